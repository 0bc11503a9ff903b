import { resolve } from 'node:path'
import { type Audit, type AuditKeeper, validateOptions } from '../index.js'
import { sortAttested, warnStale } from './attestation.js'
import { AuditKeys } from './audit-keys.js'
import { AuditLog } from './audit-log.js'
import { AUDIT_OPAQUE, AUDIT_RULES, type AuditOptions, findListenerFaults } from './audit-options.js'
import type { AuditSink } from './audit-sink.js'
import { type AuditSource, describeSource } from './audit-source.js'
import { FileSink } from './file-sink.js'
import { KeeperSink } from './keeper-sink.js'

export interface AuditFileOptions extends AuditOptions {
  /**
   * The directory of the files. If it is missing, it is created with access for its owner only. Several processes can
   * share it.
   */
  readonly directory: string
  /**
   * What a call that changes something waits for: with `process`, until its record is written to the operating system,
   * which survives a crash of the process; with `disk`, until it is flushed to disk, which survives a power failure.
   *
   * @default 'process'
   */
  readonly durability?: 'process' | 'disk' | undefined
  /**
   * Days after its last write at which a file is deleted. The log names the deleted files.
   *
   * @default 90
   */
  readonly keepDays?: number | undefined
}

/** Limits that only tests change. */
export interface FileLimits {
  readonly maxFileBytes?: number
  readonly maxFileMs?: number
}

/**
 * Creates an audit log in files. A read or a refused call has one record; any other call has two, the first written
 * before the call is sent. Each record contains the hash of the previous one, so that `verifyAudit()` detects changes.
 * A log is one chain; several clients can share it.
 *
 * @throws {ConfigError} if an option is invalid. If the directory cannot be written, calls that change something fail
 * with an `AuditError`.
 * @example
 * ```ts
 * import { createClient } from 'mailchimp-hardened'
 * import { auditFile } from 'mailchimp-hardened/audit'
 *
 * const audit = auditFile({ directory: '/var/log/mailchimp', ids: 'containers' })
 * const client = createClient({ audit })
 * await client.close()
 * ```
 */
export function auditFile(options: AuditFileOptions): Audit {
  return createFileAudit(options, {})
}

/** Creates the log, with other limits in tests. */
export function createFileAudit(given: AuditFileOptions, limits: FileLimits): AuditLog {
  const options = validateOptions('auditFile', given, FILE_RULES, {
    required: ['directory'],
    opaque: [...AUDIT_OPAQUE],
    findFaults: findListenerFaults,
  })
  const { directory, durability = 'process', keepDays = 90 } = options
  const place = { directory: resolve(directory), durability, keepDays, ...limits }
  return createLog(options, (attested, source) => new FileSink({ ...place, attested }, source))
}

const FILE_RULES = {
  ...AUDIT_RULES,
  directory: {
    isValid: (value: unknown) => typeof value === 'string' && value !== '' && !value.includes('\0'),
    fault: 'must be the path of a directory',
  },
  durability: {
    isValid: (value: unknown) => value === 'process' || value === 'disk',
    fault: 'must be "process" or "disk"',
  },
  keepDays: {
    isValid: (value: unknown) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 36_500,
    fault: 'must be a whole number of days, from 1 to 36500',
  },
}

/**
 * Creates an audit log that passes each record to a function, as an object and as a line of JSON. The function is
 * called with one record at a time, because each record contains the hash of the previous one.
 *
 * @throws {ConfigError} if an option is invalid
 * @example
 * ```ts
 * import { createClient } from 'mailchimp-hardened'
 * import { createAudit } from 'mailchimp-hardened/audit'
 *
 * declare function insertLine(line: string): Promise<void>
 *
 * const client = createClient({ audit: createAudit((_, line) => insertLine(line), { ids: 'containers' }) })
 * await client.close()
 * ```
 */
export function createAudit(keeper: AuditKeeper, given: AuditOptions = {}): Audit {
  const options = validateOptions<AuditOptions>('createAudit', given, AUDIT_RULES, {
    required: [],
    opaque: [...AUDIT_OPAQUE],
    findFaults: findListenerFaults,
  })
  return createLog(options, (attested, source) => new KeeperSink(keeper, attested, source))
}

function createLog(
  options: AuditOptions,
  createSink: (attested: object | undefined, source: AuditSource) => AuditSink,
): AuditLog {
  const { name = 'mailchimp', signingName = 'mailchimp-hardened/audit', attested } = options
  const source = describeSource(name)
  if (attested !== undefined) warnStale(attested, Date.now())
  return new AuditLog({
    source,
    sink: createSink(attested && sortAttested(attested), source),
    keys: new AuditKeys(options.key, options.signingKey, signingName),
    containers: options.ids === 'containers',
    onCheckpoint: options.onCheckpoint,
  })
}
