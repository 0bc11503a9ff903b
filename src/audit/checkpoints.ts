import { publishAuditEvent, warnAudit } from './audit-events.js'
import type { AuditSource } from './audit-source.js'
import type { ChainHead } from './chain.js'
import { formatRecord, type RecordText } from './record-text.js'
import { type NoteSigner, signNote } from './signed-note.js'

const MAX_UNSIGNED_RECORDS = 1_000
const MAX_UNSIGNED_MS = 60_000
/** A log without writes for this long is idle. */
const IDLE_MS = 5_000

/** The first line of a note, so that a signature made for another purpose is not valid for a log. */
export const NOTE_TITLE = 'mailchimp-hardened audit log v1'

/** A signed statement of how far a chain goes, and the record that holds it. */
export interface Checkpoint {
  readonly record: RecordText
  readonly note: string
}

/** Decides when the head of a chain is signed. Its timer does not keep the process alive. */
export class Checkpoints {
  readonly #source: AuditSource
  readonly #onCheckpoint: ((note: string) => unknown) | undefined
  readonly #startWriting: () => void
  /** The sequence of the last checkpoint, and when it was written. */
  #last = { sequence: 0, time: Date.now() }
  #isRequested = false
  #seen = 0
  #timer: NodeJS.Timeout | undefined

  constructor(
    source: AuditSource,
    onCheckpoint: ((note: string) => unknown) | undefined,
    startWriting: () => void,
  ) {
    this.#source = source
    this.#onCheckpoint = onCheckpoint
    this.#startWriting = startWriting
  }

  /** Asks for a checkpoint after the next write, if anything is unsigned. */
  request(): void {
    this.#isRequested = true
  }

  /** Creates a checkpoint if one is due. */
  create(head: ChainHead, signer: NoteSigner): Checkpoint | undefined {
    const unsigned = head.sequence - this.#last.sequence
    const isDue =
      this.#isRequested || unsigned >= MAX_UNSIGNED_RECORDS || Date.now() - this.#last.time >= MAX_UNSIGNED_MS
    this.#isRequested = false
    if (unsigned === 0) return undefined
    if (!isDue) return this.#schedule(head.sequence)
    const time = Date.now()
    const note = signNote(formatNoteText(head, time), signer)
    return { record: createCheckpointRecord(note, time, this.#source), note }
  }

  /**
   * Registers a written checkpoint and passes it to the listener. If the listener throws, that causes only a warning.
   */
  announce({ note }: Checkpoint, { sequence }: ChainHead): void {
    this.#last = { sequence, time: Date.now() }
    publishAuditEvent('checkpoint', { log: this.#source.name, note })
    // Calls the listener asynchronously, so that its error does not look like a failed write.
    void Promise.resolve(note)
      .then(this.#onCheckpoint)
      .catch(() => warnAudit('onCheckpoint of the Mailchimp audit log threw.', 'MAILCHIMP_AUDIT_CHECKPOINT'))
  }

  stop(): void {
    clearTimeout(this.#timer)
  }

  #schedule(sequence: number): undefined {
    const before = this.#seen
    this.#seen = sequence
    if (before === sequence) return
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      this.#isRequested = true
      this.#startWriting()
    }, IDLE_MS).unref()
  }
}

/** Formats the text that is signed: the chain, its length, and the hash of its last record. */
export function formatNoteText({ chain, sequence, hash }: ChainHead, time: number): string {
  return `${NOTE_TITLE}\n${chain}\n${sequence}\n${hash}\n${new Date(time).toISOString()}\n`
}

/** Parses a signed text; returns undefined if it is not one of an audit log. */
export function parseNoteText(text: string): ChainHead | undefined {
  const [title, chain = '', sequence = '', hash = '', time, end, ...others] = text.split('\n')
  if (title !== NOTE_TITLE || time === undefined || end !== '' || others.length > 0) return undefined
  return { chain, sequence: Number(sequence), hash }
}

function createCheckpointRecord(note: string, time: number, source: AuditSource): RecordText {
  return formatRecord(
    {
      kind: 'checkpoint',
      ...{ time, activityId: 99, activity_name: 'checkpoint' },
      ...{ operation: 'audit.checkpoint', service: 'audit' },
      unmapped: { note },
    },
    source,
  )
}
