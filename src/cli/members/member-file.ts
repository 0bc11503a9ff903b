import { createReadStream, statSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { CsvError, parse } from 'csv-parse'
import { isObject } from '../json-file.js'
import { createMember, readColumns } from './member-columns.js'

export type MemberFormat = 'csv' | 'jsonl'

/** How to read a file of members. */
export interface ReadOptions {
  readonly delimiter: string
  readonly names: ReadonlyMap<string, string>
  /** The status of members that have none. */
  readonly status: string | undefined
}

/** A file of members, read as a stream. */
export interface MemberReader {
  readonly members: AsyncIterable<Record<string, unknown>>
  /** How much of the file has been read, 0 to 1. */
  readonly fraction: number
}

/** @throws {Error} unless the name ends in .csv, .jsonl or .ndjson */
export function detectFormat(file: string): MemberFormat {
  if (/\.csv$/i.test(file)) return 'csv'
  if (/\.(?:jsonl|ndjson)$/i.test(file)) return 'jsonl'
  throw new Error(`${file} must be named .csv or .jsonl`)
}

/**
 * Opens a file of members.
 *
 * @throws {Error} if it cannot be read; while its members are read, if a line is invalid
 */
export function openMembers(file: string, options: ReadOptions): MemberReader {
  const { size } = statSync(file)
  const source = createReadStream(file)
  const members = detectFormat(file) === 'csv' ? readCsv(source, file, options) : readJsonLines(source, file)
  return {
    members: addStatus(members, options.status),
    get fraction() {
      return size === 0 ? 1 : source.bytesRead / size
    },
  }
}

async function* addStatus(members: AsyncIterable<Record<string, unknown>>, status: string | undefined) {
  for await (const member of members) yield status === undefined ? member : { status, ...member }
}

type Source = ReturnType<typeof createReadStream>

async function* readCsv(source: Source, file: string, { delimiter, names }: ReadOptions) {
  const parser = parse({ bom: true, delimiter, skip_empty_lines: true, trim: true })
  source.on('error', (error) => parser.destroy(error))
  let columns: ReturnType<typeof readColumns> | undefined
  try {
    for await (const cells of source.pipe(parser) as AsyncIterable<string[]>) {
      if (columns === undefined) columns = readColumns(cells, names)
      else yield createMember(columns, cells)
    }
  } catch (error) {
    throw error instanceof CsvError ? describeCsvError(error, file) : error
  } finally {
    source.destroy()
  }
}

/** Describes a CSV error without its message, which quotes cells with personal data. */
function describeCsvError({ code, lines }: CsvError & { lines?: number }, file: string): Error {
  const fault = code.replace(/^CSV_/, '').replaceAll('_', ' ').toLowerCase()
  return new Error(`${file}: line ${lines}: ${fault}: is --delimiter correct?`)
}

async function* readJsonLines(source: Source, file: string) {
  let line = 0
  for await (const text of createInterface({ input: source, crlfDelay: Number.POSITIVE_INFINITY })) {
    line += 1
    if (text.trim() !== '')
      yield parseMember(line === 1 ? text.replace(/^\uFEFF/, '') : text, `${file}: line ${line}`)
  }
}

function parseMember(text: string, place: string): Record<string, unknown> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new Error(`${place}: is not JSON`)
  }
  if (!isObject(value))
    throw new Error(`${place}: must be an object like { "email_address": "ada@example.com" }`)
  return value
}
