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

/** The saved facts about a file, to recognize it and to resume writing. */
export interface SavedFile {
  /** The written length; a resume truncates the file to it. */
  readonly bytes: number
  readonly inode: number
  /** The digest of the first written bytes. */
  readonly beginning: string
}

/** A file that is written in pieces. Only its owner can read it, because it contains personal data. */
export class GrowingFile {
  readonly #file: number
  #pending = ''
  #bytes: number

  /**
   * Creates or reopens the file. Does not follow links.
   *
   * @param saved the file to resume; without it, a new one is created
   * @throws {Error} if a new file exists already, or the file is not the saved one
   */
  constructor(path: string, saved?: SavedFile) {
    this.#file = saved === undefined ? createFile(path) : openSaved(path, saved)
    this.#bytes = saved?.bytes ?? 0
  }

  /** The facts to save about the written part. */
  get saved(): SavedFile {
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

function openSaved(path: string, saved: SavedFile): number {
  const file = openSync(path, O_RDWR | O_NOFOLLOW)
  try {
    if (!isSaved(file, saved))
      throw new Error(
        `${path} is not the file that was written: it was replaced or changed. Restore it, or delete the progress file to start over`,
      )
    fchmodSync(file, 0o600)
    ftruncateSync(file, saved.bytes)
    return file
  } catch (error) {
    closeSync(file)
    throw error
  }
}

/**
 * Returns whether a file is the saved one. Compares contents, because an inode can be reused; an empty file has only
 * its inode.
 */
function isSaved(file: number, { bytes, inode, beginning }: SavedFile): boolean {
  const found = fstatSync(file)
  if (!found.isFile() || found.size < bytes) return false
  return bytes === 0 ? found.ino === inode : digestBeginning(file, bytes) === beginning
}

function digestBeginning(file: number, bytes: number): string {
  const beginning = Buffer.alloc(Math.min(bytes, BEGINNING_BYTES))
  const length = readSync(file, beginning, 0, beginning.length, 0)
  return createHash('sha256').update(beginning.subarray(0, length)).digest('base64url')
}
