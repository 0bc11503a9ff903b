import { join } from 'node:path'
import { isImmediateFaked } from '../clock.js'
import {
  type Audit,
  AuditError,
  type AuditedCall,
  type AuditNote,
  type Auditor,
  type CallAudit,
  countMetric,
} from '../index.js'
import { type AuditKeys, KeyFault, type LoadedKeys } from './audit-keys.js'
import type { AuditSink } from './audit-sink.js'
import type { AuditSource } from './audit-source.js'
import { CallAuditor, type CallLog } from './call-auditor.js'
import { CallTemplates } from './call-templates.js'
import { Chain, type SealedRecord } from './chain.js'
import { Checkpoints } from './checkpoints.js'
import { createNote } from './client-notes.js'
import { type QueuedRecord, RecordQueue } from './record-queue.js'
import type { RecordText } from './record-text.js'
import { readReason, WriteFailures } from './write-failures.js'

export interface AuditLogParts {
  readonly sink: AuditSink
  readonly source: AuditSource
  readonly keys: AuditKeys
  readonly containers: boolean
  readonly onCheckpoint: ((note: string) => unknown) | undefined
}

/** Writes one chain of records: intents synchronously if the sink is ready, other records in batches. */
export class AuditLog implements Audit, Auditor, CallLog {
  readonly #parts: AuditLogParts
  readonly templates: CallTemplates
  readonly #chain = new Chain()
  readonly #queue = new RecordQueue()
  readonly #checkpoints: Checkpoints
  readonly #failures: WriteFailures
  #writing: Promise<void> | undefined
  #immediate: NodeJS.Immediate | undefined
  #lost = 0
  #isClosed = false

  constructor(parts: AuditLogParts) {
    this.#parts = parts
    this.templates = new CallTemplates(parts.source)
    this.#failures = new WriteFailures(parts.sink.place)
    this.#checkpoints = new Checkpoints(parts.source, parts.onCheckpoint, () => this.#startWriting())
  }

  get isClosed(): boolean {
    return this.#isClosed
  }

  get containers(): boolean {
    return this.#parts.containers
  }

  get statePath(): string | undefined {
    const { directory } = this.#parts.sink
    return directory === undefined ? undefined : join(directory, `${this.#parts.source.name}-guardrails.json`)
  }

  startCall(audited: AuditedCall): CallAudit {
    return new CallAuditor(this, audited)
  }

  recordNote(note: AuditNote): void {
    this.enqueue(createNote(note, Date.now(), this.#parts.source))
  }

  getKeys(): LoadedKeys | Promise<LoadedKeys> {
    return this.#parts.keys.loaded ?? this.#parts.keys.load()
  }

  writeIntent(createRecord: (keys: LoadedKeys) => RecordText): Promise<void> | undefined {
    const keys = this.getKeys()
    if (keys instanceof Promise) return keys.then((loaded) => this.#writeOrQueue(createRecord(loaded)))
    return this.#writeOrQueue(createRecord(keys))
  }

  #writeOrQueue(record: RecordText): Promise<void> | undefined {
    if (this.#isClosed) throw Object.assign(new Error(), { code: 'AUDIT_CLOSED' })
    if (this.#queue.isFull) throw Object.assign(new Error(), { code: 'AUDIT_QUEUE_FULL' })
    if (this.#canWriteNow) return void this.#writeNow(record)
    return new Promise((resolve, reject) => {
      this.#queue.add({ record, waiting: { resolve, reject } })
      void this.#startWriting()
    })
  }

  /** Queues a record. An outcome is queued even if the queue is full, because its call has happened. */
  enqueue(record: RecordText): void {
    if (this.#isClosed || (this.#queue.isFull && record.kind !== 'outcome')) this.drop()
    else this.#writeSoon(record)
  }

  drop(): void {
    this.#lost += 1
    countMetric('audit.losses')
  }

  createError(error: unknown, operation: string): AuditError {
    const reason = readReason(error)
    const hint =
      error instanceof KeyFault ? error.message : `${this.#parts.sink.place} cannot be written (${reason})`
    return new AuditError(reason, hint, operation)
  }

  async flush(): Promise<void> {
    if (this.#isUnused) return
    await this.#parts.keys.load().catch(() => {})
    this.#checkpoints.request()
    await this.#startWriting()
  }

  async close(): Promise<void> {
    await this.flush()
    this.#isClosed = true
    this.#checkpoints.stop()
    await this.#parts.sink.close()
  }

  get #isUnused(): boolean {
    const records = this.#chain.head.sequence + this.#queue.length + this.#queue.owed + this.#lost
    return records === 0 && this.#writing === undefined && this.#parts.keys.loaded !== undefined
  }

  /** Gathers the records that no call waits for, and writes them once per event-loop turn. */
  #writeSoon(record: RecordText): void {
    this.#queue.add({ record })
    if (isImmediateFaked()) void this.#startWriting()
    else this.#immediate ??= setImmediate(() => this.#writeGathered())
  }

  #writeGathered(): void {
    this.#immediate = undefined
    if (!this.#canWriteNow) return void this.#startWriting()
    try {
      this.#writeNow()
    } catch {}
  }

  get #canWriteNow(): boolean {
    const { maxBatch, isReady } = this.#parts.sink
    return this.#writing === undefined && this.#queue.length + this.#queue.owed < maxBatch && isReady
  }

  /**
   * Writes the queued records, and then the intent.
   *
   * @throws the error of the sink; nothing was written
   */
  #writeNow(intent?: RecordText): void {
    const batch = this.#queue.take(this.#parts.sink.maxBatch)
    const records = batch.map(({ record }) => record)
    if (intent !== undefined) records.push(intent)
    if (records.length === 0) return
    try {
      void this.#write(records, intent !== undefined)
    } catch (error) {
      this.#fail(batch, error)
      throw error
    }
    if (this.#parts.keys.loaded?.signer !== undefined) void this.#writeCheckpoint()
  }

  #startWriting(): Promise<void> {
    // Starts in a microtask, so that one write contains the records of all calls that run now.
    this.#writing ??= Promise.resolve()
      .then(() => this.#writeQueue())
      .finally(() => {
        this.#writing = undefined
        if (this.#queue.length > 0) void this.#startWriting()
      })
    return this.#writing
  }

  async #writeQueue(): Promise<void> {
    do {
      const batch = this.#queue.take(this.#parts.sink.maxBatch)
      try {
        await this.#writeBatch(batch)
        for (const { waiting } of batch) waiting?.resolve()
        await this.#writeCheckpoint()
      } catch (error) {
        this.#fail(batch, error)
        return
      }
    } while (this.#queue.length > 0)
  }

  async #writeBatch(batch: readonly QueuedRecord[]): Promise<void> {
    if (batch.length === 0) return
    if (this.#parts.keys.loaded === undefined) await this.#parts.keys.load()
    const records = [...(await this.#parts.sink.prepare()), ...batch.map(({ record }) => record)]
    const isIntent = batch.some(({ waiting }) => waiting !== undefined)
    const { maxBatch } = this.#parts.sink
    for (let n = 0; n < records.length; n += maxBatch)
      await this.#write(records.slice(n, n + maxBatch), isIntent)
    this.#failures.recover()
  }

  #write(records: readonly RecordText[], isIntent: boolean): Promise<void> | undefined {
    const lost = this.#lost
    const sealed = this.#chain.seal(records, lost)
    const written = this.#parts.sink.write(sealed, isIntent)
    if (written !== undefined) return written.then(() => this.#advance(sealed, lost))
    this.#advance(sealed, lost)
    return undefined
  }

  #advance(sealed: readonly SealedRecord[], lost: number): void {
    this.#chain.advance((sealed.at(-1) as SealedRecord).head)
    this.#lost -= lost
    for (const { kind } of sealed) countMetric('audit.records', { 'mailchimp.audit.kind': kind })
  }

  /** Writes a checkpoint on its own: its failure does not affect the batch before it. */
  async #writeCheckpoint(): Promise<void> {
    const signer = this.#parts.keys.loaded?.signer
    const checkpoint = signer && this.#checkpoints.create(this.#chain.head, signer)
    if (checkpoint === undefined) return
    try {
      const written = this.#write([checkpoint.record], false)
      // Awaits only a promise: during a needless await, another call would sign a second checkpoint.
      if (written !== undefined) await written
      this.#checkpoints.announce(checkpoint, this.#chain.head)
    } catch (error) {
      this.#failures.announce(readReason(error), this.#lost, this.#queue.owed)
    }
  }

  /** Rejects the waiting calls and counts the lost records. Outcomes stay queued: the next write begins with them. */
  #fail(batch: readonly QueuedRecord[], error: unknown): void {
    for (const queued of [...batch, ...this.#queue.take(Infinity)]) {
      if (queued.waiting !== undefined) queued.waiting.reject(error)
      else if (queued.record.kind === 'outcome') this.#queue.requeue(queued)
      else this.drop()
    }
    this.#failures.announce(readReason(error), this.#lost, this.#queue.owed)
  }
}
