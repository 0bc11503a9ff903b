import { channel } from 'node:diagnostics_channel'

/** What subscribers of the channel `mailchimp-hardened:audit.failed` get when a log cannot be written. */
export interface AuditFailed {
  readonly log: string
  /** Why, as the system names it: `ENOSPC`. */
  readonly reason: string
  /** How many records are lost so far. The next record that can be written holds the number. */
  readonly lost: number
  /** How many outcomes wait to be written; until then, calls that change something fail. */
  readonly owed: number
}

/** What subscribers of the channel `mailchimp-hardened:audit.recovered` get when it can be written again. */
export interface AuditRecovered {
  readonly log: string
  readonly failedMs: number
}

/** What subscribers of the channel `mailchimp-hardened:audit.checkpoint` get. */
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

/** Warns that a log fails, for applications without a subscription. */
export function warnAudit(message: string, code: `MAILCHIMP_${string}`): void {
  process.emitWarning(message, { type: 'MailchimpAuditWarning', code })
}
