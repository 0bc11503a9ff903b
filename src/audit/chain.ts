import { hash, randomUUID } from 'node:crypto'
import type { Attestation, AuditRecord } from './record.js'

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
  readonly record: AuditRecord
  /** With its line break. */
  readonly line: string
  readonly head: ChainHead
}

/** The start of the value that a record is hashed without. No text inside a record can look like it: quotes are escaped. */
export const FINGERPRINT_MARK = '"fingerprint":{"algorithm_id":3,"serialization_id":2,"value":"'

/** Links the records of one process. A record is in the chain only once it is written. */
export class Chain {
  readonly uid = randomUUID()
  #head: ChainHead = { chain: this.uid, sequence: 0, hash: '' }

  get head(): ChainHead {
    return this.#head
  }

  /** Links records to the head, and to each other. Does not move the head. */
  seal(records: readonly AuditRecord[]): SealedRecord[] {
    let head = this.#head
    return records.map((record) => {
      const sealed = sealRecord(record, head)
      head = sealed.head
      return sealed
    })
  }

  /** Moves the head to a record that is written. */
  advance(head: ChainHead): void {
    this.#head = head
  }
}

function sealRecord(record: AuditRecord, previous: ChainHead): SealedRecord {
  const sequence = previous.sequence + 1
  record.metadata.sequence = sequence
  record.metadata.uid = formatUid(previous.chain, sequence)
  record.attestation_list = [createAttestation(previous)]
  const text = JSON.stringify(record)
  const value = hash('sha256', text)
  const at = text.indexOf(FINGERPRINT_MARK) + FINGERPRINT_MARK.length
  const line = `${text.slice(0, at)}${value}${text.slice(at)}\n`
  return { record, line, head: { chain: previous.chain, sequence, hash: value } }
}

function createAttestation({ chain, sequence, hash: value }: ChainHead): Attestation {
  return {
    chain_uid: chain,
    fingerprint: { algorithm_id: 3, serialization_id: 2, value: '' },
    prev_event:
      sequence === 0
        ? undefined
        : { fingerprint: { algorithm_id: 3, value }, uid: formatUid(chain, sequence) },
  }
}

/** The uid of a record: unique, and found in the next record as well. */
export function formatUid(chain: string, sequence: number): string {
  return `${chain}:${sequence}`
}
