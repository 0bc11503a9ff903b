import { describe, expect, it } from 'vitest'
import { createApiEntries } from '../../scripts/stage-site/api-entries.js'
import { createOperationsPage } from '../../scripts/stage-site/operations-page.js'
import { createPages, relink } from '../../scripts/stage-site/pages.js'
import { operations } from '../../src/marketing/all-operations.js'

const files = new Map([
  ['README.md', 'index.md'],
  ['SECURITY.md', 'security.md'],
  ['docs/README.md', 'documentation.md'],
  ['docs/scopes.md', 'scopes.md'],
])

describe('relink', () => {
  it.each([
    ['README.md', '[a](docs/scopes.md#ten)', '[a](./scopes.md#ten)'],
    ['docs/audit.md', '[a](scopes.md) [b](../SECURITY.md)', '[a](./scopes.md) [b](./security.md)'],
    ['docs/audit.md', '[a](../README.md) [b](README.md)', '[a](./index.md) [b](./documentation.md)'],
  ])('turns a link in %s into a link to the page of the document: %s', (document, text, expected) => {
    expect(relink(text, document, files)).toBe(expected)
  })

  it('keeps anchors within the page and absolute URLs', () => {
    const text = '[a](#ten) [b](https://example.com/a.md) [c](mailto:a@example.com)'
    expect(relink(text, 'README.md', files)).toBe(text)
  })

  it('keeps only the text of a link to a file that is not on the site', () => {
    expect(relink('see [the licence](LICENSE) and [a demo](examples/demo)', 'README.md', files)).toBe(
      'see the licence and a demo',
    )
  })
})

describe('the pages of the site', () => {
  it('have different names, and no links out of their folder', () => {
    const pages = [...createPages(), createOperationsPage()]
    expect(new Set(pages.map(({ file }) => file)).size).toBe(pages.length)
    for (const { file, text } of pages) expect(text, file).not.toMatch(/\]\((?:\.\.\/|docs\/)/)
  })

  it('list each operation of the SDK', () => {
    const { text } = createOperationsPage()
    expect(Object.keys(operations).filter((id) => !text.includes(`| \`${id}\``))).toEqual([])
  })

  it('include a module for each entry, with its built declarations', () => {
    expect(createApiEntries()).toEqual(
      expect.arrayContaining([
        {
          file: 'names.ts',
          text: "/** @module mailchimp-hardened */\nexport * from '../../../dist/names.cjs'\n",
        },
        {
          file: 'credentials-aws.ts',
          text: "/** @module mailchimp-hardened/credentials/aws */\nexport * from '../../../dist/credentials/aws.cjs'\n",
        },
      ]),
    )
  })
})
