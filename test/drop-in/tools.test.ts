import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root } from '../package/project.js'
import { BothPackages, type Side } from '../support/both-packages.js'
import { commonJsFiles, compiledFiles, moduleFiles, programs, works } from './forms.js'

/** A test suite of an application: it prints the outcomes, because what a tool reports is its own affair. */
const suite = (imported: string) => `${imported}
test('outcomes', async () => {
  process.stdout.write('\\nOUTCOMES ' + JSON.stringify(await outcomes()) + '\\n')
})
`

let both: BothPackages
beforeAll(async () => {
  both = await BothPackages.install({
    ...programs,
    'suite.test.mjs': suite("import { outcomes } from './outcomes.mjs'"),
    'suite.test.cjs': suite("const { outcomes } = require('./main.cjs')"),
    'vitest.config.mjs': "export default { test: { globals: true, include: ['suite.test.mjs'] } }",
    'jest.config.json': {
      transform: {},
      testMatch: ['**/suite.test.*'],
      moduleFileExtensions: ['js', 'mjs', 'cjs'],
    },
  })
}, 120_000)
afterAll(() => both[Symbol.asyncDispose]())

const bin = (path: string) => join(root, 'node_modules', path)
const jest = [bin('jest/bin/jest.js'), '--config', 'jest.config.json', '--runInBand', '--no-watchman']

interface Tool {
  readonly tool: string
  readonly args: readonly string[]
  readonly files: readonly string[]
  /** What the tool cannot give of a CommonJS package; this one has ES modules as well. */
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
  { tool: 'tsx', args: [bin('tsx/dist/cli.mjs'), 'ts/main.ts'], files: typescript },
  {
    tool: 'vitest',
    args: [bin('vitest/vitest.mjs'), 'run', '--disable-console-intercept'],
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

async function outcomesIn(side: Side, { args }: Tool): Promise<Record<string, unknown>> {
  const printed = await both.runIn(side, args)
  const line = printed.split('\n').find((each) => /^(?:OUTCOMES )?\{/.test(each)) ?? printed
  return JSON.parse(line.replace('OUTCOMES ', ''))
}

describe.each(tools)('$tool', (tool) => {
  it('runs every form to import the SDK, and gives what the official SDK gives if that runs', async () => {
    const [sdk, ours] = both.sides as [Side, Side]
    const [withSdk, withOurs] = [await outcomesIn(sdk, tool), await outcomesIn(ours, tool)]
    expect(withOurs).toEqual(Object.fromEntries(tool.files.map((file) => [file, works])))
    const { onlyOurs = [] } = tool
    const differing = tool.files.filter((file) => JSON.stringify(withSdk[file]) !== JSON.stringify(works))
    expect(differing.sort()).toEqual([...onlyOurs].sort())
  }, 120_000)
})
