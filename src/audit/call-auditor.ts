import { randomUUID } from 'node:crypto'
import type { AuditError, AuditedCall, Authorization, CallAudit } from '../index.js'
import type { LoadedKeys } from './audit-keys.js'
import { classifyOutcome } from './call-record.js'
import type { CallTemplates } from './call-templates.js'
import { type CallNotes, collectIntentValues, collectOutcomeValues } from './call-values.js'
import type { IdentifierRules } from './identifiers.js'
import type { RecordText } from './record-text.js'

/** The log that a call is recorded in. */
export interface CallLog {
  readonly templates: CallTemplates
  /** Whether records hold the ids of containers. */
  readonly containers: boolean
  /** The keys, or a promise of them before the first record. */
  getKeys(): LoadedKeys | Promise<LoadedKeys>
  /**
   * Writes a record: at once, or before the promise resolves.
   *
   * @throws the reason for which that is impossible, or rejects with it
   */
  demand(createRecord: (keys: LoadedKeys) => RecordText): Promise<void> | undefined
  /** Writes a record that no call waits for, or counts it as lost. */
  keep(record: RecordText): void
  /** Counts a record that could not be kept. */
  drop(): void
  /** Wraps the reason for a call that is refused. */
  createError(reason: unknown, operation: string): AuditError
}

/** Records one call: an intent before and an outcome after, or one record after a call that changes nothing. */
export class CallAuditor implements CallAudit {
  readonly #log: CallLog
  readonly #audited: AuditedCall
  readonly #notes: CallNotes = { startedAt: Date.now(), correlationUid: undefined, inside: [] }
  #isRefused = false

  constructor(log: CallLog, audited: AuditedCall) {
    this.#log = log
    this.#audited = audited
  }

  recordIntent({ inside }: Authorization): Promise<void> | undefined {
    const { operation } = this.#audited.call
    if (operation.access === 'read') return undefined
    this.#notes.correlationUid = randomUUID()
    this.#notes.inside = inside
    try {
      const written = this.#log.demand((keys) => this.#createIntent(keys))
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

  #createIntent(keys: LoadedKeys): RecordText {
    const values = collectIntentValues(this.#audited, this.#notes, Date.now(), this.#getRules(keys))
    return this.#log.templates.formatCall('intent', this.#audited, values)
  }

  #keepOutcome(keys: LoadedKeys): void {
    const values = collectOutcomeValues(this.#audited, this.#notes, Date.now(), this.#getRules(keys))
    const kind = classifyOutcome(this.#audited, this.#notes.correlationUid !== undefined)
    this.#log.keep(this.#log.templates.formatCall(kind, this.#audited, values))
  }

  #getRules({ hmac }: LoadedKeys): IdentifierRules {
    return { containers: this.#log.containers, key: hmac }
  }
}
