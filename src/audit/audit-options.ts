import { KeyObject } from 'node:crypto'
import type { Attested } from './attestation.js'
import { attestedRule } from './attestation.js'
import type { KeySource } from './audit-keys.js'

/** What a log holds, however it is kept. */
export interface AuditOptions {
  /**
   * The application, in records and file names: letters, digits, `.` and `_`.
   *
   * @default 'mailchimp'
   */
  readonly name?: string | undefined
  /**
   * Whether records hold the ids of lists, campaigns and stores. `learnScope()` needs them to bind operations to them.
   *
   * @default none: records hold no id
   */
  readonly ids?: 'containers' | undefined
  /**
   * A secret of at least 16 bytes. With it, records hold HMAC-SHA256 digests of the ids of people and of bodies: whoever
   * has the secret can find out whether a call was about a certain person. Without it, records hold neither. A function
   * fetches it when the first record is written.
   */
  readonly key?: KeySource | undefined
  /**
   * A private Ed25519 key in PEM, its `KeyObject`, or a function that fetches either when the first record is written.
   * With it, the log is signed after every 1,000 records, after 60 seconds, when it is idle and when it is closed.
   */
  readonly signingKey?: KeySource | undefined
  /**
   * The name of that key in signatures: without spaces and `+`.
   *
   * @default 'mailchimp-hardened/audit'
   */
  readonly signingName?: string | undefined
  /**
   * Called with each signature, a note of c2sp.org/signed-note. Keep the last one elsewhere: `verifyAudit()` then finds
   * out whether the end of the log is missing.
   */
  readonly onCheckpoint?: ((note: string) => unknown) | undefined
  /** What no API shows, and somebody has looked at. It stands in the first record; a warning says if it is too old. */
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

/** Signatures are the only thing that a listener could be called with. */
export function findListenerFaults({ onCheckpoint, signingKey }: AuditOptions) {
  if (onCheckpoint === undefined || signingKey !== undefined) return []
  return [{ path: 'onCheckpoint', message: 'needs a signingKey: only signatures are passed to it' }]
}
