import { close, constants, fdatasync, fstatSync, fsync, ftruncate, mkdir, open, writeSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { AuditSink } from './audit-sink.js'
import type { AuditSource } from './audit-source.js'
import type { SealedRecord } from './chain.js'
import { formatFileName, formatStart } from './file-names.js'
import { createFilesRemoved, createLogStarted } from './file-records.js'
import type { RecordText } from './record-text.js'
import { removeOldFiles } from './retention.js'

const MAX_FILE_BYTES = 64 * 1024 * 1024
const MAX_FILE_MS = 86_400_000
/** The maximum number of logs that a process can start in one millisecond. */
const MAX_LOGS_AT_ONCE = 100
const MAX_BATCH = 1_000

// Uses descriptors, not FileHandles: the garbage collector closes an open FileHandle with a warning.
const openFile = promisify(open)
const closeFile = promisify(close)
const syncData = promisify(fdatasync)
const syncFile = promisify(fsync)
const truncateFile = promisify(ftruncate)
const makeDirectory = promisify(mkdir)

/** `O_EXCL`: the file must be new. `O_NOFOLLOW`: it must not be a symbolic link; Windows has no such flag. */
const FLAGS =
  constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_APPEND | (constants.O_NOFOLLOW ?? 0)

export interface FileSinkOptions {
  readonly directory: string
  readonly durability: 'process' | 'disk'
  readonly keepDays: number
  readonly attested: object | undefined
  readonly maxFileBytes?: number
  readonly maxFileMs?: number
}

interface OpenFile {
  readonly fd: number
  readonly name: string
  readonly openedAt: number
  /** The size of all complete records. */
  bytes: number
}

/** Writes the files of one process. A file is never renamed, and never written to again once the next one is open. */
export class FileSink implements AuditSink {
  readonly maxBatch = MAX_BATCH
  readonly #options: FileSinkOptions
  readonly #source: AuditSource
  #start = Date.now()
  #number = 0
  #file: OpenFile | undefined
  #previous: string | undefined
  #removed: readonly string[] = []
  /** Whether a failed write may have left part of a record in the file. */
  #isTorn = false

  constructor(options: FileSinkOptions, source: AuditSource) {
    this.#options = options
    this.#source = source
  }

  get directory(): string {
    return this.#options.directory
  }

  get place(): string {
    return `the directory ${this.#options.directory}`
  }

  get isReady(): boolean {
    const file = this.#file
    if (file === undefined || file.bytes === 0 || this.#isTorn) return false
    return this.#options.durability === 'process' && !this.#isFinished(file)
  }

  async prepare(): Promise<readonly RecordText[]> {
    if (this.#file !== undefined && this.#isTorn) await this.#removeTornRecord(this.#file)
    if (this.#file !== undefined && this.#isFinished(this.#file)) await this.#closeCurrentFile(this.#file)
    if (this.#file === undefined) {
      this.#file = await this.#openNextFile()
      this.#removed = await removeOldFiles(this.#options.directory, this.#source.name, this.#options.keepDays)
    }
    return this.#file.bytes === 0 ? this.#describeStart(this.#file) : []
  }

  /** Writes synchronously: the thread pool costs ten times as much as the write of a few lines. */
  write(sealed: readonly SealedRecord[], isIntent: boolean): Promise<void> | undefined {
    const file = this.#file as OpenFile
    let text = ''
    for (const { line } of sealed) text += line
    this.#isTorn = true
    const bytes = writeWhole(file.fd, text)
    if (isIntent && this.#options.durability === 'disk')
      return syncData(file.fd).then(() => this.#countWritten(file, bytes))
    this.#countWritten(file, bytes)
    return undefined
  }

  #countWritten(file: OpenFile, bytes: number): void {
    file.bytes += bytes
    this.#isTorn = false
  }

  async close(): Promise<void> {
    if (this.#file !== undefined) await this.#closeCurrentFile(this.#file)
  }

  #isFinished({ fd, bytes, openedAt }: OpenFile): boolean {
    const { maxFileBytes = MAX_FILE_BYTES, maxFileMs = MAX_FILE_MS } = this.#options
    return bytes >= maxFileBytes || Date.now() - openedAt >= maxFileMs || isGone(fd)
  }

  /** Removes the part of a record that a failed write left, so that the next record begins a line. */
  async #removeTornRecord(file: OpenFile): Promise<void> {
    try {
      await truncateFile(file.fd, file.bytes)
    } catch {
      await this.#closeCurrentFile(file)
    }
    this.#isTorn = false
  }

  async #closeCurrentFile({ fd, name }: OpenFile): Promise<void> {
    this.#file = undefined
    this.#previous = name
    try {
      if (this.#options.durability === 'disk') await syncData(fd)
    } finally {
      await closeFile(fd)
    }
  }

  async #openNextFile(): Promise<OpenFile> {
    const { directory, durability } = this.#options
    // Only for the first file: if the directory disappears later, opening a file must fail.
    if (this.#number === 0) await makeDirectory(directory, { recursive: true, mode: 0o700 })
    const { fd, name } = await this.#createFile()
    this.#number += 1
    if (durability === 'disk') await syncDirectory(directory)
    return { fd, name, openedAt: Date.now(), bytes: 0 }
  }

  /**
   * Creates the next file. Two logs that a process starts in the same millisecond would have the same file name, so the
   * second uses the next millisecond.
   */
  async #createFile(): Promise<{ fd: number; name: string }> {
    const { name, host, pid } = this.#source
    for (let attempt = 1; ; attempt += 1) {
      const base = `${name}-${host}-${pid}-${formatStart(this.#start)}`
      const file = formatFileName({ base, number: this.#number + 1 })
      try {
        return { fd: await openFile(join(this.#options.directory, file), FLAGS, 0o600), name: file }
      } catch (error) {
        const isTaken = (error as NodeJS.ErrnoException).code === 'EEXIST'
        if (!isTaken || this.#number > 0 || attempt > MAX_LOGS_AT_ONCE) throw error
        this.#start += 1
      }
    }
  }

  #describeStart({ name }: OpenFile): RecordText[] {
    const { attested, keepDays } = this.#options
    const started = createLogStarted({ file: name, previous: this.#previous, attested }, this.#source)
    return this.#removed.length === 0
      ? [started]
      : [started, createFilesRemoved(this.#removed, keepDays, this.#source)]
  }
}

/**
 * Returns whether a file was deleted: what is written to it would be lost. On a network file system, `fstat` of a
 * deleted file may fail.
 */
function isGone(fd: number): boolean {
  try {
    return fstatSync(fd).nlink === 0
  } catch {
    return true
  }
}

/** Writes a whole text and returns its size in bytes. If the disk is nearly full, the first write may be incomplete. */
function writeWhole(fd: number, text: string): number {
  const length = Buffer.byteLength(text)
  const written = writeSync(fd, text)
  if (written < length) writeRest(fd, Buffer.from(text), written)
  return length
}

function writeRest(fd: number, bytes: Buffer, from: number): void {
  for (let written = from; written < bytes.length; ) {
    const count = writeSync(fd, bytes, written, bytes.length - written)
    if (count === 0) throw Object.assign(new Error(), { code: 'ENOSPC' })
    written += count
  }
}

/** Flushes a directory, without which a new file may be missing after a power failure. */
async function syncDirectory(directory: string): Promise<void> {
  const fd = await openFile(directory, constants.O_RDONLY)
  try {
    await syncFile(fd)
  } finally {
    await closeFile(fd)
  }
}
