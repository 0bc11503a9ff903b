import { resolve } from 'node:path'
import { type Audit, type AuditKeeper, validateOptions } from '../index.js'
import { sortAttested, warnStale } from './attestation.js'
import { AuditKeys } from './audit-keys.js'
import { AuditLog, type AuditSink } from './audit-log.js'
import { AUDIT_OPAQUE, AUDIT_RULES, type AuditOptions, findListenerFaults } from './audit-options.js'
import { type AuditSource, describeSource } from './audit-source.js'
import { FileSink } from './file-sink.js'
import { KeeperSink } from './keeper-sink.js'

export interface AuditFileOptions extends AuditOptions {
  /** Created if it is missing, readable by its owner only. Several processes may write to one. */
  readonly directory: string
  /**
   * What is awaited before a call that changes something goes on: `process`, until the record is written to the system,
   * which survives the death of the process; `disk`, until it is on the disk, which survives a power failure.
   *
   * @default 'process'
   */
  readonly durability?: 'process' | 'disk' | undefined
  /**
   * Files to which nothing was written for this many days are deleted, and the log says which.
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
 * Creates a log in files: one record for each read and each refusal, and two for each other call, of which the first is
 * written before the call happens. Each record holds the hash of the one before it: `verifyAudit()` finds what was
 * changed. Each log is one chain; clients share it.
 *
 * @throws {ConfigError} that names the option. If the directory cannot be written, calls that change something fail with
 * an `AuditError`.
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

/** The same with other limits, for tests. */
export function createFileAudit(given: AuditFileOptions, limits: FileLimits): Audit {
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
 * Creates a log that a function keeps: it gets each record, as an object and as the line of a file. Records of a chain
 * follow each other, so the function is called with one at a time.
 *
 * @throws {ConfigError} that names the option
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
): Audit {
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
