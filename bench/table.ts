/** A measurement: its name, its baseline, and one result for each Node version. */
export interface Row {
  readonly metric: string
  readonly baseline: string
  readonly results: readonly string[]
}

/** Formats the rows as a Markdown table. */
export function formatMarkdownTable(rows: readonly Row[], nodes: readonly string[]): string {
  const lines = [
    ['what', 'against', ...nodes.map((node) => `Node ${node}`)],
    ...rows.map(({ metric, baseline, results }) => [metric, baseline, ...results]),
  ]
  const widths = (lines[0] ?? []).map((_, column) =>
    Math.max(...lines.map((cells) => cells[column]?.length ?? 0)),
  )
  const [head = '', ...body] = lines.map(
    (cells) => `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width)).join(' | ')} |`,
  )
  return [head, `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...body].join('\n')
}
