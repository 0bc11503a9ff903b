import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseMarkdownBlocks } from '../../scripts/check-docs/blocks.js'
import { createClient } from '../../src/client.js'
import { ScopeError } from '../../src/errors/error-classes.js'
import { captureRejection } from '../support/capture-error.js'
import { root } from '../support/package/project.js'

const readText = (file: string) => readFileSync(join(root, file), 'utf8')
const readme = readText('README.md')
const blocks = parseMarkdownBlocks('README.md', readme)

describe('README.md', () => {
  it('is at most 10 kB', () => {
    expect(statSync(join(root, 'README.md')).size).toBeLessThanOrEqual(10_240)
  })

  it('names the two commands for a clone under "Develop"', () => {
    const [, develop = ''] = readme.split('\n## Develop\n')
    const shown = parseMarkdownBlocks('README.md', develop.split('\n## ')[0] ?? '')
    expect(shown.map(({ text }) => text)).toEqual(['npm ci && npm run demo', 'npm clean-install-test'])
  })

  it('shows the exact message of a refusal', async () => {
    const client = createClient({})
    const error = await captureRejection(
      ScopeError,
      client.request('POST', '/campaigns/42694e9e57/actions/send'),
    )
    const shown = blocks.find(({ language }) => language === 'text')?.text.replaceAll('\n', ' ')
    expect(shown).toBe(`ScopeError: ${error.message}`)
  })
})

describe('docs', () => {
  it('are all linked from their index, and the index from README.md', () => {
    const index = readText('docs/README.md')
    const files = readdirSync(join(root, 'docs')).filter(
      (file) => file.endsWith('.md') && file !== 'README.md',
    )
    expect(files.length).toBeGreaterThan(15)
    expect(files.filter((file) => !index.includes(`](${file})`))).toEqual([])
    expect(readme).toContain('](docs/README.md)')
  })
})
