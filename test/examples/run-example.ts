import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The exit code and the output of a program. */
export interface ExitResult {
  /** null if it had to be killed. */
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Longer than any example takes on a busy machine. */
const EXIT_TIMEOUT_MS = 25_000

/** Runs an example as a user does, without the variables that this package reads. */
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
