import { redact } from '../index.js'

/** The output and the exit code of a command. */
export interface CommandResult {
  readonly text: string
  /** Printed with `--json`. */
  readonly data: unknown
  /** 0: success; 1: something needs attention; 2: failure. */
  readonly exitCode: 0 | 1 | 2
}

/** Terminals, documentation pages and e-mails have at least this many columns. */
export const MAX_COLUMNS = 80

/** Prints a result as text or as JSON, and nothing if it has no data. Secrets in it are masked. */
export function printResult({ text, data, exitCode }: CommandResult, asJson: boolean | undefined): number {
  if (data !== undefined) console.log(redact(asJson === true ? JSON.stringify(data, null, 2) : text))
  return exitCode
}

/** Formats rows as columns, two spaces apart. The last column is not padded. */
export function formatColumns(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map(escapeControls))
  const widths = measureColumns(cells)
  return cells
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] as number))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** Formats rows as columns, 80 characters wide: the last cell is wrapped if it is too long. */
export function formatTable(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map(escapeControls))
  const start = measureColumns(cells.map((row) => row.slice(0, -1))).reduce(
    (sum, width) => sum + width + 2,
    0,
  )
  return formatColumns(cells.flatMap((row) => wrapLastCell(row, MAX_COLUMNS - start)))
}

/** Wraps a text at its spaces to lines of at most 80 columns. */
export function wrapText(text: string, indent = 0): string {
  return splitLines(escapeControls(text), MAX_COLUMNS - indent)
    .map((line) => ' '.repeat(indent) + line)
    .join('\n')
}

/** Escapes control characters: text from a file must not move the cursor, or change the direction of writing. */
export function escapeControls(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (each) => {
    return `\\u${each.codePointAt(0)?.toString(16).padStart(4, '0')}`
  })
}

/** Formats a count with its noun: `1 file`, `2,000 files`. */
export function formatCount(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`
}

function measureColumns(rows: readonly (readonly string[])[]): number[] {
  const widths: number[] = []
  for (const row of rows)
    for (const [at, cell] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, cell.length)
  return widths
}

function wrapLastCell(row: readonly string[], width: number): string[][] {
  const before = row.slice(0, -1)
  return splitLines(row.at(-1) ?? '', width).map((line, at) =>
    at === 0 ? [...before, line] : [...before.map(() => ''), line],
  )
}

/** Splits a text into lines; a word that is longer than a line is not split. */
function splitLines(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}
