import { hash, randomUUID } from 'node:crypto'
import type { RecordKind } from './record.js'
import { addLost, type RecordText } from './record-text.js'

/** The last record of a chain. */
export interface ChainHead {
  readonly chain: string
  /** Starts at 1. */
  readonly sequence: number
  /** SHA-256 of the record, in hex. */
  readonly hash: string
}

/** A record with its place in the chain, as it is written. */
export interface SealedRecord {
  readonly kind: RecordKind
  /** With its line break. */
  readonly line: string
  readonly head: ChainHead
}

/**
 * Precedes the hash in a record. The hash is computed without its own value. No other text in a record can contain this
 * mark, because quotes are escaped.
 */
export const FINGERPRINT_MARK = '"fingerprint":{"algorithm_id":3,"serialization_id":2,"value":"'

/** Links the records of one process. A record joins the chain only once it is written. */
export class Chain {
  readonly uid = randomUUID()
  #head: ChainHead = { chain: this.uid, sequence: 0, hash: '' }

  get head(): ChainHead {
    return this.#head
  }

  /**
   * Links records to the head, and to each other. Does not move the head.
   *
   * @param lost how many records are missing before the first
   */
  seal(records: readonly RecordText[], lost = 0): SealedRecord[] {
    let head = this.#head
    return records.map((record, n) => {
      const sealed = sealRecord(n === 0 ? addLost(record, lost) : record, head)
      head = sealed.head
      return sealed
    })
  }

  /** Moves the head to a record that is written. */
  advance(head: ChainHead): void {
    this.#head = head
  }
}

function sealRecord({ kind, start, middle, end }: RecordText, previous: ChainHead): SealedRecord {
  const { chain } = previous
  const sequence = previous.sequence + 1
  const before = `${start}[{"chain_uid":"${chain}",${FINGERPRINT_MARK}`
  const after = `"}${formatLink(previous)}}]${middle}${sequence},"uid":"${formatUid(chain, sequence)}"${end}`
  const text = before + after
  const value = hash('sha256', text)
  // Hashing flattened the text into one string; its slices are copied faster than the original pieces.
  const [head, tail] = [text.slice(0, before.length), text.slice(before.length)]
  return { kind, line: `${head}${value}${tail}\n`, head: { chain, sequence, hash: value } }
}

function formatLink({ chain, sequence, hash: value }: ChainHead): string {
  if (sequence === 0) return ''
  return `,"prev_event":{"fingerprint":{"algorithm_id":3,"value":"${value}"},"uid":"${formatUid(chain, sequence)}"}`
}

/** Formats the unique id of a record. The next record contains it as well. */
export function formatUid(chain: string, sequence: number): string {
  return `${chain}:${sequence}`
}
