import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { MailchimpClient } from '../src/client.js'
import type { Provider } from '../src/credentials/provider.js'
import { ConfigError, CredentialError, TransportError } from '../src/errors/error-classes.js'
import type { ClientOptions } from '../src/options/client-options.js'
import { createLoopbackClient } from './support/call/loopback-client.js'
import {
  computeFingerprint,
  createSequenceProvider,
  firstKey,
  identifyKeys,
  sampleKeys,
  secondKey,
  thirdKey,
} from './support/call/sample-keys.js'
import { captureRejection } from './support/capture-error.js'
import { canaryToken, findSecretEncoding, secretEncodings } from './support/promises/secret-encodings.js'
import { findLeak, printAll } from './support/secret-leaks.js'
import { faults, type StandIn, startStandIn } from './support/stand-in/stand-in.js'

let standIn: StandIn
const clients: MailchimpClient[] = []

beforeAll(async () => {
  standIn = await startStandIn({ keys: [...sampleKeys, canaryToken] })
})
afterEach(async () => {
  await Promise.all(clients.splice(0).map((client) => client.close()))
  standIn.reset()
})
afterAll(() => standIn.close())

function createTestClient(credentials: Provider | string, options: ClientOptions = {}) {
  const client = createLoopbackClient(standIn, { credentials, ...options }) as MailchimpClient
  clients.push(client)
  return client
}

describe('client.rotate()', () => {
  it('takes the new key for the calls from now on, and names both by their fingerprints', async () => {
    const client = createTestClient(createSequenceProvider(firstKey, secondKey))
    await client.ping.get()
    expect(await client.rotate()).toEqual({
      before: computeFingerprint(firstKey),
      after: computeFingerprint(secondKey),
      changed: true,
    })
    await client.ping.get()
    expect(identifyKeys(standIn.requests)).toEqual([1, 2])
  })

  it('says that it is still the same', async () => {
    const client = createTestClient(createSequenceProvider(firstKey))
    await client.ping.get()
    const fingerprint = computeFingerprint(firstKey)
    expect(await client.rotate()).toEqual({ before: fingerprint, after: fingerprint, changed: false })
  })

  it('before the first call has nothing before it, and sends nothing', async () => {
    const credentials = createSequenceProvider(firstKey)
    const client = createTestClient(credentials)
    expect(await client.rotate()).toEqual({ after: computeFingerprint(firstKey), changed: true })
    expect(standIn.connections).toBe(0)
    await client.ping.get()
    expect(credentials).toHaveBeenCalledTimes(1)
  })

  it('of a key that stands in the code is always the same', async () => {
    expect(await createTestClient(firstKey).rotate()).toMatchObject({ after: computeFingerprint(firstKey) })
  })

  it('leaves a call that is under way its key', async () => {
    standIn.on('/ping', faults.delay(80))
    const client = createTestClient(createSequenceProvider(firstKey, secondKey))
    const underWay = client.ping.get()
    while (standIn.requests.length === 0) await wait(5)
    await client.rotate()
    await client.ping.get()
    await underWay
    expect(identifyKeys(standIn.requests)).toEqual([1, 2])
  })

  it('holds for the views of the client', async () => {
    const client = createTestClient(createSequenceProvider(firstKey, secondKey))
    const view = client.with({ actor: 'nightly-sync' })
    await view.ping.get()
    await client.rotate()
    await view.ping.get()
    expect(identifyKeys(standIn.requests)).toEqual([1, 2])
  })

  it.each<[string, Error | { apiKey: string }, string]>([
    ['fails', new Error(secondKey), 'credential_unavailable'],
    ['has none any more', { apiKey: '' }, 'credential_missing'],
    ['gives half a key', { apiKey: secondKey.slice(0, 11) }, 'credential_invalid'],
    [
      'gives one that has expired',
      { apiKey: secondKey, expiresAt: '2020-01-01' } as never,
      'credential_expired',
    ],
  ])('keeps the key at hand where the provider %s, and shows none', async (_, second, code) => {
    const client = createTestClient(createSequenceProvider(firstKey, second))
    await client.ping.get()
    const error = await captureRejection(CredentialError, client.rotate())
    expect(error.code).toBe(code)
    for (const key of sampleKeys) expect(findLeak(key, printAll(error))).toBeUndefined()
    await client.ping.get()
    expect(identifyKeys(standIn.requests)).toEqual([1, 1])
  })

  it('ends after timeouts.credentialMs, and aborts the provider', async () => {
    let aborted = false
    let asked = 0
    const credentials: Provider = ({ signal } = {}) => {
      asked += 1
      if (asked === 1) return Promise.resolve({ apiKey: firstKey })
      signal?.addEventListener('abort', () => {
        aborted = true
      })
      return new Promise(() => {})
    }
    const client = createTestClient(credentials, { timeouts: { credentialMs: 50 } })
    await client.ping.get()
    const error = await captureRejection(CredentialError, client.rotate())
    expect(error.hint).toContain('within 50 ms')
    expect(aborted).toBe(true)
    await client.ping.get()
  })

  it('many times at once ends with the key that was given last', async () => {
    const client = createTestClient(createSequenceProvider(...sampleKeys))
    await Promise.all([client.rotate(), client.rotate(), client.rotate()])
    await client.ping.get()
    expect(identifyKeys(standIn.requests)).toEqual([3])
  })

  it('rejects, and does not throw, where the provider throws at once', async () => {
    const client = createTestClient(() => {
      throw new Error(firstKey)
    })
    const rotation = client.rotate()
    expect(rotation).toBeInstanceOf(Promise)
    expect(findLeak(firstKey, printAll(await captureRejection(CredentialError, rotation)))).toBeUndefined()
  })

  it('says what a provider says that is an error of this package', async () => {
    const fault = new ConfigError('vault()', [{ path: '', message: 'needs the package x' }])
    expect(
      await captureRejection(ConfigError, createTestClient(createSequenceProvider(fault)).rotate()),
    ).toBe(fault)
  })

  it('opens nothing that was closed', async () => {
    const client = createTestClient(createSequenceProvider(firstKey, secondKey))
    await client.close()
    await client.rotate()
    expect((await captureRejection(TransportError, client.ping.get())).code).toBe('client_closed')
    expect(standIn.connections).toBe(0)
  })
})

describe('client.mask()', () => {
  const findLeakyEncodings = (client: MailchimpClient, secret: string) =>
    Object.entries(secretEncodings).filter(
      ([, write]) => findSecretEncoding(secret, client.mask(`> ${write(secret)} <`)) !== undefined,
    )

  it('knows every credential that was given: the one in use, those before it, and the previous one', async () => {
    const client = createTestClient(
      createSequenceProvider(
        { accessToken: canaryToken, server: 'us1' },
        { apiKey: secondKey, previous: { apiKey: thirdKey } },
      ),
    )
    expect(findLeakyEncodings(client, canaryToken)).not.toEqual([])
    await client.ping.get()
    await client.rotate()
    for (const secret of [canaryToken, secondKey, thirdKey])
      expect(findLeakyEncodings(client, secret)).toEqual([])
  })

  it('keeps what it masks in its place', async () => {
    const client = createTestClient(createSequenceProvider({ accessToken: canaryToken, server: 'us1' }))
    await client.ping.get()
    expect(client.mask({ a: [`x ${canaryToken} y`, 7], [canaryToken]: null })).toEqual({
      a: ['x [secret] y', 7],
      '[secret]': null,
    })
  })
})
