import { closeSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { Chain } from '../../../src/audit/chain.js'
import { PLACEHOLDER, splitJson } from '../../../src/audit/json-text.js'
import { type AuditRecord, createRecord, type RecordParts } from '../../../src/audit/record.js'
import type { RecordText } from '../../../src/audit/record-text.js'

const BATCH = 1_000

/** Writes records to one file like the log of a process, and returns its path. */
export function writeSampleLog(directory: string, name: string, records: Iterable<AuditRecord>): string {
  const path = join(directory, `${name}.jsonl`)
  const chain = new Chain()
  const fd = openSync(path, 'w')
  let waiting: AuditRecord[] = []
  const write = () => {
    const sealed = chain.seal(waiting.map(splitRecord))
    writeSync(fd, sealed.map(({ line }) => line).join(''))
    const last = sealed.at(-1)
    if (last !== undefined) chain.advance(last.head)
    waiting = []
  }
  for (const record of records) if (waiting.push(record) === BATCH) write()
  write()
  closeSync(fd)
  return path
}

/** Splits a record around the fields that the chain sets, and ignores values that a test set there. */
function splitRecord(record: AuditRecord): RecordText {
  const metadata = { ...record.metadata, sequence: PLACEHOLDER, uid: undefined }
  const placed = { ...record, attestation_list: PLACEHOLDER, metadata }
  const [start = '', middle = '', end = ''] = splitJson(placed)
  return { kind: record.metadata.event_code, start, middle, end }
}

const source = { name: 'shop', host: 'web1', pid: 7 }

/** Creates the record of a call like a client. `parts` replaces fields. */
export function createCallRecord(parts: Partial<RecordParts> & { access?: string }): AuditRecord {
  const { access = 'read', unmapped, ...others } = parts
  return createRecord(
    {
      ...{ kind: 'read', time: Date.UTC(2026, 10, 27, 8), activityId: 2, operation: 'lists.getAllLists' },
      ...{ service: 'marketing', apiVersion: '3.0', invokedBy: 'nightly-sync', credential: 'decafdecafde' },
      ...{ action: 'Allowed', action_id: 1, duration: 120, response: { code: 200, error: undefined } },
      authorizations: [
        {
          decision: 'allowed',
          policy: { name: 'shop', type: 'scope', uid: 'allow[0]', version: 'c0ffee01' },
        },
      ],
      ...others,
      unmapped: {
        access,
        attempts: 1,
        outcome: 'answered',
        ...unmapped,
      } as unknown as RecordParts['unmapped'],
    },
    source,
  )
}

/** Creates a record about the log, or a note of any kind. */
export function createNoteRecord(kind: string, time: number, unmapped: object): AuditRecord {
  const parts = { kind: kind as RecordParts['kind'], time, activityId: 99, operation: `audit.${kind}` }
  return createRecord({ ...parts, service: 'audit', unmapped: unmapped as RecordParts['unmapped'] }, source)
}
