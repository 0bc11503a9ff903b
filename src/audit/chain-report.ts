import { basename } from 'node:path'
import type { ChainHead } from './chain.js'
import { type AuditFault, ChainCheck, type Place } from './chain-check.js'
import { parseNoteText } from './checkpoints.js'
import { type ParsedRecord, parseLine } from './parse-line.js'
import { readLines } from './read-lines.js'
import { type NoteVerifier, openNote, parseNote } from './signed-note.js'
import { isTorn } from './torn-line.js'

/** The result for one chain. */
export interface VerifiedChain {
  readonly chain: string
  readonly files: readonly string[]
  readonly records: number
  /** The number of verified signatures. */
  readonly signatures: number
  /** The number of records after the last of these signatures. */
  readonly unsigned: number
  /** The number of records that the log itself reports as lost. */
  readonly lost: number
  readonly last: { readonly sequence: number; readonly hash: string }
}

/** Reads the files of one chain, and collects the faults and counts. */
export class ChainReport {
  readonly check = new ChainCheck()
  readonly torn: Place[] = []
  readonly chain: string | undefined
  readonly #files: readonly string[]
  readonly #verifiers: readonly NoteVerifier[] | undefined
  readonly #heads: readonly ChainHead[]
  readonly #removed: Set<string>
  readonly #onRecord: ((parsed: ParsedRecord) => void) | undefined
  #last: ParsedRecord | undefined
  #place: Place
  #signatures = 0
  #signedUpTo = 0
  #lost = 0

  constructor(
    chain: string | undefined,
    files: readonly string[],
    verifiers: readonly NoteVerifier[] | undefined,
    heads: readonly ChainHead[],
    removed: Set<string>,
    onRecord?: (parsed: ParsedRecord) => void,
  ) {
    this.chain = chain
    this.#files = files
    this.#verifiers = verifiers
    this.#heads = heads.filter((head) => head.chain === chain)
    this.#removed = removed
    this.#onRecord = onRecord
    this.#place = { file: files[0] ?? '', line: 0 }
  }

  async readFile(file: string): Promise<void> {
    for await (const { number, bytes, isWhole } of readLines(file)) {
      this.#place = { file, line: number }
      const parsed = parseLine(bytes)
      if (parsed !== undefined && isWhole) this.#addRecord(parsed)
      else if (!isWhole && isTorn(bytes, parsed)) this.torn.push(this.#place)
      else this.check.addUnknown(this.#place)
    }
  }

  #addRecord(parsed: ParsedRecord): void {
    const place = this.#place
    if (parsed.chain !== this.chain) {
      this.check.addFault(place, 'foreign', `belongs to another chain, ${parsed.chain}`)
      return
    }
    const isInPlace = this.check.addRecord(place, parsed)
    this.#readContents(place, parsed, isInPlace)
    this.#onRecord?.(parsed)
    for (const { sequence, hash } of this.#heads)
      if (sequence === parsed.sequence && hash !== parsed.hash)
        this.check.addFault(place, 'altered', 'is not the record whose signature was stored elsewhere')
    if (isInPlace || this.#last === undefined || parsed.sequence > this.#last.sequence) this.#last = parsed
  }

  #readContents(place: Place, parsed: ParsedRecord, isInPlace: boolean): void {
    const { metadata, unmapped } = parsed.record
    const { file, files, lost, note } = unmapped as {
      file?: string
      files?: readonly string[]
      lost?: number
      note?: string
    }
    if (isInPlace) this.#lost += Number(lost ?? 0)
    if (metadata.event_code === 'files_removed') for (const name of files ?? []) this.#removed.add(name)
    if (metadata.event_code === 'checkpoint') this.#readCheckpoint(place, parsed, String(note))
    if (metadata.event_code === 'log_started' && file !== undefined && file !== basename(place.file))
      this.check.addFault(place, 'renamed', `says that this file was ${file}`)
  }

  /** Verifies a checkpoint: its note must match the record before it. */
  #readCheckpoint(place: Place, { sequence, previousHash }: ParsedRecord, note: string): void {
    const text = this.#verifiers === undefined ? parseNote(note)?.text : openNote(note, this.#verifiers)
    const head = text === undefined ? undefined : parseNoteText(text)
    const isRight =
      head?.chain === this.chain && head?.sequence === sequence - 1 && head.hash === previousHash
    if (!isRight)
      this.check.addFault(
        place,
        'wrong_signature',
        'contains no signature by this key for the records before it',
      )
    else if (this.#verifiers !== undefined) {
      this.#signatures += 1
      this.#signedUpTo = sequence - 1
    }
  }

  end(): void {
    for (const { sequence } of this.#heads)
      if (sequence >= this.check.expected)
        this.check.addFault(
          this.#place,
          'cut_off',
          `is the last one, but records up to ${sequence} were written: the end is missing`,
        )
  }

  listFaults(): AuditFault[] {
    return this.check.faults
      .filter(
        ({ kind, previousFile = '' }) =>
          kind !== 'none' && !(kind === 'missing_file' && this.#removed.has(previousFile)),
      )
      .map(({ place, kind, message }) => ({ ...place, kind: kind as AuditFault['kind'], message }))
  }

  get unsigned(): number {
    return Math.max(0, (this.#last?.sequence ?? 0) - this.#signedUpTo - (this.#signatures > 0 ? 1 : 0))
  }

  get summary(): VerifiedChain[] {
    if (this.chain === undefined || this.#last === undefined) return []
    const { sequence, hash } = this.#last
    return [
      {
        ...{ chain: this.chain, files: this.#files, records: this.check.records, lost: this.#lost },
        ...{ signatures: this.#signatures, unsigned: this.unsigned, last: { sequence, hash } },
      },
    ]
  }
}
