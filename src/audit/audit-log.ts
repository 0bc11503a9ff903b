import { join } from 'node:path'
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
import type { AuditSource } from './audit-source.js'
import { CallAuditor, type CallLog } from './call-auditor.js'
import { CallTemplates } from './call-templates.js'
import { Chain, type SealedRecord } from './chain.js'
import { Checkpoints } from './checkpoints.js'
import { createNote } from './client-notes.js'
import { type QueuedRecord, RecordQueue } from './record-queue.js'
import type { RecordText } from './record-text.js'
import { readReason, WriteFailures } from './write-failures.js'

/** Writes sealed records somewhere. */
export interface AuditSink {
  /** What it writes to, for errors: `the directory /var/log/mailchimp`. */
  readonly place: string
  /** A directory that it has for itself. */
  readonly directory?: string
  /** How many records one write may hold. */
  readonly maxBatch: number
  /** Whether it can write at once, without `prepare` and without a promise. */
  readonly isReady: boolean
  /** Returns the records that must stand before the next ones, as at the start of a file. */
  prepare(): Promise<readonly RecordText[]>
  /**
   * Writes records, all or none.
   *
   * @param isIntent whether a call waits for one of them
   */
  write(sealed: readonly SealedRecord[], isIntent: boolean): Promise<void> | undefined
  close(): Promise<void>
}

export interface AuditLogParts {
  readonly sink: AuditSink
  readonly source: AuditSource
  readonly keys: AuditKeys
  readonly containers: boolean
  readonly onCheckpoint: ((note: string) => unknown) | undefined
}

/** A chain of records. What a call waits for is written at once if the sink can, and otherwise one batch at a time. */
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
    this.keep(createNote(note, Date.now(), this.#parts.source))
  }

  getKeys(): LoadedKeys | Promise<LoadedKeys> {
    return this.#parts.keys.loaded ?? this.#parts.keys.load()
  }

  demand(createRecord: (keys: LoadedKeys) => RecordText): Promise<void> | undefined {
    const keys = this.getKeys()
    if (keys instanceof Promise) return keys.then((loaded) => this.#writeIntent(createRecord(loaded)))
    return this.#writeIntent(createRecord(keys))
  }

  #writeIntent(record: RecordText): Promise<void> | undefined {
    if (this.#isClosed) throw Object.assign(new Error(), { code: 'AUDIT_CLOSED' })
    if (this.#queue.isFull) throw Object.assign(new Error(), { code: 'AUDIT_QUEUE_FULL' })
    if (this.#canWriteNow) return void this.#writeNow(record)
    return new Promise((resolve, reject) => {
      this.#queue.add({ record, waiting: { resolve, reject } })
      void this.#startWriting()
    })
  }

  /** An outcome is kept even if there are too many records: its call has happened. */
  keep(record: RecordText): void {
    const isOutcome = record.kind === 'outcome'
    if (this.#isClosed || (this.#queue.isFull && !isOutcome)) this.drop()
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

  /** Gathers the records of a turn of the event loop, which no call waits for. */
  #writeSoon(record: RecordText): void {
    this.#queue.add({ record })
    this.#immediate ??= setImmediate(() => this.#writeGathered())
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
   * Writes what is queued, and then an intent.
   *
   * @throws the reason for which nothing was written
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
    // Begins after the calls of this moment have added their records: one write holds them all.
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

  /** Not a part of a batch: if it fails, the records before it are written all the same. */
  async #writeCheckpoint(): Promise<void> {
    const signer = this.#parts.keys.loaded?.signer
    const checkpoint = signer && this.#checkpoints.create(this.#chain.head, signer)
    if (checkpoint === undefined) return
    try {
      const written = this.#write([checkpoint.record], false)
      // Not awaited needlessly: the next call of this moment would sign another one.
      if (written !== undefined) await written
      this.#checkpoints.announce(checkpoint, this.#chain.head)
    } catch (error) {
      this.#failures.announce(readReason(error), this.#lost, this.#queue.owed)
    }
  }

  /** Refuses the calls that wait, and counts what is lost. Outcomes stay: the next attempt begins with them. */
  #fail(batch: readonly QueuedRecord[], error: unknown): void {
    const others = this.#queue.take(Number.POSITIVE_INFINITY)
    for (const queued of [...batch, ...others]) {
      if (queued.waiting !== undefined) queued.waiting.reject(error)
      else if (queued.record.kind === 'outcome') this.#queue.owe(queued)
      else this.drop()
    }
    this.#failures.announce(readReason(error), this.#lost, this.#queue.owed)
  }
}
