import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { chain } from '../../../../src/credentials/chain.js'
import { toCredential } from '../../../../src/credentials/credential.js'
import type { GoogleSecretManagerOptions } from '../../../../src/credentials/sources/google/secret-manager.js'
import type { AccessedVersion } from '../../../../src/credentials/sources/google/secret-manager-client.js'
import { CredentialError, createClient } from '../../../../src/index.js'
import { getNetworkOptions } from '../../../support/call/loopback-client.js'
import { captureRejection } from '../../../support/capture-error.js'
import {
  addVersion,
  captureCredentialError,
  createClientProvider,
  createFakeClient,
  createSecret,
  createSecretVersion,
  secret,
} from '../../../support/credentials/google/google-fixture.js'
import { type Google, startGoogle } from '../../../support/credentials/stand-ins/google.js'
import { startGoogleGrpc } from '../../../support/credentials/stand-ins/google-grpc.js'
import { findLeak, printAll } from '../../../support/secret-leaks.js'
import { canaryKey, problem, startStandIn } from '../../../support/stand-in/stand-in.js'

let google: Google

beforeEach(async () => {
  google = await startGoogle()
})

afterEach(() => google[Symbol.asyncDispose]())

const createTestProvider = (options: Partial<GoogleSecretManagerOptions> = {}) =>
  createClientProvider(google, options)

describe.each([
  ['REST', () => startGoogle()],
  ['gRPC', () => startGoogleGrpc()],
])('over %s', (_, start) => {
  it('the latest version is returned with its number, and a newer one at the next fetch', async () => {
    await using vendor = await start()
    const provider = createClientProvider(vendor)
    await createSecret(vendor)
    await addVersion(vendor, canaryKey('us1'))
    expect(await provider()).toEqual({ apiKey: canaryKey('us1'), version: '1' })
    await addVersion(vendor, canaryKey('us2'))
    expect(await provider()).toEqual({ apiKey: canaryKey('us2'), version: '2' })
  })

  it('a missing secret or version is an absence, a disabled version a failure', async () => {
    await using vendor = await start()
    const captureRefusal = () => captureRejection(CredentialError, createClientProvider(vendor)())
    expect((await captureRefusal()).code).toBe('credential_missing')
    await createSecret(vendor)
    expect((await captureRefusal()).code).toBe('credential_missing')
    await addVersion(vendor, canaryKey())
    await addVersion(vendor, canaryKey('us2'))
    await vendor.client.disableSecretVersion({ name: `${secret}/versions/2` })
    const error = await captureRefusal()
    expect(error.code).toBe('credential_unavailable')
    expect(error.hint).toBe(
      `Google Secret Manager (${secret}) failed (FAILED_PRECONDITION): the version is disabled or destroyed, so enable it or add a new one`,
    )
  })
})

describe('a secret from Google', () => {
  it.each([1, '1'])('is read in the configured version: %j', async (version) => {
    await createSecretVersion(google, canaryKey('us1'))
    await addVersion(google, canaryKey('us2'))
    expect(await createTestProvider({ version })()).toEqual({ apiKey: canaryKey('us1'), version: '1' })
  })

  it('is read by its alias', async () => {
    await createSecretVersion(google)
    await captureCredentialError(createTestProvider({ version: 'live' }))
    expect(google.requests.at(-1)?.url.pathname).toBe(`/v1/${secret}/versions/live:access`)
  })

  it('is read again after its version was enabled again', async () => {
    await createSecretVersion(google)
    const name = `${secret}/versions/1`
    await google.client.disableSecretVersion({ name })
    await captureCredentialError(createTestProvider())
    await google.client.enableSecretVersion({ name })
    expect(await createTestProvider()()).toMatchObject({ apiKey: canaryKey() })
    await google.client.destroySecretVersion({ name })
    expect((await captureCredentialError(createTestProvider())).hint).toContain('FAILED_PRECONDITION')
  })

  it('may be a JSON field, and an access token', async () => {
    await createSecretVersion(google, JSON.stringify({ token: canaryKey().slice(0, 32), apiKey: 'another' }))
    expect(await createTestProvider({ field: 'token', as: 'accessToken' })()).toEqual({
      accessToken: canaryKey().slice(0, 32),
      version: '1',
    })
  })

  it('may be JSON with additional facts', async () => {
    const facts = { server: 'us1', createdAt: '2026-01-01', expiresAt: '2027-01-01' }
    await createSecretVersion(google, JSON.stringify({ apiKey: canaryKey(), ...facts }))
    const credential = toCredential(await createTestProvider()(), 'it')
    expect(credential).toMatchObject({ server: 'us1', version: '1', expiresAt: Date.UTC(2027, 0, 1) })
  })

  it('may end with a line break, and may arrive as base64', async () => {
    const data = Buffer.from(`${canaryKey()}\n`).toString('base64')
    const client = createFakeClient({ name: `${secret}/versions/7`, payload: { data } })
    expect(await createTestProvider({ client })()).toEqual({ apiKey: canaryKey(), version: '7' })
  })

  it('has no version if Google sends none', async () => {
    const client = createFakeClient({ payload: { data: Buffer.from(canaryKey()) } })
    expect(await createTestProvider({ client })()).toEqual({ apiKey: canaryKey(), version: undefined })
  })

  it('may be regional', async () => {
    const parent = 'projects/my-project/locations/europe-west1'
    await createSecret(google, parent)
    await addVersion(google, canaryKey(), `${parent}/secrets/mailchimp`)
    expect(await createTestProvider({ secret: `${parent}/secrets/mailchimp` })()).toMatchObject({
      apiKey: canaryKey(),
    })
  })
})

describe('a secret without a credential is refused and not quoted', () => {
  it.each<[string, string | Buffer, Partial<GoogleSecretManagerOptions>, RegExp]>([
    ['an empty one', '', {}, /is empty/],
    ['only white space', ' \n', {}, /is empty/],
    ['JSON that breaks off', `{"apiKey":"${canaryKey()}"`, {}, /is not JSON/],
    ['a plain string although a field is configured', canaryKey(), { field: 'apiKey' }, /is not JSON/],
    [
      'JSON without the field',
      `{"apiKey":"${canaryKey()}"}`,
      { field: 'key' },
      /no string in its field `key`/,
    ],
    ['bytes that are not text', Buffer.from([0xff, ...Buffer.from(canaryKey())]), {}, /not text in UTF-8/],
    ['more than 64 KiB', canaryKey().repeat(2000), {}, /longer than 64 KiB/],
  ])('%s', async (_, data, options, message) => {
    await createSecretVersion(google, data)
    const error = await captureCredentialError(createTestProvider(options))
    expect(error).toMatchObject({ code: 'credential_invalid' })
    expect(error.hint).toMatch(message)
  })

  it.each<[string, AccessedVersion]>([
    ['no payload', {}],
    ['a null payload', { payload: null }],
    ['no data', { payload: { data: null } }],
  ])('%s', async (_, answer) => {
    expect(
      (await captureCredentialError(createTestProvider({ client: createFakeClient(answer) }))).hint,
    ).toMatch(/is empty/)
  })

  it('any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (noise) => {
        const data = Buffer.concat([Buffer.from(canaryKey()), noise, Buffer.from([0xff])])
        const client = createFakeClient({ payload: { data } })
        expect((await captureCredentialError(createTestProvider({ client }))).code).toBe('credential_invalid')
      }),
    )
  })
})

describe('the checksum that Google sends', () => {
  const provideDamaged = (dataCrc32c: unknown) =>
    createTestProvider({
      client: createFakeClient({ payload: { data: Buffer.from(canaryKey()), dataCrc32c } }),
    })()

  it('must match the bytes, otherwise they are reported as damaged', async () => {
    const error = await captureRejection(CredentialError, provideDamaged('1'))
    expect(error).toMatchObject({ code: 'credential_unavailable' })
    expect(error.hint).toMatch(/was corrupted in transit$/)
    expect(findLeak(canaryKey(), printAll(error))).toBeUndefined()
  })

  it.each([undefined, null])('may be missing: %j', async (nothing) => {
    expect(await provideDamaged(nothing)).toMatchObject({ apiKey: canaryKey() })
  })
})

describe('a chain with googleSecretManager()', () => {
  const provideNextKey = async () => ({ apiKey: canaryKey('us2') })

  it('continues with the next source after an absence, and stops at a failure', async () => {
    const chained = chain(createTestProvider(), provideNextKey)
    expect(await chained()).toMatchObject({ apiKey: canaryKey('us2') })
    await createSecretVersion(google, canaryKey('us1'))
    expect(await chained()).toMatchObject({ apiKey: canaryKey('us1'), version: '1' })
    await google.client.disableSecretVersion({ name: `${secret}/versions/1` })
    expect((await captureRejection(CredentialError, chained())).code).toBe('credential_unavailable')
  })
})

describe('a Mailchimp client', () => {
  it('uses the key from Google, and switches to a newer one without a failed call', async () => {
    await using mailchimp = await startStandIn({ keys: [canaryKey('us1'), canaryKey('us2')] })
    await createSecretVersion(google, canaryKey('us1'))
    const client = createClient({ credentials: createTestProvider(), network: getNetworkOptions(mailchimp) })
    await client.ping.get()
    await addVersion(google, canaryKey('us2'))
    mailchimp.answerNext('GET /ping', problem(401, 'API Key Invalid', 'The key was revoked.'))
    await client.ping.get()
    const used = mailchimp.requests.map(({ headers }) => headers.authorization)
    expect(new Set(used).size).toBe(2)
    expect(await client.rotate()).toMatchObject({ changed: false })
    await client.close()
  })
})
