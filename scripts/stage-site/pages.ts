import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

/** A page of the site: its file name, and its text. */
export interface Page {
  readonly file: string
  readonly text: string
}

/** Documents in the root of the package that become pages; README.md becomes the index. */
const ROOT_DOCUMENTS = [
  'README.md',
  'SECURITY.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'THIRD-PARTY-NOTICES.md',
]

/** Excludes the API report: the reference contains the same names with their comments. */
const isOnSite = (document: string) => document.endsWith('.md') && document !== 'docs/api-report.md'

/** Returns the documents of the package as pages in one folder. */
export function createPages(): Page[] {
  const documents = [...ROOT_DOCUMENTS, ...readdirSync('docs').map((file) => join('docs', file))].filter(
    isOnSite,
  )
  const files = new Map(documents.map((document) => [document, createFileName(document)]))
  return documents.map((document) => {
    const text = relink(readFileSync(document, 'utf8'), document, files)
    return { file: createFileName(document), text: document === 'README.md' ? writeHome(text) : widen(text) }
  })
}

function createFileName(document: string): string {
  if (document === 'README.md') return 'index.md'
  if (document === 'docs/README.md') return 'documentation.md'
  return basename(document).toLowerCase()
}

/** Changes links to documents into links to their pages, and links to other files, which the site lacks, into text. */
export function relink(text: string, document: string, files: ReadonlyMap<string, string>): string {
  return text.replace(/\[([^\]]*)\]\(([^)\s]+)\)/g, (link, label: string, target: string) => {
    if (/^(?:[a-z]+:|#)/.test(target)) return link
    const [path = '', anchor] = target.split('#')
    const file = files.get(join(document, '..', path))
    return file === undefined ? label : `[${label}](./${file}${anchor === undefined ? '' : `#${anchor}`})`
  })
}

/** Removes the outline of a page with tables of four columns, to make room for them. */
function widen(text: string): string {
  const hasWideTable = /^(?:\|---){4,}\|$/m.test(text)
  return hasWideTable ? `---\naside: false\n---\n${text}` : text
}

/** Writes the start page: README.md with another title. */
function writeHome(readme: string): string {
  const body = readme.replace(/^# .*\n/, '')
  return `---
title: Start
pageClass: home
---
# Who can do what with your Mailchimp key?

[Get started](./getting-started.md){.action} [Scopes](./scopes.md){.action} [API](./api/index.md){.action}
${body}`
}
