/** One promise, what was reached, and whether that keeps it. */
export interface Row {
  readonly what: string
  readonly reached: string
  readonly toReach: string
  /** Absent for a figure that nothing was promised about, or that could not be taken. */
  readonly kept?: boolean | undefined
}

/** The rows as a Markdown table. */
export function markdownTable(rows: readonly Row[]): string {
  const lines = [['what', 'reached', 'to reach'], ...rows.map(cellsOf)]
  const widths = [0, 1, 2].map((column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0)))
  const [head = '', ...body] = lines.map(
    (cells) => `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`,
  )
  return [head, `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...body].join('\n')
}

function cellsOf({ what, reached, toReach, kept }: Row): string[] {
  return [what, kept === false ? `${reached} – MISSED` : reached, toReach]
}
