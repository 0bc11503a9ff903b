import { cpSync, mkdirSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Project, root } from '../support/package/project.js'
import { canaryKey, type StandIn, startStandIn } from '../support/stand-in/stand-in.js'

const sdk = '@mailchimp/mailchimp_marketing'
const tools = new Project()
const sides = { official: new Project(), here: new Project() }
let standIn: StandIn

/** Sets up two equal projects: one with the official SDK, the other with this package under its name. */
beforeAll(async () => {
  standIn = await startStandIn({ tls: false })
  tools.install({ jest: '^30.5.2', proxyquire: '^2.1.3', sinon: '^22.1.0' })
  sides.here.installPackage(sdk)
  sides.here.write({ 'mailchimp.config.json': { network: { origin: standIn.origin } } })
  linkPackage(sides.official, sdk, root)
  for (const side of Object.values(sides)) {
    cpSync(join(import.meta.dirname, 'doubles'), side.folder, { recursive: true })
    for (const name of ['jest', 'proxyquire', 'sinon']) linkPackage(side, name, tools.folder)
    linkPackage(side, 'vitest', root)
    side.write({ 'jest.config.json': { testRegex: 'jest-.*[.]cjs$' } })
  }
}, 180_000)
afterAll(async () => {
  for (const project of [tools, ...Object.values(sides)]) project[Symbol.dispose]()
  await standIn.close()
})

function linkPackage(project: Project, name: string, from: string): void {
  const path = project.resolvePath(`node_modules/${name}`)
  mkdirSync(dirname(path), { recursive: true })
  symlinkSync(join(from, 'node_modules', name), path)
}

const runProgram = (project: Project, ...args: string[]) =>
  project.runAsync(process.execPath, args, {
    ...{ MAILCHIMP_KEY: canaryKey(), STAND_IN: standIn.origin },
    // The variables of this vitest would confuse the test runners of the programs.
    ...{ VITEST: undefined, VITEST_WORKER_ID: undefined, NODE_ENV: undefined, NODE_OPTIONS: undefined },
  })

/** Titles of tests. */
interface Outcome {
  readonly passed: readonly string[]
  readonly failed: readonly string[]
}

/** jest and vitest print the same JSON. */
function parseOutcome(printed: string): Outcome {
  const { testResults } = JSON.parse(printed.slice(printed.indexOf('{"'))) as {
    testResults: { assertionResults: { fullName: string; status: string }[] }[]
  }
  const all = testResults.flatMap(({ assertionResults }) => assertionResults)
  const listTitles = (isPassed: boolean) =>
    all.filter(({ status }) => (status === 'passed') === isPassed).map(({ fullName }) => fullName.trim())
  return { passed: listTitles(true).sort(), failed: listTitles(false) }
}

const runJest = async (side: Project) =>
  parseOutcome(await runProgram(side, 'node_modules/jest/bin/jest.js', '--json', '--runInBand'))

const runVitest = async (side: Project) =>
  parseOutcome(
    await runProgram(side, 'node_modules/vitest/vitest.mjs', 'run', '--reporter=json', '--root=.', 'vitest-'),
  )

describe('test doubles that were written for the official SDK', () => {
  it.each([
    ['jest', 10, runJest],
    ['vitest', 3, runVitest],
  ])(
    'have the same results here with %s',
    async (_, count, outcome) => {
      const official = await outcome(sides.official)
      expect(official.failed).toEqual([])
      expect(official.passed).toHaveLength(count)
      expect(await outcome(sides.here)).toEqual(official)
    },
    120_000,
  )

  it('have the same results here with sinon and proxyquire', async () => {
    const official = await runProgram(sides.official, 'sinon-and-proxyquire.cjs')
    expect(official.trim().split('\n')).toHaveLength(5)
    expect(await runProgram(sides.here, 'sinon-and-proxyquire.cjs')).toBe(official)
  }, 60_000)
})
