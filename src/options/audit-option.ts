import { createRequire } from 'node:module'
import type { Auditor } from '../call/auditor.js'
import { ConfigError } from '../errors/error-classes.js'
import { createPartError } from '../validation/parts.js'

/**
 * Stores one record, and resolves when it is stored. Called for one record at a time, in the order of the chain.
 *
 * @param record in the form of OCSF 1.9.0, class 6003 (API Activity)
 * @param line the record as a line of a log file, with its line break: `verifyAudit()` reads a file of such lines
 */
export type AuditKeeper = (
  record: { readonly [field: string]: unknown },
  line: string,
) => Promise<void> | void

/** A log of calls, as `auditFile()` of `mailchimp-hardened/audit` creates it. Clients can share one. */
export interface Audit {
  /** Resolves when everything that was recorded so far is written, and signed if the log is signed. Never rejects. */
  flush(): Promise<void>
  /** Writes the remaining records, signs a signed log, and closes it. Later calls that change something fail. */
  close(): Promise<void>
}

/** The functions that the entry `mailchimp-hardened/audit` registers. */
export interface AuditEntry {
  readonly createAudit: (keeper: AuditKeeper) => Audit
  readonly auditFile: (options: never) => Audit & { readonly isClosed: boolean }
}

let registered: AuditEntry | undefined

/** Registers the entry. The entry calls this when it is loaded, so that a bundled program needs no separate file. */
export function registerAuditEntry(entry: AuditEntry): void {
  registered = entry
}

/**
 * Loads the entry on first use: a client without an audit log loads none of it.
 *
 * @throws {ConfigError} if it is missing, as in a bundle that does not import it
 */
export function loadAuditEntry(): AuditEntry {
  if (registered !== undefined) return registered
  try {
    // Node's own `require`, which bundlers do not follow. The entry registers itself.
    createRequire(__filename)('./audit.cjs')
  } catch {
    throw new ConfigError('the audit log', [{ path: '', message: NOT_LOADED }])
  }
  return registered as unknown as AuditEntry
}

const NOT_LOADED =
  "needs its own entry: add `import 'mailchimp-hardened/audit'` to the program, because bundlers do not see that the log is configured"

/** Clients that use the same function share one chain of records. */
const audits = new WeakMap<AuditKeeper, Audit>()

/** Returns the log of a client, or undefined if none is configured. */
export function resolveAudit(option: Audit | AuditKeeper | undefined): Auditor | undefined {
  if (typeof option !== 'function') return option as (Audit & Auditor) | undefined
  const audit = audits.get(option) ?? loadAuditEntry().createAudit(option)
  audits.set(option, audit)
  return audit as Audit & Auditor
}

/**
 * Returns the value if it can be the option `audit`.
 *
 * @throws {ConfigError} if it cannot
 */
export function validateAuditOption(value: unknown): unknown {
  if (!isAuditOption(value)) throw createPartError('must be auditFile(), or a function that stores a record')
  return value
}

function isAuditOption(value: unknown): boolean {
  return typeof value === 'function' || typeof (Object(value) as Partial<Auditor>).startCall === 'function'
}
