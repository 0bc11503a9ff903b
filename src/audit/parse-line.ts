import { createHash } from 'node:crypto'
import { FINGERPRINT_MARK, formatUid } from './chain.js'
import type { AuditRecord } from './record.js'

/** A record whose hash matches its line. */
export interface ParsedRecord {
  readonly record: AuditRecord
  readonly chain: string
  readonly sequence: number
  readonly hash: string
  /** The hash of the previous record; undefined for the first of a chain. */
  readonly previousHash: string | undefined
}

const MARK = Buffer.from(FINGERPRINT_MARK)
const HASH_LENGTH = 64

/** Parses a line; returns undefined if it is not a record, or was changed. */
export function parseLine(bytes: Buffer): ParsedRecord | undefined {
  const at = bytes.indexOf(MARK) + MARK.length
  if (at < MARK.length) return undefined
  const hash = bytes.toString('latin1', at, at + HASH_LENGTH)
  const computed = createHash('sha256')
    .update(bytes.subarray(0, at))
    .update(bytes.subarray(at + HASH_LENGTH))
    .digest('hex')
  return computed === hash ? readRecord(bytes.toString('utf8'), hash) : undefined
}

/** Validates a record with a matching hash. Anyone can compute a hash, so its fields are still untrusted. */
function readRecord(text: string, hash: string): ParsedRecord | undefined {
  try {
    const record = JSON.parse(text) as AuditRecord
    const [attestation] = record.attestation_list ?? []
    const { sequence, uid } = record.metadata
    const chain = attestation?.chain_uid
    if (chain === undefined || attestation?.fingerprint.value !== hash) return undefined
    if (!Number.isSafeInteger(sequence) || sequence < 1 || uid !== formatUid(chain, sequence))
      return undefined
    if (typeof record.unmapped !== 'object' || record.unmapped === null) return undefined
    return { record, chain, sequence, hash, previousHash: attestation.prev_event?.fingerprint.value }
  } catch {
    return undefined
  }
}
