import { createClient, loadConfig, type MailchimpClient } from '../index.js'
import { type CommandResult, formatColumns } from './output.js'

/** What the commands themselves call, whatever the configured scope allows: the account that the key belongs to. */
const COMMAND_SCOPE = { version: 1, allow: ['root.getRoot'] } as const

export type CommandClient = MailchimpClient<'root.getRoot'>

/**
 * Runs a command with a client of the configured credential. Its scope allows only to read the account's root. It has no
 * audit log: another user's command would create files that the application cannot write. Guardrails need the log.
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

/** Somebody is waiting at a terminal. */
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

/** Asks the source for its credential now, and shows whether it is a new one. */
export function fetchCredential(): Promise<CommandResult> {
  return withCommandClient(async (client) => {
    const data = await client.rotate()
    const text = `The source provides the credential with the fingerprint ${data.after}. Running processes use it from their next refresh.`
    return { text, data, exitCode: 0 }
  })
}
