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
  /** Returns the keys, or a promise until they are loaded. */
  getKeys(): LoadedKeys | Promise<LoadedKeys>
  /**
   * Writes an intent, either synchronously or before the promise resolves.
   *
   * @throws the reason if it cannot be written; the promise rejects with it
   */
  writeIntent(createRecord: (keys: LoadedKeys) => RecordText): Promise<void> | undefined
  /** Queues a record that no call waits for, or counts it as lost. */
  enqueue(record: RecordText): void
  /** Counts a record as lost. */
  drop(): void
  /** Wraps the reason in the error of the refused call. */
  createError(reason: unknown, operation: string): AuditError
}

/** Records one call: an intent before it and an outcome after it, or a single record after a read. */
export class CallAuditor implements CallAudit {
  readonly #log: CallLog
  readonly #audited: AuditedCall
  readonly #notes: CallNotes = { startedAt: Date.now(), correlationUid: undefined }
  #isRefused = false

  constructor(log: CallLog, audited: AuditedCall) {
    this.#log = log
    this.#audited = audited
  }

  recordIntent(authorization: Authorization): Promise<void> | undefined {
    const { operation } = this.#audited.call
    if (operation.access === 'read') return undefined
    this.#notes.correlationUid = randomUUID()
    try {
      const written = this.#log.writeIntent((keys) => this.#createIntent(keys, authorization))
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
          (loaded) => this.#enqueueOutcome(loaded),
          () => this.#log.drop(),
        )
      else this.#enqueueOutcome(keys)
    } catch {
      this.#log.drop()
    }
  }

  #createIntent(keys: LoadedKeys, authorization: Authorization): RecordText {
    const values = collectIntentValues(this.#audited, authorization, this.#notes, this.#getRules(keys))
    return this.#log.templates.formatCall('intent', this.#audited, values)
  }

  #enqueueOutcome(keys: LoadedKeys): void {
    const values = collectOutcomeValues(this.#audited, this.#notes, this.#getRules(keys))
    const kind = classifyOutcome(this.#audited, this.#notes.correlationUid !== undefined)
    this.#log.enqueue(this.#log.templates.formatCall(kind, this.#audited, values))
  }

  #getRules({ hmac }: LoadedKeys): IdentifierRules {
    return { containers: this.#log.containers, key: hmac }
  }
}
