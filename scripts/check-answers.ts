// Runs tests and checks each response of their stand-ins against the specification: all tests, or the named ones.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

interface AnswerCheck {
  readonly operation: string
  readonly status: number
  readonly violation?: string
}

const folder = mkdtempSync(join(tmpdir(), 'answers-'))
const file = join(folder, 'checks.jsonl')
writeFileSync(file, '')
const run = spawnSync('npx', ['vitest', 'run', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, ANSWER_CHECKS: file },
})
const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
rmSync(folder, { recursive: true })

const checks = lines.map((line) => JSON.parse(line) as AnswerCheck)
const operations = new Set(checks.map(({ operation }) => operation))
const violations = checks.filter(({ violation }) => violation !== undefined)
for (const text of new Set(
  violations.map(({ operation, status, violation }) => `${operation} ${status}: ${violation}`),
))
  console.error(text)
console.log(`${checks.length} responses of ${operations.size} operations, ${violations.length} violations`)
process.exitCode = violations.length > 0 || checks.length === 0 ? 1 : (run.status ?? 1)
