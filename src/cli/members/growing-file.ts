import { createHash } from 'node:crypto'
import {
  closeSync,
  constants,
  fchmodSync,
  fstatSync,
  ftruncateSync,
  openSync,
  readSync,
  writeSync,
} from 'node:fs'

const { O_CREAT, O_EXCL, O_RDWR } = constants
/** Windows has no such flag. */
const O_NOFOLLOW = constants.O_NOFOLLOW ?? 0
const BEGINNING_BYTES = 65_536

/** What a state keeps of a file, to know it again and go on with it. */
export interface KeptFile {
  /** How much of it is written: what the file holds beyond that is cut off. */
  readonly bytes: number
  readonly inode: number
  /** The digest of the first bytes of what is written. */
  readonly beginning: string
}

/** A file that is written in pieces. It holds personal data, so that only its owner can read it. */
export class GrowingFile {
  readonly #file: number
  #pending = ''
  #bytes: number

  /**
   * Links are not followed.
   *
   * @param kept the file to go on with; without it, a new one is created
   * @throws {Error} if it is there and should not be, or is not the one that was kept
   */
  constructor(path: string, kept?: KeptFile) {
    this.#file = kept === undefined ? createFile(path) : openKept(path, kept)
    this.#bytes = kept?.bytes ?? 0
  }

  /** What of it is written. */
  get kept(): KeptFile {
    return {
      bytes: this.#bytes,
      inode: fstatSync(this.#file).ino,
      beginning: digestBeginning(this.#file, this.#bytes),
    }
  }

  add(text: string): void {
    this.#pending += text
  }

  flush(): void {
    if (this.#pending === '') return
    const text = Buffer.from(this.#pending)
    for (let at = 0; at < text.length; )
      at += writeSync(this.#file, text, at, text.length - at, this.#bytes + at)
    this.#bytes += text.length
    this.#pending = ''
  }

  close(): void {
    this.flush()
    closeSync(this.#file)
  }
}

function createFile(path: string): number {
  try {
    return openSync(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW, 0o600)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    throw new Error(`${path} exists: move it away first`, { cause: error })
  }
}

function openKept(path: string, kept: KeptFile): number {
  const file = openSync(path, O_RDWR | O_NOFOLLOW)
  try {
    if (!isKept(file, kept))
      throw new Error(
        `${path} is not the file that was written: it was replaced or changed. Restore it, or delete the progress file to start over`,
      )
    fchmodSync(file, 0o600)
    ftruncateSync(file, kept.bytes)
    return file
  } catch (error) {
    closeSync(file)
    throw error
  }
}

/** The number of a file can be used again for another, and nothing can be said of an empty one but its number. */
function isKept(file: number, { bytes, inode, beginning }: KeptFile): boolean {
  const found = fstatSync(file)
  if (!found.isFile() || found.size < bytes) return false
  return bytes === 0 ? found.ino === inode : digestBeginning(file, bytes) === beginning
}

function digestBeginning(file: number, bytes: number): string {
  const beginning = Buffer.alloc(Math.min(bytes, BEGINNING_BYTES))
  const length = readSync(file, beginning, 0, beginning.length, 0)
  return createHash('sha256').update(beginning.subarray(0, length)).digest('base64url')
}
