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
 * Saves the progress of an export or import in a file next to the one that it writes or reads. The file contains a
 * position and counts. That of an export also contains the ids of members: these are MD5 digests of addresses, so
 * anyone with an address can find out whether it is there.
 */
export class WorkState<State extends object> {
  readonly file: string
  readonly #work: object

  /** @param work identifies the work; its state is not used for other work */
  constructor(file: string, work: object) {
    this.file = file
    this.#work = JSON.parse(JSON.stringify(work))
  }

  /**
   * Returns the state of the same work; undefined if there is none.
   *
   * @throws {Error} if the file belongs to other work
   */
  read(): State | undefined {
    if (!existsSync(this.file)) return undefined
    const saved = readJsonFile(this.file)
    if (isObject(saved) && JSON.stringify(saved['work']) === JSON.stringify(this.#work))
      return saved['state'] as State
    throw new Error(
      `${this.file} belongs to another run (another list, file or option): finish that run, or delete the file to start over`,
    )
  }

  /** Replaces the file by a rename, so that a kill leaves either the old or the new state. */
  write(state: State): void {
    const next = `${this.file}.new`
    // Removes the file of a killed process, or a link, which must not be followed.
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
