import { readFileSync } from 'node:fs'
import { type Difference, differences } from '../../test/parity/differences.js'

const BEGIN = '<!-- differences: written by `npm run generate` from test/parity/differences.ts -->'
const END = '<!-- end of differences -->'

/** README.md with the table of differences from the parity tests. */
export function writeReadme(): string {
  const readme = readFileSync('README.md', 'utf8')
  const [before, rest = ''] = readme.split(BEGIN)
  const after = rest.split(END)[1]
  if (after === undefined) throw new Error(`README.md has not the lines "${BEGIN}" and "${END}"`)
  return `${before}${BEGIN}\n\n${writeTables()}\n${END}${after}`
}

function writeTables(): string {
  const all: readonly Difference[] = Object.values(differences)
  const areas = [...new Set(all.map(({ area }) => area))]
  return areas
    .map((area) => {
      const rows = all.filter((difference) => difference.area === area).map(writeRow)
      return `**${area[0]?.toUpperCase()}${area.slice(1)}**\n\n| what | official SDK | here | why |\n|---|---|---|---|\n${rows.join('\n')}\n`
    })
    .join('\n')
}

function writeRow({ what, officialSdk, here, why }: Difference): string {
  return `| ${[what, officialSdk, here, why].map((text) => text.replaceAll('|', '\\|')).join(' | ')} |`
}
