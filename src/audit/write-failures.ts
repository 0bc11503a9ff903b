import { publishAuditEvent, warnAudit } from './audit-events.js'

/** Reports that a log cannot be written: each failure on a channel, the first also as a warning. */
export class WriteFailures {
  readonly #log: string
  #failedSince: number | undefined

  /** @param log the destination, for messages */
  constructor(log: string) {
    this.#log = log
  }

  /**
   * @param lost how many records are lost so far
   * @param owed how many outcomes wait to be written
   */
  announce(reason: string, lost: number, owed: number): void {
    publishAuditEvent('failed', { log: this.#log, reason, lost, owed })
    if (this.#failedSince !== undefined) return
    this.#failedSince = Date.now()
    const what = `The Mailchimp audit log in ${this.#log} cannot be written (${reason})`
    warnAudit(`${what}: calls that change something fail until it can.`, 'MAILCHIMP_AUDIT_FAILED')
  }

  /** Reports that the log can be written again. */
  recover(): void {
    if (this.#failedSince === undefined) return
    publishAuditEvent('recovered', { log: this.#log, failedMs: Date.now() - this.#failedSince })
    this.#failedSince = undefined
  }
}

/** Returns the code of an error. Its message is not used: it could contain anything. */
export function readReason(error: unknown): string {
  const { code } = Object(error) as { code?: unknown }
  return typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,40}$/.test(code) ? code : 'AUDIT_SINK'
}
