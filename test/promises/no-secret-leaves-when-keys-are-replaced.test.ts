import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { CredentialInput } from '../../src/credentials/provider.js'
import { ApiError, type ClientOptions, MailchimpError } from '../../src/index.js'
import { createLoopbackClient } from '../support/call/loopback-client.js'
import {
  account,
  answerAccounts,
  createSequenceProvider,
  encodeBasicAuth,
  firstKey,
  identifyKeys,
  rejection,
  revokeKey,
  sampleKeys,
  secondKey,
} from '../support/call/sample-keys.js'
import { captureRejection } from '../support/capture-error.js'
import { ChannelRecorder } from '../support/observe/credential-channels.js'
import { Tracing } from '../support/observe/test-tracing.js'
import {
  canaryToken,
  canaryTokenWithSymbols,
  encodeBasicHeader,
  findSecretEncoding,
  secretEncodings,
} from '../support/promises/secret-encodings.js'
import { serializeAllWays } from '../support/promises/serializers.js'
import { problem, type StandIn, startStandIn } from '../support/stand-in/stand-in.js'

const secrets = [...sampleKeys, canaryToken, canaryTokenWithSymbols]
const person = { email: 'ada.lovelace@example.com', first_name: 'Countess', account_name: 'Lovelace Ltd' }
const PERSONAL = /lovelace|countess/i
const createTokenInput = (accessToken: string): CredentialInput => ({ accessToken, server: 'us1' })

let standIn: StandIn
let tracing: Tracing
let listening: ChannelRecorder
const warnings: string[] = []
const warn = vi.spyOn(process, 'emitWarning').mockImplementation((...words) => {
  warnings.push(words.map((word) => JSON.stringify(word)).join(' '))
})

beforeAll(async () => {
  standIn = await startStandIn({ keys: secrets })
  tracing = new Tracing()
})
beforeEach(() => {
  standIn.reset()
  tracing.reset()
  warnings.length = 0
  listening = new ChannelRecorder()
})
afterEach(() => listening[Symbol.dispose]())
afterAll(async () => {
  warn.mockRestore()
  await tracing[Symbol.asyncDispose]()
  await standIn.close()
})

function expectNoSecret(value: unknown, what: string): void {
  const texts = new Map(serializeAllWays(value).map(([way, text]) => [text, way]))
  expect(texts.size, what).toBeGreaterThan(0)
  for (const [text, way] of texts) {
    const encoding = findSecretEncoding(secrets, text)
    if (encoding !== undefined)
      expect.fail(`${what} holds a secret (${encoding}), printed by ${way}: ${text}`)
  }
}

function expectNoSecretOutside(): void {
  expect(listening.events.length).toBeGreaterThan(0)
  expect(tracing.spans.length).toBeGreaterThan(0)
  expectNoSecret(listening.events, 'the events')
  expectNoSecret(warnings, 'the warnings')
  const exported = tracing.spans.map(({ name, attributes, events, status, links }) => {
    return { name, attributes, events, status, links }
  })
  expectNoSecret(exported, 'the spans')
  expect(JSON.stringify([listening.events, warnings, exported])).not.toMatch(PERSONAL)
}

/** Calls every method that uses the credential. Returns errors and the results of rotate(). */
async function runAllMethods(
  given: ReturnType<typeof createSequenceProvider>,
  options: ClientOptions = {},
): Promise<unknown[]> {
  const client = createLoopbackClient(standIn, { credentials: given, ...options })
  const steps = [
    () => client.ping.get(),
    () => client.whoAmI(),
    () => client.rotate(),
    () => client.campaigns.send('42694e9e57'),
    () => client.whoAmI(),
    () => client.rotate(),
    () => client.lists.getList('a1b2c3d4e5'),
  ]
  const results: unknown[] = []
  for (const step of steps) {
    const outcome = await step().catch((error: unknown) => error)
    // Data of Mailchimp is left out: callers are meant to read it.
    if (outcome instanceof Error || step === steps[2] || step === steps[5]) results.push(outcome)
    expectNoSecret(client, 'the client')
  }
  await client.close()
  return results
}

const createExpiry = () => new Date(Date.now() + 36 * 3_600_000)
const createFullInput = (key: string) => ({
  apiKey: key,
  expiresAt: createExpiry(),
  createdAt: '2020-01-01',
  version: 'version-7',
})

describe('no secret leaves', () => {
  it.each<[string, () => ReturnType<typeof createSequenceProvider>]>([
    ['one key after the other', () => createSequenceProvider(...sampleKeys)],
    [
      'a token after a key',
      () =>
        createSequenceProvider(
          firstKey,
          createTokenInput(canaryToken),
          createTokenInput(canaryTokenWithSymbols),
        ),
    ],
    [
      'a key and its predecessor',
      () => createSequenceProvider({ apiKey: secondKey, previous: { apiKey: firstKey } }),
    ],
    [
      'keys that expire soon and are old',
      () => createSequenceProvider(createFullInput(firstKey), createFullInput(secondKey)),
    ],
    [
      'keys, followed by a failure that quotes them',
      () =>
        createSequenceProvider(
          firstKey,
          Object.assign(new Error(secondKey), { name: firstKey, code: secondKey, cause: firstKey }),
        ),
    ],
    [
      'keys, followed by a malformed one',
      () => createSequenceProvider(firstKey, { apiKey: `${secondKey} ` }),
    ],
    [
      'a key whose version is a part of the key',
      () => createSequenceProvider(firstKey, { apiKey: secondKey, version: secondKey.slice(4, 30) }),
    ],
    [
      'a key whose version is the previous token',
      () =>
        createSequenceProvider(createTokenInput(canaryToken), { apiKey: secondKey, version: canaryToken }),
    ],
    [
      'a key and its predecessor, whose token is its version',
      () =>
        createSequenceProvider({
          apiKey: secondKey,
          version: canaryToken,
          previous: createTokenInput(canaryToken),
        }),
    ],
    [
      'a key in place of a date',
      () => createSequenceProvider(firstKey, { apiKey: secondKey, expiresAt: secondKey }),
    ],
  ])('from a client whose provider returns %s', async (_, provider) => {
    answerAccounts(standIn, Object.fromEntries(sampleKeys.map((key) => [key, { ...account, ...person }])))
    revokeKey(standIn, firstKey)
    const lifetime = { maxAgeDays: 90, warnDays: [3, 1] }
    for (const expected of [undefined, { accountId: account.account_id }, { role: 'viewer' } as const]) {
      expectNoSecret(await runAllMethods(provider(), { lifetime, expect: expected }), 'the results')
    }
    expectNoSecretOutside()
  })

  it.each(Object.keys(secretEncodings))(
    'if Mailchimp echoes a key as account, role or error: %s',
    async (form) => {
      const write = secretEncodings[form] as (secret: string) => string
      const echo = write(firstKey)
      const roots = [
        { account_id: echo, role: 'owner' },
        { account_id: account.account_id, role: echo },
        { account_id: write(`user:${firstKey}`), role: encodeBasicHeader('user', firstKey) },
        { account_id: echo, role: 7 },
      ]
      const errors = [401, 403, 500].map((status) => problem(status, echo, `${echo} ${person.email}`))
      const answers = [...roots.map((body) => ({ status: 200, body })), ...errors]
      for (const answer of answers) {
        const off = standIn.on('GET /', answer)
        const client = createLoopbackClient(standIn, {
          credentials: firstKey,
          expect: { accountId: '0'.repeat(24), role: 'author' },
        })
        const error = await client.ping.get().catch((failure: unknown) => failure)
        expect(error).toBeInstanceOf(MailchimpError)
        expectNoSecret(error, `the error of ${answer.status}`)
        expect(JSON.stringify(error)).not.toMatch(PERSONAL)
        await client.close()
        off()
      }
      expectNoSecretOutside()
    },
  )

  it.each(Object.keys(secretEncodings))(
    'if Mailchimp echoes the previous key after a retry with the next one: %s',
    async (form) => {
      const echo = (secretEncodings[form] as (secret: string) => string)(firstKey)
      revokeKey(standIn, firstKey)
      const more = { errors: [{ field: echo, message: echo }] }
      standIn.on(
        (request) => request.headers.authorization === encodeBasicAuth(secondKey),
        () => problem(400, echo, `You sent ${echo}.`, more),
      )
      const client = createLoopbackClient(standIn, {
        credentials: createSequenceProvider(firstKey, secondKey),
      })
      const error = await captureRejection(ApiError, client.lists.getList('a1b2c3d4e5'))
      expect(identifyKeys(standIn.requests)).toEqual([1, 2])
      expect(error.status).toBe(400)
      expectNoSecret(error, 'the error')
      expectNoSecret([error.message, error.title], 'its message and title')
      expectNoSecret(error.response, 'its response')
      await client.close()
    },
  )

  it('if keys are replaced, expiries are near and providers fail at the same time', async () => {
    standIn.answerNext('/ping', rejection)
    await runAllMethods(
      createSequenceProvider(createFullInput(firstKey), createFullInput(secondKey), new Error(firstKey)),
    )
    expect(new Set(listening.events.map(({ type }) => type))).toEqual(
      new Set(['refreshed', 'replaced', 'expiring', 'failed']),
    )
    expect(warnings.length).toBeGreaterThan(0)
    const events = tracing.spans.flatMap((span) => span.events.map(({ name }) => name))
    expect(new Set(events)).toEqual(
      new Set(['credential.refreshed', 'credential.replaced', 'credential.expiring', 'credential.failed']),
    )
  })
})
