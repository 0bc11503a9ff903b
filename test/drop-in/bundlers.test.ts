import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PackagePair, type PackageSide, sdkPackage } from '../support/package-pair.js'
import { type Bundle, bundlers } from './bundlers.js'
import { commonJsFiles, expectedOutcome, moduleFiles, programs } from './import-forms.js'

const oneCall = `
import mailchimp from '${sdkPackage}'
mailchimp.setConfig({ apiKey: process.env.MAILCHIMP_KEY, server: 'us1' })
mailchimp.ping.get().then(({ health_status }) => console.log(health_status))
`

let packages: PackagePair
beforeAll(async () => {
  packages = await PackagePair.install({ ...programs, 'one-call.mjs': oneCall })
}, 120_000)
afterAll(() => packages[Symbol.asyncDispose]())

const getOwnSide = () => packages.sides[1] as PackageSide
const readSize = ({ file }: Bundle, { project }: PackageSide) =>
  readFileSync(project.resolvePath(file)).length
const all = [...moduleFiles, ...commonJsFiles]

/** The import forms that fail with the CommonJS-only SDK, but work with this package, which has ES modules too. */
const onlyOurs: Readonly<Record<string, readonly string[]>> = {
  'esbuild, to ES modules': ['namespace.mjs'],
  'vite, for a server': ['namespace.mjs'],
}

describe.each(Object.entries(bundlers))('%s', (name, bundle) => {
  it('runs every import form of the SDK, with the same results as the SDK if it supports the form', async () => {
    const outcomes: Record<string, unknown>[] = []
    for (const side of packages.sides) {
      const { file, warnings } = await bundle(side.project, { entry: 'main.mjs' })
      if (side === getOwnSide()) expect(warnings).toEqual([])
      outcomes.push(JSON.parse(await packages.runProgram(side, [file])))
    }
    const [withSdk = {}, withOurs] = outcomes
    expect(withOurs).toEqual(Object.fromEntries(all.map((file) => [file, expectedOutcome])))
    const differing = all.filter((file) => JSON.stringify(withSdk[file]) !== JSON.stringify(expectedOutcome))
    expect(differing).toEqual(onlyOurs[name] ?? [])
  }, 120_000)
})

describe('a minified program with one call', () => {
  it.each(['esbuild, to CommonJS', 'webpack 5'])(
    'has at most 540 kB and no warnings: %s',
    async (name) => {
      const bundle = bundlers[name] as (typeof bundlers)[string]
      const made = await bundle(getOwnSide().project, { entry: 'one-call.mjs', minify: true })
      expect(made.warnings).toEqual([])
      expect(readSize(made, getOwnSide())).toBeLessThan(540_000)
      expect(await packages.runProgram(getOwnSide(), [made.file])).toBe("Everything's Chimpy!\n")
    },
    120_000,
  )
})
