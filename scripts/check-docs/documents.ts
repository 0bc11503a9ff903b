import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Block, commentBlocks, type Fault, markdownBlocks } from './blocks.js'
import { compileFaults } from './compile.js'
import { configFaults } from './configs.js'
import { linkFaults } from './links.js'
import { scopeFaults } from './scopes.js'

const documents = ['README.md', 'SECURITY.md', 'CHANGELOG.md', 'docs/testing.md']

/** Checks the documents and the doc comments of the source. */
export function checkDocs(): { blocks: readonly Block[]; faults: readonly Fault[] } {
  const texts = new Map(documents.map((file) => [file, readFileSync(file, 'utf8')]))
  const blocks = [
    ...[...texts].flatMap(([file, text]) => markdownBlocks(file, text)),
    ...sources().flatMap((file) => commentBlocks(file, readFileSync(file, 'utf8'))),
  ]
  const checks = [compileFaults, scopeFaults, configFaults]
  return { blocks, faults: [...checks.flatMap((check) => check(blocks)), ...linkFaults(texts)] }
}

function sources(): string[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join('src', file))
    .sort()
}
