import { KeyObject } from 'node:crypto'
import type { Attested } from './attestation.js'
import { attestedRule } from './attestation.js'
import type { KeySource } from './audit-keys.js'

/** Options of an audit log, kept in files or by a function. */
export interface AuditOptions {
  /**
   * The name of the application in records and file names: letters, digits, `.` and `_`.
   *
   * @default 'mailchimp'
   */
  readonly name?: string | undefined
  /**
   * With `containers`, records contain the ids of lists, campaigns and stores. `learnScope()` needs these ids to bind
   * operations to them.
   *
   * @default none: records contain no ids
   */
  readonly ids?: 'containers' | undefined
  /**
   * A secret of at least 16 bytes. With it, records contain HMAC-SHA256 digests of request bodies and of the ids of
   * people, so that an owner of the secret can check whether a call was about a given person. Without it, records
   * contain neither. A function is called when the first record is written.
   */
  readonly key?: KeySource | undefined
  /**
   * A private Ed25519 key in PEM, its `KeyObject`, or a function that fetches either when the first record is written.
   * With it, the log is signed after every 1,000 records, after 60 seconds, when it is idle and when it is closed.
   */
  readonly signingKey?: KeySource | undefined
  /**
   * The name of `signingKey` in signatures, without spaces and `+`.
   *
   * @default 'mailchimp-hardened/audit'
   */
  readonly signingName?: string | undefined
  /**
   * Called with each signature, a note of c2sp.org/signed-note. Store the last one outside the log, so that
   * `verifyAudit()` can detect a missing end of the log.
   */
  readonly onCheckpoint?: ((note: string) => unknown) | undefined
  /**
   * Facts that no API exposes, checked by a person. The first record contains them; they cause a warning once they are
   * older than 90 days.
   */
  readonly attested?: Attested | undefined
}

const isFunction = (value: unknown) => typeof value === 'function'

const keyRule = {
  isValid: (value: unknown) =>
    isFunction(value) || typeof value === 'string' || Buffer.isBuffer(value) || value instanceof KeyObject,
  fault: 'must be a key, or a function that fetches it',
}

export const AUDIT_RULES = {
  name: {
    isValid: (value: unknown) => typeof value === 'string' && /^(?!.*[0-9a-f]{24})[\w.]{1,64}$/i.test(value),
    fault: 'must be 1 to 64 letters, digits, or any of . _',
  },
  ids: { isValid: (value: unknown) => value === 'containers', fault: 'must be "containers"' },
  key: keyRule,
  signingKey: keyRule,
  signingName: {
    isValid: (value: unknown) => typeof value === 'string' && /^[^\s+]{1,100}$/u.test(value),
    fault: 'must be 1 to 100 characters without spaces and +, like "example.com/audit"',
  },
  onCheckpoint: { isValid: isFunction, fault: 'must be a function' },
  attested: attestedRule,
}

/** Options whose values are kept by reference, or are functions. */
export const AUDIT_OPAQUE = ['key', 'signingKey', 'onCheckpoint'] as const

/** Reports an `onCheckpoint` without a `signingKey`: it would never be called. */
export function findListenerFaults({ onCheckpoint, signingKey }: AuditOptions) {
  if (onCheckpoint === undefined || signingKey !== undefined) return []
  return [{ path: 'onCheckpoint', message: 'needs a signingKey: only signatures are passed to it' }]
}
