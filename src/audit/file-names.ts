/** The name of a log file, split: `<name>-<host>-<pid>-<start>-<number>.jsonl`. */
export interface LogFileName {
  /** The part that all files of one log share. */
  readonly base: string
  readonly number: number
}

export function formatFileName({ base, number }: LogFileName): string {
  return `${base}-${number}.jsonl`
}

/** Parses a file name; returns undefined if no log of this name wrote the file. */
export function parseFileName(file: string, name?: string): LogFileName | undefined {
  const [, base = '', number] = /^(.+-[\w.-]+-\d+-\d{8}T\d{9}Z)-(\d+)\.jsonl$/.exec(file) ?? []
  if (number === undefined || (name !== undefined && base.split('-')[0] !== name)) return undefined
  return { base, number: Number(number) }
}

/** Formats a time for a file name: `20261127T040506789Z`. */
export function formatStart(time: number): string {
  return new Date(time).toISOString().replace(/[-:.]/g, '')
}
