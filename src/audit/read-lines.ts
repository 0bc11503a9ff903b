import { createReadStream } from 'node:fs'

/** A line of a log file. */
export interface LogLine {
  /** Starts at 1. */
  readonly number: number
  /** Without the line break. */
  readonly bytes: Buffer
  /** False if the file ends before the line break. */
  readonly isWhole: boolean
}

const CHUNK_BYTES = 1024 * 1024
/** No record is this long. */
const MAX_LINE_BYTES = 16 * 1024 * 1024

/** Streams the lines of a file. Only one chunk and one line are in memory. */
export async function* readLines(file: string): AsyncGenerator<LogLine> {
  let rest: Buffer = Buffer.alloc(0)
  let number = 0
  for await (const chunk of createReadStream(file, { highWaterMark: CHUNK_BYTES })) {
    const bytes = rest.length === 0 ? (chunk as Buffer) : Buffer.concat([rest, chunk])
    let start = 0
    for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, start)) {
      number += 1
      yield { number, bytes: bytes.subarray(start, end), isWhole: true }
      start = end + 1
    }
    rest = bytes.subarray(start)
    if (rest.length > MAX_LINE_BYTES) break
  }
  if (rest.length > 0) yield { number: number + 1, bytes: rest, isWhole: false }
}
