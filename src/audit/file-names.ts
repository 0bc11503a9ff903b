/** The name of a log file, split: `<name>-<host>-<pid>-<start>-<number>.jsonl`. */
export interface LogFileName {
  /** What the files of one process have in common. */
  readonly base: string
  readonly number: number
}

export function formatFileName({ base, number }: LogFileName): string {
  return `${base}-${number}.jsonl`
}

/** Returns undefined for a file that no log of this name wrote. */
export function parseFileName(file: string, name?: string): LogFileName | undefined {
  const [, base = '', number] = /^(.+-[\w.-]+-\d+-\d{8}T\d{9}Z)-(\d+)\.jsonl$/.exec(file) ?? []
  if (number === undefined || (name !== undefined && base.split('-')[0] !== name)) return undefined
  return { base, number: Number(number) }
}

/** A time in a file name: `20261127T040506789Z`. */
export function formatStart(time: number): string {
  return new Date(time).toISOString().replace(/[-:.]/g, '')
}
