import { redact } from '../index.js'

/** What a command prints, and how it ends. */
export interface CommandResult {
  readonly text: string
  /** Printed with `--json`. */
  readonly data: unknown
  /** 0: all well; 1: something needs attention; 2: it failed. */
  readonly exitCode: 0 | 1 | 2
}

/** Prints a result, as text or as JSON. A secret that got into it is masked. */
export function printResult({ text, data, exitCode }: CommandResult, asJson: boolean | undefined): number {
  console.log(redact(asJson === true ? JSON.stringify(data, null, 2) : text))
  return exitCode
}

/** Formats rows as columns, two spaces apart. The last column is not padded. */
export function formatColumns(rows: readonly (readonly string[])[]): string {
  const widths: number[] = []
  for (const row of rows)
    for (const [at, cell] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, cell.length)
  return rows
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] as number))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
