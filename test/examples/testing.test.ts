import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { root } from '../support/package/project.js'

const resolveBinary = (name: string, file: string) =>
  join(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), file)

/** Runs the example as a user does who has copied it: with the command of the runner and its defaults. */
async function runTests(runner: string, ...args: string[]): Promise<string> {
  // The variables of this vitest would confuse the other runner.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(?:VITEST|JEST|NODE_ENV)/.test(name)),
  )
  const options = { cwd: join(root, 'examples/testing'), env, timeout: 60_000 }
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [runner, ...args], options)
  return stdout + stderr
}

it('the example for vitest passes', async () => {
  const printed = await runTests(resolveBinary('vitest', 'vitest.mjs'), 'run', '--config', 'vitest.config.ts')
  expect(printed).toMatch(/1 passed/)
})

it('the example for jest passes', async () => {
  const printed = await runTests(
    resolveBinary('jest', 'bin/jest.js'),
    '--rootDir',
    join(root, 'examples/testing'),
    '--testMatch',
    '**/*.test.cjs',
  )
  expect(printed).toMatch(/1 passed/)
})
