import type { ParsedRecord } from './parse-line.js'

/** What is wrong with a line or a file. */
export type FaultKind =
  | 'altered'
  | 'missing'
  | 'inserted'
  | 'duplicated'
  | 'reordered'
  | 'foreign'
  | 'missing_file'
  | 'renamed'
  | 'wrong_signature'
  | 'cut_off'
  | 'missing_chain'

/** A place at which a log differs from what was written. */
export interface AuditFault {
  /** The path as the caller passed it; empty if a whole chain is missing. */
  readonly file: string
  /** Starts at 1; 0 for a file as a whole. */
  readonly line: number
  readonly kind: FaultKind
  readonly message: string
}

export interface Place {
  readonly file: string
  readonly line: number
}

/** A fault whose kind a later line can still change. */
export interface OpenFault {
  readonly place: Place
  kind: FaultKind | 'none'
  message: string
  /** The name of a missing file. Not a fault if the log says that the file was deleted. */
  readonly previousFile?: string | undefined
}

/** A range of missing records, which may still come later. */
interface Gap {
  from: number
  readonly to: number
  readonly fault: OpenFault
}

/** The number of recent records that are remembered, to distinguish a duplicate from a forgery. */
const REMEMBERED = 4_096

/** Checks the order and the links of one chain's records. Keeps only gaps and recent hashes in memory. */
export class ChainCheck {
  readonly faults: OpenFault[] = []
  records = 0
  #expected = 1
  /** The hashes that the next record may link to; empty if the previous record is unknown. */
  #before: readonly (string | undefined)[] = [undefined]
  #gaps: Gap[] = []
  /** The record that opened the last gap: if the next record closes the gap, only this one came too early. */
  #stray: { readonly sequence: number; readonly due: number; readonly gap: Gap } | undefined
  /** The hashes of records that came too early, by sequence. */
  readonly #early = new Map<number, string>()
  readonly #remembered = new Map<number, string>()
  /** Invalid lines since the last valid record. */
  #unknown: OpenFault[] = []

  /** The sequence number of the next record. */
  get expected(): number {
    return this.#expected
  }

  /** Adds a line that is not a valid record. */
  addUnknown(place: Place): void {
    this.#unknown.push(this.addFault(place, 'altered', 'is not a valid record: part of it was changed'))
  }

  /** Adds a record. Returns whether it is in its place. */
  addRecord(place: Place, parsed: ParsedRecord): boolean {
    this.records += 1
    this.#skipUnknown(parsed.sequence)
    const isInPlace = this.#placeRecord(place, parsed)
    this.#remember(parsed)
    return isInPlace
  }

  addFault(place: Place, kind: FaultKind, message: string, previousFile?: string): OpenFault {
    const fault: OpenFault = { place, kind, message, previousFile }
    this.faults.push(fault)
    return fault
  }

  /** Counts each invalid line as one of the missing records. If none is missing, the line was inserted. */
  #skipUnknown(sequence: number): void {
    const unknown = this.#unknown
    if (unknown.length === 0) return
    this.#unknown = []
    const replaced = Math.min(unknown.length, Math.max(0, sequence - this.#expected))
    for (const fault of unknown.slice(replaced)) Object.assign(fault, INSERTED_LINE)
    if (replaced > 0) this.#before = []
    this.#expected += replaced
  }

  #placeRecord(place: Place, parsed: ParsedRecord): boolean {
    this.#skipEarly()
    if (this.#closeStrayGap(place, parsed)) return true
    const { sequence } = parsed
    if (sequence === this.#expected) return this.#addNext(place, parsed)
    return sequence > this.#expected ? this.#addLater(place, parsed) : this.#addEarlier(place, parsed)
  }

  #addNext(place: Place, parsed: ParsedRecord): boolean {
    const isLinked = this.#before.length === 0 || this.#before.includes(parsed.previousHash)
    if (!isLinked)
      this.addFault(place, 'altered', 'does not follow the record before it: one of the two was rewritten')
    this.#advance(parsed)
    return isLinked
  }

  /** Opens a gap: records are missing before this one, or it came too early. */
  #addLater(place: Place, parsed: ParsedRecord): boolean {
    const due = this.#expected
    const gap = { from: due, to: parsed.sequence - 1, fault: this.#addGapFault(place, parsed, due) }
    this.#gaps.push(gap)
    this.#stray = { sequence: parsed.sequence, due, gap }
    this.#advance(parsed)
    return false
  }

  #addGapFault(place: Place, { record, sequence }: ParsedRecord, due: number): OpenFault {
    const range = sequence - due === 1 ? `record ${due}` : `records ${due} to ${sequence - 1}`
    if (record.metadata.event_code !== 'log_started')
      return this.addFault(place, 'missing', `${range} should come before this line`)
    const { previous_file } = record.unmapped as { previous_file?: string }
    const name = previous_file ?? 'the file before this one'
    return this.addFault(
      place,
      'missing_file',
      `${range}, up to the end of ${name}, should come before this file`,
      name,
    )
  }

  #addEarlier(place: Place, { sequence, hash }: ParsedRecord): boolean {
    const gap = this.#gaps.find(({ from, to }) => from <= sequence && sequence <= to)
    if (gap !== undefined) {
      this.addFault(place, 'reordered', `record ${sequence} comes too late`)
      this.#closeGap(gap, sequence)
    } else if ((this.#remembered.get(sequence) ?? hash) === hash) {
      this.addFault(place, 'duplicated', `record ${sequence} is repeated here`)
    } else {
      this.addFault(
        place,
        'inserted',
        `two different records claim to be record ${sequence}: one of them was inserted`,
      )
      if (sequence === this.#expected - 1) this.#before = [...this.#before, hash]
    }
    return false
  }

  /**
   * Closes the last gap if this record continues from before it: then only the record that opened it is out of place.
   */
  #closeStrayGap(place: Place, parsed: ParsedRecord): boolean {
    const stray = this.#stray
    this.#stray = undefined
    if (stray === undefined || parsed.sequence < stray.due || parsed.sequence > stray.due + 1) return false
    if (parsed.sequence >= stray.sequence) return false
    Object.assign(stray.gap.fault, {
      kind: 'reordered',
      message: `record ${stray.sequence} comes too early`,
    })
    this.#gaps = this.#gaps.filter((gap) => gap !== stray.gap)
    this.#early.set(stray.sequence, this.#before[0] ?? '')
    this.#expected = stray.due
    this.#before = []
    if (parsed.sequence > stray.due) this.#openGap(place, stray.due)
    this.#advance(parsed)
    return true
  }

  #openGap(place: Place, sequence: number): void {
    const fault = this.addFault(place, 'missing', `record ${sequence} should come before this line`)
    this.#gaps.push({ from: sequence, to: sequence, fault })
  }

  /** Skips the sequence numbers of records that came too early. */
  #skipEarly(): void {
    for (let hash = this.#early.get(this.#expected); hash !== undefined; ) {
      this.#early.delete(this.#expected)
      this.#expected += 1
      this.#before = [hash]
      hash = this.#early.get(this.#expected)
    }
  }

  #closeGap(gap: Gap, sequence: number): void {
    if (gap.from === sequence && gap.to === sequence) gap.fault.kind = 'none'
    this.#gaps = this.#gaps.filter((each) => each !== gap)
    if (gap.from < sequence) this.#gaps.push({ ...gap, to: sequence - 1 })
    if (sequence < gap.to) this.#gaps.push({ ...gap, from: sequence + 1 })
  }

  #advance({ sequence, hash }: ParsedRecord): void {
    this.#expected = sequence + 1
    this.#before = [hash]
  }

  #remember({ sequence, hash }: ParsedRecord): void {
    this.#remembered.set(sequence, hash)
    if (this.#remembered.size > REMEMBERED)
      this.#remembered.delete(this.#remembered.keys().next().value as number)
  }
}

const INSERTED_LINE = {
  kind: 'inserted',
  message: 'is not a record, and none is missing in its place',
} as const
