import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root } from '../support/package/project.js'
import { PackagePair, type PackageSide } from '../support/package-pair.js'
import { commonJsFiles, compiledFiles, expectedOutcome, moduleFiles, programs } from './import-forms.js'

/** Writes a test suite that prints the outcomes, because each tool has its own report format. */
const writeSuite = (imported: string) => `${imported}
test('outcomes', async () => {
  process.stdout.write('\\nOUTCOMES ' + JSON.stringify(await outcomes()) + '\\n')
})
`

let packages: PackagePair
beforeAll(async () => {
  packages = await PackagePair.install({
    ...programs,
    'suite.test.mjs': writeSuite("import { outcomes } from './outcomes.mjs'"),
    'suite.test.cjs': writeSuite("const { outcomes } = require('./main.cjs')"),
    'vitest.config.mjs': "export default { test: { globals: true, include: ['suite.test.mjs'] } }",
    'jest.config.json': {
      transform: {},
      testMatch: ['**/suite.test.*'],
      moduleFileExtensions: ['js', 'mjs', 'cjs'],
    },
  })
}, 120_000)
afterAll(() => packages[Symbol.asyncDispose]())

const resolveBinary = (path: string) => join(root, 'node_modules', path)
const jest = [
  resolveBinary('jest/bin/jest.js'),
  '--config',
  'jest.config.json',
  '--runInBand',
  '--no-watchman',
]

interface Tool {
  readonly tool: string
  readonly args: readonly string[]
  readonly files: readonly string[]
  /** The import forms that fail with the CommonJS-only SDK, but work with this package, which has ES modules too. */
  readonly onlyOurs?: readonly string[]
}

const compiledNamespace = ['namespace.compiled.cjs']
const typescript = moduleFiles.map((file) => file.replace('.mjs', '.ts'))

const tools: readonly Tool[] = [
  {
    tool: 'Node, ES modules',
    args: ['main.mjs'],
    files: [...moduleFiles, ...commonJsFiles],
    onlyOurs: ['namespace.mjs', 'named.mjs', 'mixed.mjs'],
  },
  {
    tool: 'Node, CommonJS and compiled to it',
    args: ['main.cjs'],
    files: [...commonJsFiles, ...compiledFiles],
    onlyOurs: compiledNamespace,
  },
  { tool: 'tsx', args: [resolveBinary('tsx/dist/cli.mjs'), 'ts/main.ts'], files: typescript },
  {
    tool: 'vitest',
    args: [resolveBinary('vitest/vitest.mjs'), 'run', '--disable-console-intercept'],
    files: [...moduleFiles, ...commonJsFiles],
  },
  {
    tool: 'jest, CommonJS',
    args: [...jest, 'suite.test.cjs'],
    files: [...commonJsFiles, ...compiledFiles],
    onlyOurs: compiledNamespace,
  },
  {
    tool: 'jest, ES modules',
    args: ['--experimental-vm-modules', '--no-warnings', ...jest, 'suite.test.mjs'],
    files: [...moduleFiles, ...commonJsFiles],
    onlyOurs: ['namespace.mjs', 'named.mjs'],
  },
]

async function readOutcomes(side: PackageSide, { args }: Tool): Promise<Record<string, unknown>> {
  const printed = await packages.runProgram(side, args)
  const line = printed.split('\n').find((each) => /^(?:OUTCOMES )?\{/.test(each)) ?? printed
  return JSON.parse(line.replace('OUTCOMES ', ''))
}

describe.each(tools)('$tool', (tool) => {
  it('runs every import form of the SDK, with the same results as the SDK if it supports the form', async () => {
    const [sdk, ours] = packages.sides as [PackageSide, PackageSide]
    const [withSdk, withOurs] = [await readOutcomes(sdk, tool), await readOutcomes(ours, tool)]
    expect(withOurs).toEqual(Object.fromEntries(tool.files.map((file) => [file, expectedOutcome])))
    const { onlyOurs = [] } = tool
    const differing = tool.files.filter(
      (file) => JSON.stringify(withSdk[file]) !== JSON.stringify(expectedOutcome),
    )
    expect(differing.sort()).toEqual([...onlyOurs].sort())
  }, 120_000)
})
