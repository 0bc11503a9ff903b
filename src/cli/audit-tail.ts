import { closeSync, constants, fstatSync, openSync, readdirSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { parseLine } from '../audit/parse-line.js'
import { redact } from '../index.js'
import { escapeControls } from './output.js'
import { formatRecordLine } from './record-line.js'

export interface TailFlags {
  /** Also print the existing records. */
  readonly all?: boolean | undefined
  readonly json?: boolean | undefined
}

const POLL_MS = 200
const CHUNK_BYTES = 1024 * 1024
const LINE_BREAK = 10
/** Without `O_NONBLOCK`, opening a pipe would wait for its writer. Windows has no such flag. */
const READ_FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)
/** The file was deleted, or is a socket. */
const UNREADABLE: readonly (string | undefined)[] = ['ENOENT', 'ENXIO']

/**
 * Prints a line for each record that is written to the log files of a directory, until Ctrl-C or SIGTERM. Files may be
 * added or removed meanwhile.
 *
 * @throws {Error} if the directory cannot be read
 */
export async function followLogs(directory: string, { all, json }: TailFlags): Promise<void> {
  const stopped = new AbortController()
  const stop = () => stopped.abort()
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  const tail = new LogTail(directory, all === true)
  while (!stopped.signal.aborted) {
    for (const line of tail.readNewLines()) console.log(redact(formatLine(line, json === true)))
    await pause(POLL_MS, undefined, { signal: stopped.signal }).catch(() => {})
  }
}

interface NewLine {
  readonly file: string
  readonly bytes: Buffer
}

function formatLine({ file, bytes }: NewLine, asJson: boolean): string {
  const parsed = parseLine(bytes)
  if (parsed === undefined)
    return asJson
      ? JSON.stringify({ altered: file })
      : `altered   ${escapeControls(file)} contains a line that is not an intact record`
  return asJson ? bytes.toString('utf8') : formatRecordLine(parsed)
}

/** Reads the log files of a directory as they grow. */
export class LogTail {
  readonly #directory: string
  /** The offset up to which each file has been read, by its name. */
  readonly #offsets = new Map<string, number>()

  /** @param fromStart whether to read the existing records too */
  constructor(directory: string, fromStart: boolean) {
    this.#directory = directory
    for (const name of this.#listNames()) this.#offsets.set(name, fromStart ? 0 : this.#measure(name))
  }

  /** Yields the complete lines since the last call, file by file in the order of their numbers. */
  *readNewLines(): Generator<NewLine> {
    for (const name of this.#listNames()) yield* this.#readFile(name)
  }

  #listNames(): string[] {
    return readdirSync(this.#directory)
      .filter((name) => name.endsWith('.jsonl'))
      .sort((one, other) => one.localeCompare(other, 'en', { numeric: true }))
  }

  /** Returns the end of the last complete line: a record may be half written. */
  #measure(name: string): number {
    return (
      this.#withFile(name, (file) => {
        for (let end = fstatSync(file).size; end > 0; end -= Math.min(end, CHUNK_BYTES)) {
          const start = Math.max(0, end - CHUNK_BYTES)
          const last = readBytes(file, start, end - start).lastIndexOf(LINE_BREAK)
          if (last !== -1) return start + last + 1
        }
        return 0
      }) ?? 0
    )
  }

  *#readFile(name: string): Generator<NewLine> {
    for (;;) {
      const offset = this.#offsets.get(name) ?? 0
      const bytes = this.#withFile(name, (file) => readWholeLines(file, offset))
      if (bytes === undefined || bytes.length === 0) return
      this.#offsets.set(name, offset + bytes.length)
      for (
        let start = 0, end = bytes.indexOf(LINE_BREAK);
        end !== -1;
        end = bytes.indexOf(LINE_BREAK, start)
      ) {
        yield { file: name, bytes: bytes.subarray(start, end) }
        start = end + 1
      }
    }
  }

  /**
   * Opens a file for `work`; returns undefined if it was deleted, which can happen at any time, or is not a regular
   * file.
   */
  #withFile<T>(name: string, work: (file: number) => T): T | undefined {
    let file: number
    try {
      file = openSync(join(this.#directory, name), READ_FLAGS)
    } catch (error) {
      if (!UNREADABLE.includes((error as NodeJS.ErrnoException).code)) throw error
      this.#offsets.delete(name)
      return undefined
    }
    try {
      return fstatSync(file).isFile() ? work(file) : undefined
    } finally {
      closeSync(file)
    }
  }
}

/** Reads a chunk up to its last line break, or more if a single line is longer than a chunk. */
function readWholeLines(file: number, offset: number): Buffer {
  const { size } = fstatSync(file)
  for (let length = CHUNK_BYTES; ; length *= 2) {
    const bytes = readBytes(file, offset, Math.min(length, Math.max(0, size - offset)))
    const end = bytes.lastIndexOf(LINE_BREAK) + 1
    if (end > 0 || offset + bytes.length >= size) return bytes.subarray(0, end)
  }
}

function readBytes(file: number, offset: number, length: number): Buffer {
  const bytes = Buffer.alloc(length)
  return bytes.subarray(0, readSync(file, bytes, 0, length, offset))
}
