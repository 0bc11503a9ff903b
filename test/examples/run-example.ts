import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** How a program ended, and what it printed. */
export interface ExitResult {
  /** Absent where it had to be killed. */
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Longer than any of them takes on a busy machine: whoever needs it does not end by itself. */
const EXIT_TIMEOUT_MS = 25_000

/** Runs one of the examples as a user does, without the variables that could change what it does. */
export function runExample(file: string, env: NodeJS.ProcessEnv = {}): Promise<ExitResult> {
  const child = spawn(process.execPath, ['--import', 'tsx', `examples/${file}`], {
    cwd: root,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: EXIT_TIMEOUT_MS,
    killSignal: 'SIGKILL',
  })
  const printed = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      printed[name] += text
    })
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, ...printed }))
  })
}
