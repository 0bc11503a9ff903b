import type { ChildProcess, SpawnOptions } from 'node:child_process'
import { CredentialError } from '../../errors/error-classes.js'
import { createInvalidError } from '../credential-errors.js'
import { ProcessGroup } from './process-group.js'
import { MAX_SECRET_BYTES } from './secret-text.js'

export interface Invocation {
  readonly program: string
  readonly args: readonly string[]
  readonly env: Record<string, string | undefined>
  readonly timeoutMs: number
  readonly signal?: AbortSignal | undefined
  /** The name of the program in errors. */
  readonly source: string
}

interface ProgramResult {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly output: Buffer
}

/**
 * Runs a program without a shell, and returns what it printed until it exited and closed its output.
 *
 * @throws {CredentialError} if it is not found, fails, prints too much, takes too long or is aborted. Other spawn
 * errors are the system's own, and contain the arguments.
 */
export async function runProgram(invocation: Invocation): Promise<Buffer> {
  if (invocation.signal?.aborted) throw createStoppedError(invocation.source)
  const { code, signal, output } = await waitForExit(spawnProgram(invocation), invocation)
  if (code === 0) return output
  const how = signal ?? `exit code ${code}`
  throw createProgramError(
    `${invocation.source} failed with ${how}: to see why, run it in a terminal as the same user`,
  )
}

/** Waits for a program to exit, or stops it. */
async function waitForExit(
  program: ChildProcess,
  { source, timeoutMs, signal }: Invocation,
): Promise<ProgramResult> {
  const group = new ProcessGroup(program)
  let timer: NodeJS.Timeout | undefined
  let onAbort = () => {}
  const stop = new Promise<never>((_, reject) => {
    onAbort = () => reject(createStoppedError(source))
    timer = setTimeout(() => reject(createTimeoutError(source, timeoutMs)), timeoutMs)
    signal?.addEventListener('abort', onAbort, { once: true })
  })
  try {
    return await Promise.race([collectOutput(program, source), stop])
  } catch (error) {
    group.terminate()
    throw error
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', onAbort)
  }
}

/** Ignores standard error, which could contain the secret. */
function spawnProgram({ program, args, env, source }: Invocation): ChildProcess {
  const { spawn }: typeof import('node:child_process') = require('node:child_process')
  const options: SpawnOptions = Object.assign(Object.create(null), {
    env,
    shell: false,
    stdio: ['ignore', 'pipe', 'ignore'],
    windowsHide: true,
    // Its own process group, so that its descendants are stopped too. On Windows this would open a window.
    detached: process.platform !== 'win32',
  } satisfies SpawnOptions)
  try {
    return spawn(program, args, options)
  } catch (error) {
    throw wrapSpawnError(source, error)
  }
}

function collectOutput(program: ChildProcess, source: string): Promise<ProgramResult> {
  const parts: Buffer[] = []
  let length = 0
  return new Promise((resolve, reject) => {
    program.on('error', (error) => reject(wrapSpawnError(source, error)))
    program.on('close', (code, signal) => resolve({ code, signal, output: Buffer.concat(parts) }))
    // Undefined if this process has no file descriptors left; the `error` event follows.
    program.stdout?.on('error', reject)
    program.stdout?.on('data', (part: Buffer) => {
      parts.push(part)
      length += part.length
      if (length > MAX_SECRET_BYTES) reject(createTooLongError(source))
    })
  })
}

function createTooLongError(source: string): CredentialError {
  return createInvalidError(`${source} printed more than ${MAX_SECRET_BYTES / 1024} KiB and was stopped`)
}

function createTimeoutError(source: string, timeoutMs: number): CredentialError {
  return createProgramError(`${source} did not finish within ${timeoutMs} ms and was stopped`)
}

function createStoppedError(source: string): CredentialError {
  return createProgramError(`${source} was stopped, because its output is no longer needed`)
}

function wrapSpawnError(source: string, error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException | undefined)?.code
  if (code === 'ENOENT') return createProgramError(`${source} was not found, neither as a file nor in PATH`)
  if (code === 'EACCES') return createProgramError(`${source} cannot be run by this process (EACCES)`)
  return error
}

function createProgramError(message: string): CredentialError {
  return new CredentialError('credential_unavailable', message)
}
