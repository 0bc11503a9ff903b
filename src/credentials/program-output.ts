import type { ChildProcess, SpawnOptions } from 'node:child_process'
import { CredentialError } from '../errors.js'
import { unusable } from './failure.js'
import { ProgramGroup } from './program-group.js'
import { LARGEST_SECRET_BYTES } from './secret-text.js'

export interface Run {
  readonly program: string
  readonly args: readonly string[]
  readonly env: Record<string, string | undefined>
  readonly timeoutMs: number
  readonly signal?: AbortSignal | undefined
  /** What errors call the program. */
  readonly source: string
}

interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly output: Buffer
}

/**
 * Runs a program without a shell, and gives what was printed until it ended and its output was closed.
 *
 * @throws {CredentialError} where it is not there, fails, prints too much or takes too long, or is aborted. Other
 * errors of its start are the system's own, and hold the arguments.
 */
export async function outputOf(run: Run): Promise<Buffer> {
  if (run.signal?.aborted) throw stopped(run.source)
  const { code, signal, output } = await endOf(started(run), run)
  if (code === 0) return output
  const how = signal ?? `exit code ${code}`
  throw unavailable(`${run.source} failed with ${how}: run it by hand as the same user to see why`)
}

/** Waits for a program, or stops it. */
async function endOf(program: ChildProcess, { source, timeoutMs, signal }: Run): Promise<Ended> {
  const group = new ProgramGroup(program)
  let timer: NodeJS.Timeout | undefined
  let onAbort = () => {}
  const stop = new Promise<never>((_, reject) => {
    onAbort = () => reject(stopped(source))
    timer = setTimeout(() => reject(tooLate(source, timeoutMs)), timeoutMs)
    signal?.addEventListener('abort', onAbort, { once: true })
  })
  try {
    return await Promise.race([ended(program, source), stop])
  } catch (error) {
    group.end()
    throw error
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', onAbort)
  }
}

/** Its standard error is not read: what it says there could hold the secret. */
function started({ program, args, env, source }: Run): ChildProcess {
  const { spawn }: typeof import('node:child_process') = require('node:child_process')
  const options: SpawnOptions = Object.assign(Object.create(null), {
    env,
    shell: false,
    stdio: ['ignore', 'pipe', 'ignore'],
    windowsHide: true,
    // A group of its own, so that it can be ended with all that it has started. On Windows it would be a window.
    detached: process.platform !== 'win32',
  } satisfies SpawnOptions)
  try {
    return spawn(program, args, options)
  } catch (error) {
    throw notStarted(source, error)
  }
}

function ended(program: ChildProcess, source: string): Promise<Ended> {
  const parts: Buffer[] = []
  let length = 0
  return new Promise((resolve, reject) => {
    program.on('error', (error) => reject(notStarted(source, error)))
    program.on('close', (code, signal) => resolve({ code, signal, output: Buffer.concat(parts) }))
    // There is none where this process may open nothing more; the error that says so comes later.
    program.stdout?.on('error', reject)
    program.stdout?.on('data', (part: Buffer) => {
      parts.push(part)
      length += part.length
      if (length > LARGEST_SECRET_BYTES) reject(tooMuch(source))
    })
  })
}

function tooMuch(source: string): CredentialError {
  return unusable(`${source} printed more than ${LARGEST_SECRET_BYTES / 1024} KiB and was stopped`)
}

function tooLate(source: string, timeoutMs: number): CredentialError {
  return unavailable(`${source} did not finish within ${timeoutMs} ms and was stopped`)
}

function stopped(source: string): CredentialError {
  return unavailable(`${source} was stopped: its output is no longer needed`)
}

function notStarted(source: string, error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException | undefined)?.code
  if (code === 'ENOENT')
    return unavailable(`${source} was not found: there is no such file, and it is not in PATH`)
  if (code === 'EACCES') return unavailable(`${source} cannot be run by this process (EACCES)`)
  return error
}

function unavailable(message: string): CredentialError {
  return new CredentialError('credential_unavailable', message)
}
