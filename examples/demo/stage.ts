import { stripVTControlCharacters, styleText } from 'node:util'

type Style = Parameters<typeof styleText>[0]

const coloured = process.stdout.isTTY === true && !process.env['NO_COLOR']
const width = Math.min(process.stdout.columns ?? 100, 100)

function paint(style: Style, text: string): string {
  return coloured ? styleText(style, text) : text
}

/** Records the output from now on, without colours. */
export function recordOutput(): () => string {
  let printed = ''
  for (const stream of [process.stdout, process.stderr]) {
    const write = stream.write.bind(stream) as (...args: unknown[]) => boolean
    stream.write = (chunk: unknown, ...rest: unknown[]) => {
      printed += stripVTControlCharacters(String(chunk))
      return write(chunk, ...rest)
    }
  }
  return () => printed
}

export function title(text: string, subtitle: string): void {
  console.log(`\n${paint('bold', text)}`)
  console.log(paint('dim', subtitle))
}

let steps = 0

/** Begins the next step, whose output is indented. */
export function step(heading: string): void {
  steps += 1
  end()
  console.log(`\n${paint(['bold', 'cyan'], String(steps))} ${paint('bold', heading)}\n`)
  console.group()
}

export function end(): void {
  console.groupEnd()
}

/** Prints lines of code. */
export function code(text: string): void {
  for (const line of text.split('\n')) console.log(paint('cyan', line))
}

export function good(text: string): void {
  said('green', '✔', text)
}

export function refused(text: string): void {
  said('yellow', '⊘', text)
}

export function bad(text: string): void {
  said('red', '✘', text)
}

export function note(text: string): void {
  for (const line of wrapText(text, width - 2)) console.log(paint('dim', line))
}

function said(style: Style, sign: string, text: string): void {
  const [first = '', ...rest] = wrapText(text, width - 4)
  console.log(`${paint(style, sign)} ${first}`)
  for (const line of rest) console.log(`  ${line}`)
}

/** Breaks a text at spaces. Keeps a word that is too long whole, so that it can be copied. */
function wrapText(text: string, columns: number): string[] {
  const lines = ['']
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? ''
    if (line !== '' && line.length + 1 + word.length > columns) lines.push(word)
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`
  }
  return lines
}

/** Prints rows with aligned columns. */
export function table(rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, n) => Math.max(...rows.map((cells) => cells[n]?.length ?? 0)))
  for (const cells of rows) {
    const line = cells.map((cell, n) => cell.padEnd(widths[n] ?? 0)).join('  ')
    console.log(line.trimEnd().replace(/\bERROR\b/, paint('red', 'ERROR')))
  }
}
