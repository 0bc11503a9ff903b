import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Block, type Fault, parseCommentBlocks, parseMarkdownBlocks } from './blocks.js'
import { findCompileFaults } from './compile-blocks.js'
import { findConfigFaults } from './configs.js'
import { findLinkFaults } from './document-links.js'
import { findScopeFaults } from './scopes.js'

/** The documents in the root of the package, and all of docs. */
const documents = [
  ...['README.md', 'SECURITY.md', 'CHANGELOG.md', 'CONTRIBUTING.md'],
  ...readdirSync('docs')
    .filter((file) => file.endsWith('.md'))
    .map((file) => join('docs', file))
    .sort(),
]

/** Checks the documents and the doc comments of the source. */
export function checkDocs(): { blocks: readonly Block[]; faults: readonly Fault[] } {
  const texts = new Map(documents.map((file) => [file, readFileSync(file, 'utf8')]))
  const blocks = [
    ...[...texts].flatMap(([file, text]) => parseMarkdownBlocks(file, text)),
    ...listSources().flatMap((file) => parseCommentBlocks(file, readFileSync(file, 'utf8'))),
  ]
  const checks = [findCompileFaults, findScopeFaults, findConfigFaults]
  return { blocks, faults: [...checks.flatMap((check) => check(blocks)), ...findLinkFaults(texts)] }
}

function listSources(): string[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join('src', file))
    .sort()
}
