import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import '../src/audit/index.js'
import { createDropInClient, type DropInClient } from '../src/drop-in.js'
import '../src/guardrails/index.js'
import { type Mailchimp, startMailchimp } from '../src/testing/index.js'
import { AuditDirectory } from './support/audit/audit-directory.js'
import { keyNumber } from './support/canary-key.js'

const LIST = 'a1b2c3d4e5'
let mailchimp: Mailchimp
let client: DropInClient

beforeAll(async () => {
  vi.stubEnv('FIRST_KEY', keyNumber(1))
  vi.stubEnv('SECOND_KEY', keyNumber(2))
  mailchimp = await startMailchimp({
    ...{ tls: false, latencyMs: 20, keys: [keyNumber(1), keyNumber(2)] },
    seed: { lists: [{ id: LIST, name: 'News' }] },
  })
})
afterEach(async () => {
  await client.close()
  mailchimp.reset()
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await mailchimp.close()
})

const createDocument = (changes: object = {}) => ({
  credentials: { env: 'FIRST_KEY' },
  network: { origin: mailchimp.origin },
  guardrails: [{ id: 'few', when: { rate: { max: 3, per: '1h' } }, action: 'lock' }] as const,
  scope: { version: 1, preset: 'read-only', allow: ['lists.members:write'] },
  ...changes,
})

/** Sets a configuration before each call, as programs do that call `setConfig` at the top of each handler. */
async function writeMembers(count: number, getDocument = (_: number) => createDocument()): Promise<string[]> {
  const codes: string[] = []
  for (let n = 0; n < count; n += 1) {
    client.setConfig(getDocument(n))
    codes.push(await writeMember())
  }
  return codes
}

let written = 0
const writeMember = () =>
  client.lists
    .addListMember(LIST, { email_address: `person-${++written}@example.com`, status: 'subscribed' })
    .then(() => 'ok')
    .catch(({ code }) => code)

describe('setConfig with a document, before each call', () => {
  it('does not reset the counts of guardrails', async () => {
    client = createDropInClient()
    expect(await writeMembers(5)).toEqual(['ok', 'ok', 'ok', 'locked', 'locked'])
  })

  it('does not reset them for another scope or credential', async () => {
    client = createDropInClient()
    const documents = [
      {},
      { credentials: { env: 'SECOND_KEY' } },
      { scope: { version: 1, allow: ['lists.addListMember'] } },
    ]
    const codes = await writeMembers(5, (n) => createDocument(documents[n % 3]))
    expect(codes).toEqual(['ok', 'ok', 'ok', 'locked', 'locked'])
  })

  it('applies guardrails that differ', async () => {
    client = createDropInClient()
    await writeMembers(2)
    const guardrails = [{ id: 'few', when: { rate: { max: 1, per: '1h' } }, action: 'lock' }]
    expect(await writeMembers(2, () => createDocument({ guardrails }))).toEqual(['ok', 'locked'])
  })

  it('keeps all calls within one limit', async () => {
    client = createDropInClient()
    const calls = Array.from({ length: 40 }, () => {
      client.setConfig(createDocument({ guardrails: undefined }))
      return client.ping.get()
    })
    await Promise.all(calls)
    // Connections of the test before may still be closing.
    expect(mailchimp.connections.most).toBeLessThanOrEqual(12)
  })

  it('replaces a key that was set since', async () => {
    client = createDropInClient()
    client.setConfig(createDocument())
    client.setConfig({ apiKey: keyNumber(2) })
    await client.ping.get()
    client.setConfig(createDocument())
    await client.ping.get()
    const [first, second] = mailchimp.calls().map(({ credential }) => credential)
    expect(first).not.toBe(second)
  })

  it('writes one audit log, in one file', async () => {
    using directory = new AuditDirectory()
    client = createDropInClient()
    await writeMembers(3, () => createDocument({ audit: { directory: directory.path } }))
    await client.close()
    expect(directory.files).toHaveLength(1)
    expect(directory.records.filter(({ metadata }) => metadata.event_code === 'outcome')).toHaveLength(3)
  })
})

it('close() waits for calls that began before another document was set', async () => {
  client = createDropInClient()
  client.setConfig(createDocument())
  let hasEnded = false
  const call = client.ping.get().finally(() => {
    hasEnded = true
  })
  client.setConfig(createDocument({ network: { origin: mailchimp.origin, connections: 2 } }))
  await client.close()
  expect(hasEnded).toBe(true)
  await call
})
