import { type ParsedRecord, parseLine } from './parse-line.js'
import { readLines } from './read-lines.js'

/** The files of one chain, in the order of their records. */
export interface ChainFiles {
  /** Undefined if no record of the file can be read. */
  readonly chain: string | undefined
  readonly files: readonly string[]
}

/** How many lines are read to find a record that was not changed. */
const MAX_TRIED_LINES = 100

/** Groups files by their chains. */
export async function orderFiles(files: readonly string[]): Promise<ChainFiles[]> {
  const chains = new Map<string, { file: string; sequence: number }[]>()
  const unreadable: ChainFiles[] = []
  for (const file of files) {
    const first = await readFirstRecord(file)
    if (first === undefined) unreadable.push({ chain: undefined, files: [file] })
    else chains.set(first.chain, [...(chains.get(first.chain) ?? []), { file, sequence: first.sequence }])
  }
  const ordered = [...chains].map(([chain, found]) => ({
    chain,
    files: found.sort((one, other) => one.sequence - other.sequence).map(({ file }) => file),
  }))
  return [...ordered, ...unreadable]
}

async function readFirstRecord(file: string): Promise<ParsedRecord | undefined> {
  for await (const { number, bytes } of readLines(file)) {
    const parsed = parseLine(bytes)
    if (parsed !== undefined || number >= MAX_TRIED_LINES) return parsed
  }
  return undefined
}
