import { basename, isAbsolute, resolve } from 'node:path'
import { createProgramEnvironment } from '../../environment.js'
import { ConfigError, type Fault } from '../../errors/error-classes.js'
import { containsKey, looksLikeSecret } from '../../secrets/key-shape.js'
import { wrapSourceError } from '../credential-errors.js'
import { createProvider, type Provider } from '../provider.js'
import { formatRules, type OptionRules, readOptions } from './option-rules.js'
import { runProgram } from './program-output.js'
import { decodeUtf8 } from './secret-bytes.js'
import { parseCredential, type SecretFormat } from './secret-text.js'

/** How a program is run, and how what it prints holds a credential. */
export interface CommandOptions extends SecretFormat {
  /**
   * Milliseconds after which the program is stopped, with all that it has started.
   *
   * @default 10000
   */
  readonly timeoutMs?: number | undefined
  /**
   * Variables for the program, beside those of this process; `undefined` takes one away. Those that hold a Mailchimp
   * credential (`MAILCHIMP_API_KEY`, `MAILCHIMP_ACCESS_TOKEN`, and what `env()` was told to read) are not passed on,
   * unless they are given here.
   */
  readonly env?: Readonly<Record<string, string | undefined>> | undefined
}

const RULES: OptionRules<CommandOptions> = {
  ...formatRules,
  timeoutMs: {
    isValid: (value) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 600_000,
    fault: 'must be a whole number of milliseconds, from 1 to 600000',
  },
  env: { isValid: isEnvironment, fault: 'must be an object with texts, like { "AWS_PROFILE": "mail" }' },
}

/**
 * What a program prints: a password manager, a cloud's command line. The key, or JSON with it. No shell reads the
 * command, so nothing in it is expanded, and the program is not asked to type anything: it has no standard input. On
 * Windows `.cmd` and `.bat` files cannot be run so: name the program behind them.
 *
 * It is stopped after `timeoutMs`, and when nobody waits for it any more, with what it has started (on Windows only
 * the program itself). Errors name the program, never its arguments or anything that it printed. It runs in a session
 * of its own: a Ctrl-C in the terminal does not reach it.
 *
 * @param command the program and its arguments. Everybody on the machine can see the arguments while it runs: give
 * the name of a secret, never a secret.
 * @throws {ConfigError} when the command or an option cannot be used.
 * @throws {CredentialError} at the call: `credential_unavailable` when the program cannot be started, fails or takes
 * too long, `credential_invalid` when what it prints is no credential. It never counts as absent in a `chain()`.
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

/** A path is one from here, wherever the process goes later; a mere name is looked up in PATH. */
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
  return /\s/.test(program) && !isAbsolute(program) ? `holds white space: the command ${LIST}` : undefined
}

function findArgumentFault(argument: unknown): string | undefined {
  if (typeof argument !== 'string' || argument.includes('\0')) return 'must be a text'
  if (!containsKey(argument)) return undefined
  return 'holds a Mailchimp API key: everybody on the machine can see the arguments of a program'
}

const LIST =
  'must be a list of the program and each of its arguments, like ["op", "read", "op://mail/mailchimp/key"], because no shell takes it apart'
const NO_COMMAND = LIST

function isEnvironment(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  return Object.entries(value).every(
    ([name, text]) =>
      /^[^=\0]+$/.test(name) && (text === undefined || (typeof text === 'string' && !text.includes('\0'))),
  )
}
