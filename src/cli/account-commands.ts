import { createClient, loadConfig, type MailchimpClient } from '../index.js'
import { type CommandResult, formatColumns } from './output.js'

/** The scope of the commands themselves, independent of the configured one: they only read the account of the key. */
const COMMAND_SCOPE = { version: 1, allow: ['root.getRoot'] } as const

export type CommandClient = MailchimpClient<'root.getRoot'>

/**
 * Runs a command with a client of the configured credential, which may only read the account's root. The client has no
 * audit log, because files that another user creates could not be written by the application; and no guardrails,
 * because they need the log.
 *
 * @throws {ConfigError} if the configuration is invalid
 */
export async function withCommandClient<T>(command: (client: CommandClient) => Promise<T>): Promise<T> {
  const { audit: _, guardrails: __, ...options } = loadConfig()
  const timeouts = { ...options.timeouts, totalMs: COMMAND_TIMEOUT_MS }
  const client = createClient({ ...options, timeouts, scope: COMMAND_SCOPE })
  try {
    return await command(client)
  } finally {
    await client.close()
  }
}

/** Shorter than a client's default, because a person waits at a terminal. */
const COMMAND_TIMEOUT_MS = 20_000

/** Shows which account and which role the key belongs to. */
export function showIdentity(): Promise<CommandResult> {
  return withCommandClient(async (client) => {
    const data = await client.whoAmI()
    const rows = [
      ['account', data.accountId],
      ['role', data.role],
    ]
    return { text: formatColumns(rows), data, exitCode: 0 }
  })
}

/** Fetches the current credential from its source, and shows its fingerprint. */
export function fetchCredential(): Promise<CommandResult> {
  return withCommandClient(async (client) => {
    const data = await client.rotate()
    const text = `The source provides the credential with the fingerprint ${data.after}. Running processes use it from their next refresh.`
    return { text, data, exitCode: 0 }
  })
}
