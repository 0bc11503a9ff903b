import { randomUUID } from 'node:crypto'
import type { AuditError, AuditedCall, Authorization, CallAudit } from '../index.js'
import type { LoadedKeys } from './audit-keys.js'
import type { AuditSource } from './audit-source.js'
import { type CallNotes, createIntent, createOutcome } from './call-record.js'
import type { AuditRecord } from './record.js'

/** The log that a call is recorded in. */
export interface CallLog {
  readonly source: AuditSource
  /** The keys, or a promise of them before the first record. */
  getKeys(): LoadedKeys | Promise<LoadedKeys>
  /**
   * Writes a record: at once, or before the promise resolves.
   *
   * @throws the reason for which that is impossible, or rejects with it
   */
  demand(createRecord: (keys: LoadedKeys) => AuditRecord): Promise<void> | undefined
  /** Writes a record that no call waits for, or counts it as lost. */
  keep(record: AuditRecord): void
  /** Counts a record that could not be kept. */
  drop(): void
  /** Wraps the reason for a call that is refused. */
  createError(reason: unknown, operation: string): AuditError
}

/** Records one call: an intent before and an outcome after, or one record after a call that changes nothing. */
export class CallAuditor implements CallAudit {
  readonly #log: CallLog
  readonly #audited: AuditedCall
  readonly #containers: boolean
  readonly #notes: CallNotes = { startedAt: Date.now() }
  #isRefused = false

  constructor(log: CallLog, audited: AuditedCall, containers: boolean) {
    this.#log = log
    this.#audited = audited
    this.#containers = containers
  }

  recordIntent({ inside }: Authorization): Promise<void> | undefined {
    const { operation } = this.#audited.call
    if (operation.access === 'read') return undefined
    this.#notes.correlationUid = randomUUID()
    this.#notes.inside = inside
    try {
      const written = this.#log.demand((keys) => this.#create(createIntent, keys))
      return written?.catch((error: unknown) => this.#refuse(error))
    } catch (error) {
      return this.#refuse(error)
    }
  }

  #refuse(reason: unknown): never {
    this.#isRefused = true
    throw this.#log.createError(reason, this.#audited.call.operation.id)
  }

  recordOutcome(): void {
    if (this.#isRefused) return
    try {
      const keys = this.#log.getKeys()
      if (keys instanceof Promise)
        void keys.then(
          (loaded) => this.#keepOutcome(loaded),
          () => this.#log.drop(),
        )
      else this.#keepOutcome(keys)
    } catch {
      this.#log.drop()
    }
  }

  #keepOutcome(keys: LoadedKeys): void {
    this.#log.keep(this.#create(createOutcome, keys))
  }

  #create(create: typeof createIntent, { hmac }: LoadedKeys) {
    const rules = { containers: this.#containers, key: hmac }
    return create(this.#audited, this.#notes, Date.now(), this.#log.source, rules)
  }
}
