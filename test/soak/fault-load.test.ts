import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

const program = fileURLToPath(new URL('fault-soak.ts', import.meta.url))

it('calls leak no resources and execute no send twice while connections break (short form of npm run soak)', async () => {
  const args = ['--expose-gc', '--import', 'tsx', program, '--seconds', '10']
  const { stdout, stderr } = await promisify(execFile)(process.execPath, args)
  expect(stderr).toBe('')
  const report = JSON.parse(stdout)
  expect(report).toMatchObject({ sentTwice: 0, deniedSends: 0, unhandled: [], listeners: 0 })
  expect(report.calls).toBeGreaterThan(500)
  expect(report.brokenConnections).toBeGreaterThan(50)
}, 90_000)
