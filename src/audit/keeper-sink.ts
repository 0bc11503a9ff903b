import type { AuditKeeper } from '../index.js'
import type { AuditSink } from './audit-sink.js'
import type { AuditSource } from './audit-source.js'
import type { SealedRecord } from './chain.js'
import { createLogStarted } from './file-records.js'
import type { RecordText } from './record-text.js'

/** Passes records to a function, one at a time: a record may link only to one that the function has stored. */
export class KeeperSink implements AuditSink {
  readonly maxBatch = 1
  readonly isReady = false
  readonly place = 'the function of the option audit'
  readonly #keeper: AuditKeeper
  readonly #attested: object | undefined
  readonly #source: AuditSource
  #isStarted = false

  constructor(keeper: AuditKeeper, attested: object | undefined, source: AuditSource) {
    this.#keeper = keeper
    this.#attested = attested
    this.#source = source
  }

  async prepare(): Promise<readonly RecordText[]> {
    return this.#isStarted ? [] : [createLogStarted({ attested: this.#attested }, this.#source)]
  }

  async write([sealed]: readonly SealedRecord[]): Promise<void> {
    const { line } = sealed as SealedRecord
    // Parses the line, so that the object has no undefined fields and is not shared with anything else.
    await this.#keeper(JSON.parse(line), line)
    this.#isStarted = true
  }

  async close(): Promise<void> {}
}
