import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createKeyForms, findKey } from '../../examples/demo/key-forms.js'
import { createDefaultKey } from '../../src/testing/account/account-key.js'
import { type Mailchimp, startMailchimp } from '../../src/testing/index.js'
import { canaryKey } from '../support/canary-key.js'
import { type ExitResult, runExample } from './run-example.js'

const folder = mkdtempSync(join(tmpdir(), 'examples-'))
const keyFile = join(folder, 'key')
const configFile = join(folder, 'mailchimp.config.json')
let mailchimp: Mailchimp

/** The keys of the examples and of the demo. */
const [firstKey = '', secondKey = ''] = ['first', 'second'].map(
  (text) => `${createHash('md5').update(text).digest('hex')}-us1`,
)

beforeAll(async () => {
  mailchimp = await startMailchimp({
    keys: [canaryKey()],
    seed: { lists: [{ id: 'a1b2c3d4e5', name: 'News' }] },
  })
  writeFileSync(keyFile, `${firstKey}\n`)
  writeFileSync(join(folder, 'ca.pem'), mailchimp.ca)
  writeFileSync(configFile, JSON.stringify({ network: { origin: mailchimp.origin, caFile: 'ca.pem' } }))
})
afterAll(async () => {
  await mailchimp.close()
  rmSync(folder, { recursive: true })
})

/** The variables that each example needs, and the output that it must print. */
const examples: Record<string, { env?: () => NodeJS.ProcessEnv; prints: RegExp[] }> = {
  'drop-in.ts': {
    env: () => ({ MAILCHIMP_API_KEY: canaryKey(), MAILCHIMP_CONFIG: configFile }),
    prints: [/^a1b2c3d4e5 {2}News$/m, /^ScopeError: lists\.deleteList .* is not allowed/m],
  },
  'scope.ts': {
    prints: [
      /^added, and pending$/m,
      /^not_allowed: lists\.addListMember .* does not meet on\.list_id\.\n.* rule "subscribe" needs on\.list_id\.$/m,
      /^not_allowed: lists\.addListMember .* does not meet where\["body\.status"\]\.\n.* rule "subscribe" needs where\["body\.status"\]\.$/m,
      /^not_allowed: lists\.getAllLists .* To allow it, add "lists\.getAllLists"/m,
    ],
  },
  'nightly-batch.ts': {
    prints: [
      /^row 1700: /m,
      /^\{ updated: 2499, failed: 1, unknown: 0 \}\n(?:.*\n)?\{ updated: 2499, failed: 1, unknown: 0 \}$/m,
      /^not_allowed: operation 0, so nothing was sent$/m,
    ],
  },
  'credentials.ts': {
    prints: [
      /^the first key works$/m,
      /^[0-9a-f]{12} was replaced by [0-9a-f]{12}, from the file …\/key$/m,
      /^no call was lost$/m,
      /^that is the newest one$/m,
    ],
  },
  'nightly-sync.ts': {
    prints: [
      /^line 2: updated\nline 3: created\nline 4: email_address is not an email address; it was not sent\nline 5: created\n/m,
      /^line 6: updated\nfinished: 5 done, 1 failed\n2 created, 2 updated, 1 failed$/m,
    ],
  },
  'campaign-report.ts': {
    prints: [/^1 of 3: \w+, sent to 1, opened by 0\n2 of 3: .*\n3 of 3: .*\n3 mails in all$/m],
  },
  'tracing.ts': {
    prints: [
      /name: 'GET \/3\.0\/lists\/\{list_id\}\/members\/\{subscriber_hash\}'/,
      /'mailchimp\.actor': 'nightly-sync'/,
      /name: 'nightly-sync'/,
    ],
  },
  'logger-pino.ts': {
    prints: [
      /"code":"not_allowed".*"msg":"the call was refused"/,
      /"authorization":"Basic \[secret\]"/,
      /"apiKey":"\[secret\]".*"msg":"starting with \[secret\]"/,
    ],
  },
  'own-provider.ts': {
    env: () => ({ MAILCHIMP_KEY_FILE: keyFile }),
    prints: [
      /^2 lists, with the key from the file$/m,
      /^credential_unavailable: the Mailchimp credential cannot be read .*\nthe credential provider failed \(RangeError\)$/m,
    ],
  },
}

const exitResults = new Map<string, Promise<ExitResult>>()

/** Runs each example only once; all tests inspect that run. */
function runExampleOnce(file: string): Promise<ExitResult> {
  const known = exitResults.get(file) ?? runExample(file, examples[file]?.env?.())
  exitResults.set(file, known)
  return known
}

describe.each(Object.keys(examples))('the example %s', (file) => {
  it('exits without an error', async () => {
    const { code, stderr } = await runExampleOnce(file)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  })

  it('prints the expected output', async () => {
    const { stdout } = await runExampleOnce(file)
    for (const shown of examples[file]?.prints ?? []) expect(stdout).toMatch(shown)
  })

  it('does not print the key in any encoding', async () => {
    const { stdout, stderr } = await runExampleOnce(file)
    for (const key of [canaryKey(), firstKey, secondKey])
      expect(findKey(stdout + stderr, key).found).toEqual([])
  })
})

it('every example has a test', () => {
  const files = readdirSync(new URL('../../examples', import.meta.url)).filter((name) => name.endsWith('.ts'))
  expect(files.filter((name) => name !== 'stand-in.ts').sort()).toEqual(Object.keys(examples).sort())
})

describe('the demo', () => {
  const runDemo = () => runExampleOnce('demo/demo.ts')

  it('exits without an error, and prints no terminal escapes if its output is piped', async () => {
    const { code, stdout, stderr } = await runDemo()
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the test looks for control characters
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/)
  })

  it('shows a read that works', async () => {
    expect((await runDemo()).stdout).toMatch(/✔ 2 lists: News \(a1b2c3d4e5\), Offers \(f6a7b8c9d0\)/)
  })

  it('shows a refused write, what would allow it, and that nothing was sent', async () => {
    const { stdout } = await runDemo()
    expect(collapseSpaces(stdout)).toContain(
      'To allow it, declare a scope with "lists.addListMember" or "lists.members:write" in `allow`',
    )
    expect(stdout.match(/The server saw 0 calls and 0 bytes of it/g)).toHaveLength(2)
  })

  it('shows the same write when a scope allows it', async () => {
    expect((await runDemo()).stdout).toMatch(/✔ member [0-9a-f]{32} is subscribed/)
  })

  it('shows a batch that is refused because of one operation inside', async () => {
    expect(collapseSpaces((await runDemo()).stdout)).toMatch(
      /ScopeError: batches\.start is refused, because operations\[1\], campaigns\.send/,
    )
  })

  it('shows an API error without the key, and that the SDK prints the key', async () => {
    const { stdout } = await runDemo()
    expect(stdout).toMatch(/ApiError: lists\.addListMember: Mailchimp answered 400 Member Exists/)
    expect(stdout).toMatch(/✔ Searched these \d{3,} characters for the key in 13 encodings: found 0\./)
    expect(collapseSpaces(stdout)).toMatch(/official SDK's error prints \(not shown\): found 1, base64/)
  })

  it('shows the spans of all these calls, with each request below its operation', async () => {
    const tree = (await runDemo()).stdout
      .split('\n')
      .filter((line) => /^ {2}(?:demo|[├│└ ]).* (?:INTERNAL|CLIENT) /.test(line))
    expect(tree.map((line) => line.trim().replace(/ {2,}/g, ' | '))).toEqual([
      'demo | INTERNAL | ok',
      '├─ lists.getAllLists | INTERNAL | ok | allowed by preset read-only',
      '│ | └─ GET /3.0/lists | CLIENT | ok | answered 200',
      '├─ lists.addListMember | INTERNAL | ERROR | refused (not_allowed)',
      '├─ lists.addListMember | INTERNAL | ok | allowed by signup',
      '│ | └─ POST /3.0/lists/{list_id}/members | CLIENT | ok | answered 200',
      '├─ batches.start | INTERNAL | ERROR | refused (not_allowed)',
      '└─ lists.addListMember | INTERNAL | ERROR | allowed by signup (api_error)',
      '└─ POST /3.0/lists/{list_id}/members | CLIENT | ERROR | answered 400',
    ])
  })

  it('does not print the key in any encoding', async () => {
    expect(findKey((await runDemo()).stdout, createDefaultKey()).found).toEqual([])
  })
})

describe('the search for the key', () => {
  it.each([...createKeyForms(canaryKey().slice(0, 32))])('finds it %s', (encoding, form) => {
    expect(findKey(`before ${form} after`, canaryKey()).found).toContain(encoding)
  })

  it('finds it in an Authorization header with any user name', () => {
    for (const user of ['', 'u', 'us', 'user', 'anystring']) {
      const header = Buffer.from(`${user}:${canaryKey()}`).toString('base64')
      expect(findKey(`Basic ${header}`, canaryKey()).found, user).toHaveLength(1)
    }
  })
})

/** Undoes the line breaks of the output. */
function collapseSpaces(text: string): string {
  return text.replace(/\s+/g, ' ')
}
