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
  it('switches later calls to the new key, and returns the fingerprints of both keys', async () => {
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

  it('reports that the key has not changed', async () => {
    const client = createTestClient(createSequenceProvider(firstKey))
    await client.ping.get()
    const fingerprint = computeFingerprint(firstKey)
    expect(await client.rotate()).toEqual({ before: fingerprint, after: fingerprint, changed: false })
  })

  it('returns no previous fingerprint before the first call, and sends no request', async () => {
    const credentials = createSequenceProvider(firstKey)
    const client = createTestClient(credentials)
    expect(await client.rotate()).toEqual({ after: computeFingerprint(firstKey), changed: true })
    expect(standIn.connections).toBe(0)
    await client.ping.get()
    expect(credentials).toHaveBeenCalledTimes(1)
  })

  it('always returns the same fingerprint for a key in the code', async () => {
    expect(await createTestClient(firstKey).rotate()).toMatchObject({ after: computeFingerprint(firstKey) })
  })

  it('does not affect calls in flight', async () => {
    standIn.on('/ping', faults.delay(80))
    const client = createTestClient(createSequenceProvider(firstKey, secondKey))
    const inFlight = client.ping.get()
    while (standIn.requests.length === 0) await wait(5)
    await client.rotate()
    await client.ping.get()
    await inFlight
    expect(identifyKeys(standIn.requests)).toEqual([1, 2])
  })

  it('applies to the views of the client', async () => {
    const client = createTestClient(createSequenceProvider(firstKey, secondKey))
    const view = client.with({ actor: 'nightly-sync' })
    await view.ping.get()
    await client.rotate()
    await view.ping.get()
    expect(identifyKeys(standIn.requests)).toEqual([1, 2])
  })

  it.each<[string, Error | { apiKey: string }, string]>([
    ['fails', new Error(secondKey), 'credential_unavailable'],
    ['returns an empty key', { apiKey: '' }, 'credential_missing'],
    ['returns half a key', { apiKey: secondKey.slice(0, 11) }, 'credential_invalid'],
    ['returns an expired key', { apiKey: secondKey, expiresAt: '2020-01-01' } as never, 'credential_expired'],
  ])('keeps the current key if the provider %s, and the error contains no key', async (_, second, code) => {
    const client = createTestClient(createSequenceProvider(firstKey, second))
    await client.ping.get()
    const error = await captureRejection(CredentialError, client.rotate())
    expect(error.code).toBe(code)
    for (const key of sampleKeys) expect(findLeak(key, printAll(error))).toBeUndefined()
    await client.ping.get()
    expect(identifyKeys(standIn.requests)).toEqual([1, 1])
  })

  it('fails after timeouts.credentialMs, and aborts the provider', async () => {
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

  it('uses the last key if it is called several times at once', async () => {
    const client = createTestClient(createSequenceProvider(...sampleKeys))
    await Promise.all([client.rotate(), client.rotate(), client.rotate()])
    await client.ping.get()
    expect(identifyKeys(standIn.requests)).toEqual([3])
  })

  it('rejects instead of throwing if the provider throws synchronously', async () => {
    const client = createTestClient(() => {
      throw new Error(firstKey)
    })
    const rotation = client.rotate()
    expect(rotation).toBeInstanceOf(Promise)
    expect(findLeak(firstKey, printAll(await captureRejection(CredentialError, rotation)))).toBeUndefined()
  })

  it('passes on a provider error of this package', async () => {
    const fault = new ConfigError('vault()', [{ path: '', message: 'needs the package x' }])
    expect(
      await captureRejection(ConfigError, createTestClient(createSequenceProvider(fault)).rotate()),
    ).toBe(fault)
  })

  it('does not reopen a closed client', async () => {
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

  it('masks every credential that the provider has returned, including previous ones', async () => {
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

  it('preserves the structure around the masked text', async () => {
    const client = createTestClient(createSequenceProvider({ accessToken: canaryToken, server: 'us1' }))
    await client.ping.get()
    expect(client.mask({ a: [`x ${canaryToken} y`, 7], [canaryToken]: null })).toEqual({
      a: ['x [secret] y', 7],
      '[secret]': null,
    })
  })
})
