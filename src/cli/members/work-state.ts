import { createHash } from 'node:crypto'
import {
  closeSync,
  existsSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { isObject, readJsonFile } from '../json-file.js'

/**
 * How far a piece of work has come, in a file beside the one that it reads or writes. The file holds a place and counts. That of
 * an export also holds the ids of members, which are MD5 digests of addresses: whoever has an address can look for it.
 */
export class WorkState<State extends object> {
  readonly file: string
  readonly #work: object

  /** @param work what the work is: its state is not used for any other */
  constructor(file: string, work: object) {
    this.file = file
    this.#work = JSON.parse(JSON.stringify(work))
  }

  /**
   * Returns the state of the same work; undefined if there is none.
   *
   * @throws {Error} if the file is of other work
   */
  read(): State | undefined {
    if (!existsSync(this.file)) return undefined
    const kept = readJsonFile(this.file)
    if (isObject(kept) && JSON.stringify(kept['work']) === JSON.stringify(this.#work))
      return kept['state'] as State
    throw new Error(
      `${this.file} belongs to another run (another list, file or option): finish that run, or delete the file to start over`,
    )
  }

  /** A new file in the place of the old one, so that a kill leaves one of the two whole. */
  write(state: State): void {
    const next = `${this.file}.new`
    // Of a process that was killed, or a link, which must not be followed.
    rmSync(next, { force: true })
    writeFileSync(next, JSON.stringify({ work: this.#work, state }), { mode: 0o600, flag: 'wx' })
    renameSync(next, this.file)
  }

  remove(): void {
    rmSync(this.file, { force: true })
  }
}

const BEGINNING_BYTES = 65_536

/** Identifies a file by its size and the digest of its beginning. */
export function identifyFile(file: string): object {
  const beginning = Buffer.alloc(BEGINNING_BYTES)
  const opened = openSync(file, 'r')
  try {
    const length = readSync(opened, beginning, 0, BEGINNING_BYTES, 0)
    const digest = createHash('sha256').update(beginning.subarray(0, length)).digest('hex')
    return { bytes: statSync(file).size, digest }
  } finally {
    closeSync(opened)
  }
}
