import { existsSync } from 'node:fs'
import { type ClientOptions, ConfigError, loadConfig, MailchimpError } from '../index.js'
import { type CommandClient, withCommandClient } from './account-commands.js'
import { findAuditDirectory, findDirectoryFault } from './audit-directory.js'
import { type CommandResult, formatColumns } from './output.js'
import { checkTypes, DECLARATION_FILE } from './types-command.js'

/** One line of the report. */
interface Finding {
  readonly name: string
  readonly status: 'ok' | 'attention' | 'failed'
  readonly message: string
}

const DAY_MS = 86_400_000
/** Signatures and expiry times are compared with this machine's clock. */
const MAX_CLOCK_DIFFERENCE_MS = 60_000
/** A client warns two weeks before the expiry too. */
const WARN_DAYS = 14

/**
 * Checks the configuration, the scope and the credential, and that the account can be reached with it. Reads the
 * account's root twice, and changes nothing.
 */
export async function checkSetup(): Promise<CommandResult> {
  const findings = await collectFindings()
  const isFailed = findings.some(({ status }) => status === 'failed')
  const needsAttention = findings.some(({ status }) => status === 'attention')
  const rows = findings.map(({ name, status, message }) => [status, name, message])
  return { text: formatColumns(rows), data: findings, exitCode: isFailed ? 2 : needsAttention ? 1 : 0 }
}

async function collectFindings(): Promise<Finding[]> {
  let options: ClientOptions
  try {
    options = loadConfig()
  } catch (error) {
    return [{ name: 'configuration', status: 'failed', message: describeError(error) }]
  }
  const offline = [
    { name: 'configuration', status: 'ok', message: 'is valid' } as const,
    checkScopeOption(options),
    ...checkDeclaration(),
    ...checkExpiry(options),
    ...checkAuditLog(),
  ]
  const isEncrypted = options.network?.origin?.startsWith('http:') !== true
  return [...offline, ...(await withCommandClient((client) => checkAccount(client, isEncrypted)))]
}

function checkScopeOption({ scope }: ClientOptions): Finding {
  const name = 'scope'
  if (scope === undefined)
    return {
      name,
      status: 'attention',
      message: 'none is declared, so a client only reads: add `scope` to the configuration',
    }
  if (scope.mode === 'report-only')
    return {
      name,
      status: 'attention',
      message: 'is report-only: nothing is refused until `mode` is "enforce"',
    }
  return { name, status: 'ok', message: `${scope.name ?? 'without a name'}, enforced` }
}

/** Checks the declaration file if there is one: it is optional. */
function checkDeclaration(): Finding[] {
  if (!existsSync(DECLARATION_FILE)) return []
  const fault = checkTypes(DECLARATION_FILE)
  const status = fault === undefined ? 'ok' : 'attention'
  return [{ name: 'declaration', status, message: fault ?? `${DECLARATION_FILE} is up to date` }]
}

function checkExpiry({ lifetime }: ClientOptions): Finding[] {
  if (lifetime?.expiresAt === undefined) return []
  const days = Math.floor((new Date(lifetime.expiresAt).getTime() - Date.now()) / DAY_MS)
  const name = 'expiry'
  if (days < 0)
    return [
      { name, status: 'failed', message: 'has passed: replace the key, and update `lifetime.expiresAt`' },
    ]
  if (days < WARN_DAYS)
    return [{ name, status: 'attention', message: `in ${days} days: create the next key` }]
  return [{ name, status: 'ok', message: `in ${days} days` }]
}

/**
 * Checks the audit log if one is configured. Creates no directory: the application might not be able to write to it.
 */
function checkAuditLog(): Finding[] {
  const directory = findAuditDirectory()
  if (directory === undefined) return []
  const name = 'audit log'
  const fault = findDirectoryFault(directory)
  const verb = existsSync(directory) ? 'write to' : 'create'
  if (fault === undefined) return [{ name, status: 'ok', message: `this user can ${verb} ${directory}` }]
  return [{ name, status: 'failed', message: `${fault}: calls that change something would fail` }]
}

/** Runs the checks that need the account, up to the first that fails: each one needs the previous one. */
async function checkAccount(client: CommandClient, isEncrypted: boolean): Promise<Finding[]> {
  const findings: Finding[] = []
  const steps: readonly (readonly [name: string, run: () => Promise<Finding>])[] = [
    ['credential', () => checkCredential(client)],
    ['account', () => checkIdentity(client, isEncrypted)],
    ['clock', () => checkClock(client)],
  ]
  for (const [name, run] of steps) {
    try {
      findings.push(await run())
    } catch (error) {
      return [...findings, { name, status: 'failed', message: describeError(error) }]
    }
  }
  return findings
}

async function checkCredential(client: CommandClient): Promise<Finding> {
  const { after } = await client.rotate()
  return { name: 'credential', status: 'ok', message: `its fingerprint is ${after}` }
}

async function checkIdentity(client: CommandClient, isEncrypted: boolean): Promise<Finding> {
  const { accountId, role } = await client.whoAmI()
  return {
    name: 'account',
    status: 'ok',
    message: `${accountId} is reached${isEncrypted ? ' over TLS' : ''}, as ${role}`,
  }
}

async function checkClock(client: CommandClient): Promise<Finding> {
  const { response } = await client.root.getRootWithHttpInfo()
  const name = 'clock'
  const difference = Date.now() - Date.parse(response.headers['date'] ?? '')
  if (Number.isNaN(difference)) return { name, status: 'ok', message: 'the response has no date' }
  if (Math.abs(difference) <= MAX_CLOCK_DIFFERENCE_MS)
    return { name, status: 'ok', message: 'agrees with the server' }
  const seconds = Math.round(difference / 1000)
  return {
    name,
    status: 'attention',
    message: `differs by ${seconds} s: rules and keys expire by this clock`,
  }
}

/** Describes an error with its hint, because hints are for operators, who read this report. */
function describeError(error: unknown): string {
  if (!(error instanceof MailchimpError)) return 'failed for an unknown reason'
  const lines = error instanceof ConfigError ? error.message.split('\n') : [error.message]
  return [...lines, error.hint].filter(Boolean).join(' ').replace(/\s+/g, ' ')
}
