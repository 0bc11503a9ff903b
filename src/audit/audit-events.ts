import { channel } from 'node:diagnostics_channel'

/** Published on the channel `mailchimp-hardened:audit.failed` when a log cannot be written. */
export interface AuditFailed {
  readonly log: string
  /** The error code: `ENOSPC`. */
  readonly reason: string
  /** The number of records lost so far. The next record that can be written contains it. */
  readonly lost: number
  /** The number of outcomes still to be written. Until they are, calls that change something fail. */
  readonly owed: number
}

/** Published on the channel `mailchimp-hardened:audit.recovered` when the log can be written again. */
export interface AuditRecovered {
  readonly log: string
  readonly failedMs: number
}

/** Published on the channel `mailchimp-hardened:audit.checkpoint` for each signature. */
export interface AuditCheckpoint {
  readonly log: string
  /** A signed note of c2sp.org/signed-note. */
  readonly note: string
}

interface AuditEvents {
  readonly failed: AuditFailed
  readonly recovered: AuditRecovered
  readonly checkpoint: AuditCheckpoint
}

const channels = {
  failed: channel('mailchimp-hardened:audit.failed'),
  recovered: channel('mailchimp-hardened:audit.recovered'),
  checkpoint: channel('mailchimp-hardened:audit.checkpoint'),
}

export function publishAuditEvent<Type extends keyof AuditEvents>(
  type: Type,
  event: AuditEvents[Type],
): void {
  if (channels[type].hasSubscribers) channels[type].publish(event)
}

/** Emits a process warning, for applications that subscribe to no channel. */
export function warnAudit(message: string, code: `MAILCHIMP_${string}`): void {
  process.emitWarning(message, { type: 'MailchimpAuditWarning', code })
}
