import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import type { MailchimpClient } from '../../src/client.js'
import { systemClock } from '../../src/clock.js'
import type { CredentialEvent, CredentialExpiring } from '../../src/credentials/event.js'
import { createProvider } from '../../src/credentials/provider.js'
import { ApiError, CredentialError } from '../../src/errors/error-classes.js'
import { publishCredentialEvent } from '../../src/observe/credential-events.js'
import type { ClientOptions } from '../../src/options/client-options.js'
import { createLoopbackClient, getNetworkOptions } from '../support/call/loopback-client.js'
import {
  computeFingerprint,
  createSequenceProvider,
  firstKey,
  rejection,
  revokeKey,
  sampleKeys,
  secondKey,
} from '../support/call/sample-keys.js'
import { captureRejection } from '../support/capture-error.js'
import { ChannelRecorder, eventTypes } from '../support/observe/credential-channels.js'
import { type StandIn, startStandIn } from '../support/stand-in/stand-in.js'

const DAY_MS = 86_400_000
const warnings = vi.spyOn(process, 'emitWarning').mockImplementation(() => {})
afterEach(() => warnings.mockClear())
afterAll(() => warnings.mockRestore())

const credential = { source: 'the vault', fingerprint: 'c0ffeec0ffee', version: '7' }
const endsAt = new Date('2027-01-31')
const because = 'lifetime.expiresAt'
let number = 0

/** Creates an event for a new credential, about which no warning has been emitted yet. */
function createExpiring(parts: Partial<CredentialExpiring> = {}): CredentialExpiring {
  number += 1
  const fingerprint = number.toString(16).padStart(12, '0')
  return {
    type: 'expiring',
    ...credential,
    fingerprint,
    endsAt,
    daysLeft: 3,
    because,
    refuses: true,
    ...parts,
  }
}

const everyEvent: readonly CredentialEvent[] = [
  { type: 'refreshed', ...credential },
  { type: 'replaced', ...credential, before: 'decafdecafde' },
  { type: 'failed', source: 'the vault', code: 'credential_unavailable', message: 'the vault failed' },
  createExpiring(),
  { type: 'expired', ...credential, endsAt, because },
]

describe('a credential event', () => {
  it.each(everyEvent)('is published on the channel of its type: $type', (event) => {
    using listening = new ChannelRecorder()
    publishCredentialEvent(event)
    expect(listening.channels).toEqual([`mailchimp-hardened:credential.${event.type}`])
    expect(listening.events).toEqual([event])
  })

  it('has one channel for each type', () => {
    expect(everyEvent.map(({ type }) => type)).toEqual(eventTypes)
  })

  it('is published as a copy, so that a subscriber cannot change the original', () => {
    using listening = new ChannelRecorder()
    const event = createExpiring()
    publishCredentialEvent(event)
    const [published] = listening.events as [CredentialExpiring]
    published.endsAt.setFullYear(1970)
    Object.assign(published, { fingerprint: 'other', endsAt: 'text' })
    expect(event).toMatchObject({ fingerprint: number.toString(16).padStart(12, '0'), endsAt })
    expect(endsAt.getUTCFullYear()).toBe(2027)
  })

  it('is not copied if its channel has no subscriber', () => {
    const unread = new Proxy({ type: 'refreshed' } as CredentialEvent, {
      get: (event, name) => (name === 'type' ? event.type : expect.unreachable(String(name))),
    })
    expect(() => publishCredentialEvent(unread)).not.toThrow()
  })

  it.each(everyEvent.filter(({ type }) => type !== 'expiring'))(
    'emits no process warning: $type',
    (event) => {
      publishCredentialEvent(event)
      expect(warnings).not.toHaveBeenCalled()
    },
  )
})

describe('a credential near its expiry', () => {
  const options = { type: 'MailchimpCredentialWarning', code: 'MAILCHIMP_CREDENTIAL_EXPIRING' }
  const publishAndRead = (event: CredentialExpiring) => {
    publishCredentialEvent(event)
    return warnings.mock.calls.at(-1)?.[0]
  }

  it('emits a process warning even without a subscriber', () => {
    const event = createExpiring()
    publishCredentialEvent(event)
    expect(warnings.mock.calls).toEqual([
      [
        `The Mailchimp credential from the vault (fingerprint ${event.fingerprint}) expires at 2027-01-31T00:00:00.000Z (3 days left, set by lifetime.expiresAt): calls will be refused from then on.`,
        options,
      ],
    ])
  })

  it('emits a warning without refused calls if its expiry is not enforced', () => {
    const end = { because: 'lifetime.maxAgeDays', refuses: false } as const
    expect(publishAndRead(createExpiring({ ...end }))).toMatch(
      /will be too old at 2027-01-31T00:00:00\.000Z \(3 days left, set by lifetime\.maxAgeDays\)\.$/,
    )
    expect(publishAndRead(createExpiring({ ...end, daysLeft: 0 }))).toMatch(
      /will be too old at .* \(0 days left, /,
    )
    expect(publishAndRead(createExpiring({ ...end, daysLeft: 1 }))).toMatch(/ \(1 day left, /)
    expect(publishAndRead(createExpiring({ ...end, daysLeft: -1 }))).toMatch(
      /\) has been too old since 2027-01-31T00:00:00\.000Z \(set by lifetime\.maxAgeDays\)\.$/,
    )
  })

  it('emits one process warning, and a channel event each time', () => {
    using listening = new ChannelRecorder()
    const event = createExpiring()
    for (const _ of [1, 2, 3]) publishCredentialEvent({ ...event })
    expect(warnings).toHaveBeenCalledTimes(1)
    expect(listening.events).toHaveLength(3)
  })

  it('emits another warning if it is nearer, has another expiry, or is another credential', () => {
    const event = createExpiring()
    publishCredentialEvent(event)
    publishCredentialEvent({ ...event, daysLeft: 1 })
    publishCredentialEvent({ ...event, because: 'expiresAt' })
    publishCredentialEvent({ ...event, endsAt: new Date('2027-02-01') })
    publishCredentialEvent({ ...event, fingerprint: createExpiring().fingerprint })
    expect(warnings).toHaveBeenCalledTimes(5)
  })

  it('emits its warning again after a thousand other credentials, because the memory is bounded', () => {
    const event = createExpiring()
    publishCredentialEvent(event)
    for (let n = 0; n < 1100; n += 1) publishCredentialEvent(createExpiring())
    warnings.mockClear()
    publishCredentialEvent(event)
    expect(warnings).toHaveBeenCalledTimes(1)
  })
})

describe('the credential of a client', () => {
  let standIn: StandIn
  const clients: MailchimpClient[] = []
  const start = Date.UTC(2026, 0, 1)
  const now = vi.spyOn(systemClock, 'now')

  beforeAll(async () => {
    standIn = await startStandIn({ keys: sampleKeys })
  })
  afterEach(async () => {
    await Promise.all(clients.splice(0).map((client) => client.close()))
    standIn.reset()
    now.mockReset()
  })
  afterAll(async () => {
    now.mockRestore()
    await standIn.close()
  })

  function createTestClient(
    credentials: ReturnType<typeof createSequenceProvider>,
    options: ClientOptions = {},
  ) {
    now.mockReturnValue(start)
    const client = createLoopbackClient(standIn, {
      credentials: createProvider('the vault', credentials),
      ...options,
    })
    clients.push(client as MailchimpClient)
    return client as MailchimpClient
  }
  const [first, second] = [firstKey, secondKey].map((key) => ({
    source: 'the vault',
    fingerprint: computeFingerprint(key),
  }))

  it('is published when it is fetched first and when it is fetched again', async () => {
    using listening = new ChannelRecorder()
    const client = createTestClient(createSequenceProvider({ apiKey: firstKey, version: '7' }))
    await client.ping.get()
    await client.rotate()
    const refreshed = { type: 'refreshed', ...first, version: '7' }
    expect(listening.events).toEqual([refreshed, refreshed])
  })

  it('is published when another one replaces it, with both identities', async () => {
    using listening = new ChannelRecorder()
    const client = createTestClient(createSequenceProvider(firstKey, secondKey))
    await client.ping.get()
    revokeKey(standIn, firstKey)
    await client.ping.get()
    expect(listening.events).toEqual([
      { type: 'refreshed', ...first },
      { type: 'refreshed', ...second },
      { type: 'replaced', ...second, before: computeFingerprint(firstKey) },
    ])
  })

  it('is published when it is rejected and there is no other', async () => {
    using listening = new ChannelRecorder()
    const client = createTestClient(createSequenceProvider(firstKey, new Error(secondKey)))
    standIn.on('*', rejection)
    await captureRejection(ApiError, client.ping.get())
    expect(listening.events).toEqual([
      { type: 'refreshed', ...first },
      {
        type: 'failed',
        ...first,
        code: 'credential_unavailable',
        message: 'the vault failed (Error)',
      },
    ])
  })

  it('is published without a fingerprint when none exists', async () => {
    using listening = new ChannelRecorder()
    await captureRejection(
      CredentialError,
      createTestClient(createSequenceProvider({ apiKey: '' })).ping.get(),
    )
    expect(listening.events).toEqual([
      {
        type: 'failed',
        source: 'the vault',
        code: 'credential_missing',
        message: expect.stringContaining('the vault provides no credential'),
      },
    ])
  })

  it('is published near and at its expiry, and two clients emit one warning', async () => {
    using listening = new ChannelRecorder()
    const ends = new Date(start + 2 * DAY_MS)
    const given = createSequenceProvider({ apiKey: firstKey, expiresAt: ends })
    const [client, other] = [createTestClient(given), createTestClient(given)]
    await client.ping.get()
    await other.ping.get()
    const near = {
      type: 'expiring',
      ...first,
      endsAt: ends,
      daysLeft: 2,
      because: 'expiresAt',
      refuses: true,
    }
    const refreshed = { type: 'refreshed', ...first }
    expect(listening.events).toEqual([refreshed, near, refreshed, near])
    expect(warnings).toHaveBeenCalledTimes(1)
    listening.events.length = 0
    now.mockReturnValue(start + 2 * DAY_MS)
    await captureRejection(CredentialError, client.ping.get())
    expect(listening.events).toContainEqual({ type: 'expired', ...first, endsAt: ends, because: 'expiresAt' })
  })

  it('is not published by a call that the scope refuses', async () => {
    using listening = new ChannelRecorder()
    await createTestClient(createSequenceProvider(firstKey), { scope: { version: 1, preset: 'none' } })
      .ping.get()
      .catch(() => {})
    expect(listening.events).toEqual([])
  })

  it('is still used if a subscriber modifies its event', async () => {
    using listening = new ChannelRecorder()
    const broken = vi.spyOn(listening.events, 'push').mockImplementation((...events) => {
      for (const event of events) for (const key of Object.keys(event)) Object.assign(event, { [key]: 5n })
      return 0
    })
    const client = createTestClient(
      createSequenceProvider({ apiKey: firstKey, expiresAt: new Date(start + DAY_MS) }),
    )
    await client.ping.get()
    await client.rotate()
    expect(broken).toHaveBeenCalled()
    expect(standIn.requests).toHaveLength(1)
  })
})

it('a subscriber that throws changes no call and causes an uncaught exception, as on every Node channel', async () => {
  await using standIn = await startStandIn()
  const program = fileURLToPath(new URL('../support/observe/throwing-subscriber.ts', import.meta.url))
  const args = ['--import', 'tsx', program, JSON.stringify(getNetworkOptions(standIn))]
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^NODE_|VITEST/.test(name)))
  const { stdout, stderr } = await promisify(execFile)(process.execPath, args, { env })
  const { outcomes, uncaught } = JSON.parse(stdout) as { outcomes: string[]; uncaught: string[] }
  expect(outcomes).toEqual(['fulfilled', 'fulfilled', 'fulfilled'])
  expect(new Set(uncaught)).toEqual(
    new Set(['the subscriber of refreshed failed', 'the subscriber of expiring failed']),
  )
  expect(stderr).toContain(
    '[MAILCHIMP_CREDENTIAL_EXPIRING] MailchimpCredentialWarning: The Mailchimp credential',
  )
})
