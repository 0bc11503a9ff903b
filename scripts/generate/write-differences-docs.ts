import { readFileSync } from 'node:fs'
import { type Difference, differences } from '../../test/parity/differences.js'
import { replaceSection } from './document-section.js'

const file = new URL('../../docs/differences.md', import.meta.url)

/** Returns docs/differences.md with the tables of differences that the parity tests prove. */
export function writeDifferencesDocs(): string {
  return replaceSection(readFileSync(file, 'utf8'), 'differences', writeTables())
}

function writeTables(): string {
  const all: readonly Difference[] = Object.values(differences)
  const areas = [...new Set(all.map(({ area }) => area))]
  return areas
    .map((area) => {
      const rows = all.filter((difference) => difference.area === area).map(writeRow)
      return `## ${area[0]?.toUpperCase()}${area.slice(1)}\n\n| what | official SDK | here | why |\n|---|---|---|---|\n${rows.join('\n')}`
    })
    .join('\n\n')
}

function writeRow({ what, officialSdk, here, why }: Difference): string {
  return `| ${[what, officialSdk, here, why].map((text) => text.replaceAll('|', '\\|')).join(' | ')} |`
}
