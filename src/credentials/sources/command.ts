import { basename, isAbsolute, resolve } from 'node:path'
import { createProgramEnvironment } from '../../environment.js'
import { ConfigError, type Fault } from '../../errors/error-classes.js'
import { containsKey, looksLikeSecret } from '../../secrets/key-shape.js'
import { type OptionRules, readOptions } from '../../validation/option-rules.js'
import { wrapSourceError } from '../credential-errors.js'
import { createProvider, type Provider } from '../provider.js'
import { runProgram } from './program-output.js'
import { decodeUtf8 } from './secret-bytes.js'
import { formatRules, parseCredential, type SecretFormat } from './secret-text.js'

/** How to run a program, and how its output contains a credential. */
export interface CommandOptions extends SecretFormat {
  /**
   * Milliseconds after which the program is stopped, together with every process that it started.
   *
   * @default 10000
   */
  readonly timeoutMs?: number | undefined
  /**
   * Environment variables for the program, in addition to those of this process; `undefined` removes one. Variables
   * that contain a Mailchimp credential (`MAILCHIMP_API_KEY`, `MAILCHIMP_ACCESS_TOKEN`, and those that `env()` reads)
   * are passed only if they are listed here.
   */
  readonly env?: Readonly<Record<string, string | undefined>> | undefined
}

const RULES: OptionRules<CommandOptions> = {
  ...formatRules,
  timeoutMs: {
    isValid: (value) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 600_000,
    fault: 'must be a whole number of milliseconds, from 1 to 600000',
  },
  env: { isValid: isEnvironment, fault: 'must be an object of strings, like { "AWS_PROFILE": "mail" }' },
}

/**
 * Reads the output of a program, such as a password manager or a cloud CLI: the key, or JSON that contains it. No
 * shell is involved, so nothing in the command is expanded. The program has no standard input, so it cannot prompt.
 * On Windows, `.cmd` and `.bat` files cannot be run: name the program behind them.
 *
 * The program is stopped after `timeoutMs`, or when its output is no longer needed, together with the processes that
 * it started (on Windows only the program itself). Errors name the program, never its arguments or its output. It
 * runs in its own session: a Ctrl-C in the terminal does not reach it.
 *
 * @param command the program and its arguments. Every user of the machine can see the arguments while it runs: pass
 * the name of a secret, never a secret.
 * @throws {ConfigError} if the command or an option is invalid
 * @throws {CredentialError} when called: `credential_unavailable` if the program cannot be started, fails or takes
 * too long; `credential_invalid` if its output is not a credential. Never counts as absent in a `chain()`.
 *
 * @example
 * ```ts
 * import { command, createClient } from 'mailchimp-hardened'
 *
 * const client = createClient({ credentials: command(['op', 'read', 'op://mail/mailchimp/key']) })
 * ```
 */
export function command(command: readonly string[], options: CommandOptions = {}): Provider {
  const { options: format, faults } = readOptions(options, RULES)
  const all = [...findCommandFaults(command), ...faults]
  if (all.length > 0) throw new ConfigError('command(command, options)', all)
  const [program = '', ...args] = command
  const invocation = {
    program: resolveProgram(program),
    args,
    source: describeProgram(program),
    timeoutMs: format.timeoutMs ?? 10_000,
  }
  const read = async (signal?: AbortSignal) => {
    const env = Object.assign(createProgramEnvironment(), format.env)
    return parseCredential(
      decodeUtf8(await runProgram({ ...invocation, env, signal }), invocation.source),
      format,
      invocation.source,
    )
  }
  return createProvider(invocation.source, ({ signal } = {}) =>
    read(signal).catch((error: unknown) => {
      throw wrapSourceError(invocation.source, error)
    }),
  )
}

/** Resolves a path now, because the working directory may change; a bare name is looked up in PATH. */
function resolveProgram(program: string): string {
  return /[\\/]/.test(program) ? resolve(program) : program
}

function describeProgram(program: string): string {
  const name = basename(program)
  return /^[\w.+-]{1,60}$/.test(name) && !looksLikeSecret(name) ? `the program ${name}` : 'the program'
}

function findCommandFaults(command: unknown): Fault[] {
  if (!Array.isArray(command) || command.length === 0) return [{ path: 'command', message: NO_COMMAND }]
  return Array.from(command).flatMap((part: unknown, n) => {
    const message = n === 0 ? findProgramFault(part) : findArgumentFault(part)
    return message === undefined ? [] : [{ path: `command[${n}]`, message }]
  })
}

function findProgramFault(program: unknown): string | undefined {
  if (typeof program !== 'string' || !/^\P{Cc}{1,4096}$/u.test(program) || looksLikeSecret(program)) {
    return 'must be the name or the path of a program, like "op"'
  }
  return /\s/.test(program) && !isAbsolute(program) ? `contains white space: the command ${LIST}` : undefined
}

function findArgumentFault(argument: unknown): string | undefined {
  if (typeof argument !== 'string' || argument.includes('\0')) return 'must be a string'
  if (!containsKey(argument)) return undefined
  return 'contains a Mailchimp API key: every user of the machine can see the arguments of a program'
}

const LIST =
  'must be an array of the program and its arguments, like ["op", "read", "op://mail/mailchimp/key"], because no shell splits it'
const NO_COMMAND = LIST

function isEnvironment(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  return Object.entries(value).every(
    ([name, text]) =>
      /^[^=\0]+$/.test(name) && (text === undefined || (typeof text === 'string' && !text.includes('\0'))),
  )
}
