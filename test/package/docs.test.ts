import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  type Block,
  type Fault,
  parseCommentBlocks,
  parseMarkdownBlocks,
} from '../../scripts/check-docs/blocks.js'
import { findCompileFaults } from '../../scripts/check-docs/compile-blocks.js'
import { findConfigFaults } from '../../scripts/check-docs/configs.js'
import { findLinkFaults } from '../../scripts/check-docs/document-links.js'
import { checkDocs } from '../../scripts/check-docs/documents.js'
import { findScopeFaults } from '../../scripts/check-docs/scopes.js'
import { root } from '../support/package/project.js'

const joinLines = (...lines: string[]) => lines.join('\n')
const parseBlock = (language: string, ...lines: string[]): Block[] =>
  parseMarkdownBlocks('a.md', joinLines('# A', `\`\`\`${language}`, ...lines, '```'))
const formatFaults = (faults: readonly Fault[]) => faults.map(({ line, message }) => `${line} ${message}`)

describe('the documentation', () => {
  it('is valid: blocks compile, scopes and configurations are accepted, links resolve', () => {
    const { faults, blocks } = checkDocs()
    expect(faults).toEqual([])
    const files = new Set(blocks.map(({ file }) => file))
    expect([...files]).toEqual(
      expect.arrayContaining([
        ...['README.md', 'docs/audit.md', 'docs/migrating.md', 'docs/scopes.md'],
        ...['src/client.ts', 'src/errors/mailchimp-error.ts'],
      ]),
    )
  }, 180_000)

  it('names only existing files and functions, also in the diagram of docs/architecture.md', () => {
    const text = readFileSync(join(root, 'docs/architecture.md'), 'utf8')
    const files = [...text.matchAll(/(?<![\w/.-])[a-z-]+(?:\/[\w-]+)*\/[\w.-]+\.ts\b/g)].map(([file]) => file)
    expect(files.length).toBeGreaterThan(40)
    expect(
      files.filter((file) => !existsSync(join(root, file)) && !existsSync(join(root, 'src', file))),
    ).toEqual([])
    const code = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(join(root, 'src', file), 'utf8'))
      .join('\n')
    const names = [...text.matchAll(/\b(\w+)\(\)/g)].map(([, name]) => name as string)
    expect(names.length).toBeGreaterThan(20)
    expect(names.filter((name) => !new RegExp(`\\b${name}(?:<[^>\\n]*>)?\\(`).test(code))).toEqual([])
  })

  it('states in the README the version of the SDK that is included', () => {
    const sdk = '@mailchimp/mailchimp_marketing'
    const { version } = JSON.parse(readFileSync(join(root, `node_modules/${sdk}/package.json`), 'utf8'))
    expect(readFileSync(join(root, 'README.md'), 'utf8')).toContain(`\`${sdk}\` ${version}`)
  })
})

describe('the documentation check reports', () => {
  it('a TypeScript block that does not compile, with its line', () => {
    const shown = parseBlock(
      'ts',
      "import { createClient } from 'mailchimp-hardened'",
      '',
      'await createClient({ scop: 1 })',
    )
    expect(formatFaults(findCompileFaults(shown))).toEqual([
      expect.stringMatching(/^5 .*'scop' does not exist/),
    ])
  })

  it('a block that imports a name the package does not export', () => {
    const shown = parseBlock('ts', "import { createClients } from 'mailchimp-hardened'")
    expect(formatFaults(findCompileFaults(shown))).toEqual([expect.stringMatching(/^3 .*createClients/)])
  })

  it('a block that is ignored without a reason', () => {
    const wrong = 'const a: string = 1'
    expect(formatFaults(findCompileFaults(parseBlock('ts ignore', wrong)))).toEqual([
      expect.stringMatching(/^2 .*say why/),
    ])
    expect(findCompileFaults(parseBlock('ts ignore: shows a mistake', wrong))).toEqual([])
  })

  it('a doc comment example that does not compile', () => {
    const source = joinLines('/**', ' * ```ts', ' * const a: string = 1', ' * ```', ' */')
    expect(formatFaults(findCompileFaults(parseCommentBlocks('a.ts', source)))).toEqual([
      expect.stringMatching(/^3 /),
    ])
  })

  it('a scope in an example that names an unknown operation', () => {
    const shown = parseBlock(
      'ts',
      'createClient({',
      "  scope: { version: 1, allow: ['campaigns.sendd'] },",
      '})',
    )
    expect(formatFaults(findScopeFaults(shown))).toEqual([expect.stringMatching(/^4 .*campaigns\.send/s)])
  })

  it.each([
    ['a configuration', '{ "scope": { "version": 1, "alow": [] } }'],
    ['a scope', '{ "version": 1, "allow": ["*:send"] }'],
    ['the key of a package.json', '{ "name": "app", "mailchimp": { "server": "nowhere" } }'],
    ['a credential source', '{ "credentials": { "file": "" } }'],
    [
      'a literal Vault token',
      '{ "credentials": { "hashicorpVault": { "path": "x", "auth": { "token": "x" } } } }',
    ],
    ['text that is not JSON', '{ a: 1 }'],
  ])('an invalid block: %s', (_, text) => {
    expect(findConfigFaults(parseBlock('json', text))).not.toEqual([])
  })

  it.each([
    { env: 'NEWSLETTER_KEY' },
    [{ file: '/run/secrets/mailchimp' }, { command: ['op', 'read', 'op://mail/mailchimp/key'] }],
    [{ awsSecretsManager: 'prod/mailchimp' }, { awsParameterStore: { name: '/prod/mailchimp' } }],
    { googleSecretManager: 'projects/my-project/secrets/mailchimp' },
    { azureKeyVault: { vaultUrl: 'https://my-vault.vault.azure.net', name: 'mailchimp' } },
    {
      hashicorpVault: {
        path: 'mailchimp',
        caFile: '/etc/ssl/vault.pem',
        auth: { token: { file: '/run/token' } },
      },
    },
  ])('no configuration with a valid source: %j', (credentials) => {
    const network = { proxy: { url: 'https://proxy.internal', caFile: 'tls/proxy.pem' } }
    expect(findConfigFaults(parseBlock('json', JSON.stringify({ credentials, network })))).toEqual([])
  })

  it('no JSON block without a configuration', () => {
    expect(findConfigFaults(parseBlock('json', '{ "dependencies": { "a": "1.0.0" } }'))).toEqual([])
    expect(findConfigFaults(parseBlock('jsonc', '{ "version": 1, "preset": "none" } // a scope'))).toEqual([])
  })

  it('a link, a file or a script that does not exist', () => {
    const text = joinLines(
      '[a](#a) [b](b.md)',
      '# A',
      '[c](#c) `src/nowhere.ts`',
      '`npm run nothing`, `npm run build`',
    )
    expect(formatFaults(findLinkFaults(new Map([['a.md', text]])))).toEqual([
      '1 links to b.md, which is not there',
      '3 links to #c, which is not there',
      '3 names src/nowhere.ts, which is not there',
      '4 names npm run nothing, which is not in package.json',
    ])
  })

  it('a link that does not resolve from the folder of its document', () => {
    const text = '[a](../CONTRIBUTING.md) [b](testing.md) [c](docs/testing.md)'
    expect(formatFaults(findLinkFaults(new Map([['docs/a.md', text]])))).toEqual([
      '1 links to docs/testing.md, which is not there',
    ])
  })

  it('a link to a comment in a fenced block, which is not a heading', () => {
    const text = joinLines('[a](#a-comment) [b](#a-heading)', '## A heading', '```sh', '# a comment', '```')
    expect(formatFaults(findLinkFaults(new Map([['a.md', text]])))).toEqual([
      '1 links to #a-comment, which is not there',
    ])
  })

  it('an unterminated block', () => {
    expect(() => parseMarkdownBlocks('a.md', '```ts')).toThrow('a.md:1 a block that does not end')
  })
})
