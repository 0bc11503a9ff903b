import { createRequire } from 'node:module'
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import {
  type GoogleSecretManagerOptions,
  googleSecretManager,
} from '../../../../src/credentials/sources/google/secret-manager.js'
import type { SecretManagerClient } from '../../../../src/credentials/sources/google/secret-manager-client.js'
import { ConfigError, CredentialError } from '../../../../src/index.js'
import { captureError, captureRejection } from '../../../support/capture-error.js'
import { installPackages } from '../../../support/credentials/fake-packages.js'
import {
  captureCredentialError,
  createClientProvider,
  createSecretVersion,
  secret,
} from '../../../support/credentials/google/google-fixture.js'
import { createErrorAnswer, type Google, startGoogle } from '../../../support/credentials/stand-ins/google.js'
import { findLeak, printAll } from '../../../support/secret-leaks.js'
import { canaryKey } from '../../../support/stand-in/stand-in.js'

const PACKAGE = '@google-cloud/secret-manager'
const NAME = /^@google-cloud\/secret-manager$/

let google: Google

beforeEach(async () => {
  google = await startGoogle()
})

afterEach(() => google[Symbol.asyncDispose]())

const createTestProvider = (options: Partial<GoogleSecretManagerOptions> = {}) =>
  createClientProvider(google, options)

describe('the Google package', () => {
  const { SecretManagerServiceClient } = require(PACKAGE) as {
    SecretManagerServiceClient: new (options: object) => SecretManagerClient
  }

  /** Creates the package of Google, with clients that connect to the stand-in. */
  function createFakePackage(settings: (times: number) => object, seen: object[] = []) {
    class Client extends SecretManagerServiceClient {
      constructor(options: object) {
        seen.push(structuredClone(options))
        super({ ...options, ...settings(seen.length) })
      }
    }
    return { [PACKAGE]: () => ({ SecretManagerServiceClient: Client }) }
  }

  const unhandled = vi.fn()
  beforeEach(() => void process.on('unhandledRejection', unhandled))
  afterEach(() => {
    process.off('unhandledRejection', unhandled)
    unhandled.mockReset()
  })

  it('must be installed unless the options contain a client, and the error contains the command', () => {
    installPackages(NAME, {})
    const error = captureError(ConfigError, () => googleSecretManager({ secret }))
    expect(error.message).toBe(
      `googleSecretManager(options) cannot be used:\n  - needs the package ${PACKAGE}: npm install ${PACKAGE}`,
    )
    expect(() => createTestProvider()).not.toThrow()
  })

  it('is reported by the kind of the error only if it fails to load', async () => {
    const throwBroken = () => {
      throw new RangeError(canaryKey())
    }
    installPackages(NAME, { [PACKAGE]: throwBroken })
    const error = await captureRejection(ConfigError, googleSecretManager({ secret })())
    expect(error.message).toContain('which is installed but cannot be loaded (RangeError)')
    expect(findLeak(canaryKey(), printAll(error))).toBeUndefined()
  })

  it('is reported as missing together with all other faults', () => {
    installPackages(NAME, {})
    const wrong = { secret: canaryKey(), version: {}, client: undefined, as: 'key' } as never
    const { faults, message } = captureError(ConfigError, () => googleSecretManager(wrong))
    expect(faults.map(({ path }) => path)).toEqual(['secret', 'version', 'as', ''])
    expect(findLeak(canaryKey(), message)).toBeUndefined()
  })

  it('is loaded at the first fetch, and one client serves all fetches', async () => {
    await createSecretVersion(google)
    const seen: object[] = []
    const loaded = installPackages(
      NAME,
      createFakePackage(() => google.clientOptions, seen),
    )
    const provider = googleSecretManager({ secret })
    expect(loaded).toEqual([])
    await Promise.all([provider(), provider()])
    expect(await provider()).toMatchObject({ apiKey: canaryKey() })
    expect(loaded).toEqual([PACKAGE])
    expect(seen).toEqual([
      { fallback: true, clientOptions: { transporterOptions: { timeout: 10_000, retry: true } } },
    ])
  })

  it('retries a connection, and gives up', async () => {
    await createSecretVersion(google)
    google.fail(createErrorAnswer(503, 'UNAVAILABLE', 'not now'))
    installPackages(
      NAME,
      createFakePackage(() => google.clientOptions),
    )
    const asked = googleSecretManager({ secret })()
    await vi.waitFor(() => expect(google.requests.length).toBeGreaterThan(2))
    google.fail(undefined)
    expect(await asked).toMatchObject({ apiKey: canaryKey() })
  })

  it('reads a regional secret from the servers of its region', async () => {
    const seen: object[] = []
    installPackages(
      NAME,
      createFakePackage(() => google.clientOptions, seen),
    )
    const name = 'projects/my-project/locations/europe-west1/secrets/mailchimp'
    await captureRejection(CredentialError, googleSecretManager({ secret: name })())
    expect(seen).toMatchObject([{ apiEndpoint: 'secretmanager.europe-west1.rep.googleapis.com' }])
  })

  const noIdentity = { auth: { getClient: () => Promise.reject(new Error(canaryKey())) } }

  it('gets a new client after it found no identity, and the process survives', async () => {
    await createSecretVersion(google)
    installPackages(
      NAME,
      createFakePackage((times) => (times === 1 ? noIdentity : google.clientOptions)),
    )
    const provider = googleSecretManager({ secret })
    const error = await captureRejection(CredentialError, provider())
    expect(error.hint).toBe(`Google Secret Manager (${secret}) failed (Error)`)
    expect(findLeak(canaryKey(), printAll(error))).toBeUndefined()
    expect(await provider()).toMatchObject({ apiKey: canaryKey() })
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(unhandled).not.toHaveBeenCalled()
  })

  it('names the setting to add if no identity is found', async () => {
    const gax = createRequire(createRequire(require.resolve(PACKAGE)).resolve('google-gax'))
    const metadata = createRequire(gax.resolve('google-auth-library'))('gcp-metadata')
    metadata.setGCPResidency(false)
    onTestFinished(() => {
      metadata.setGCPResidency()
      vi.unstubAllEnvs()
    })
    vi.stubEnv('METADATA_SERVER_DETECTION', 'none')
    vi.stubEnv('GOOGLE_APPLICATION_CREDENTIALS', undefined)
    vi.stubEnv('HOME', '/nowhere')
    const { hint } = await captureRejection(CredentialError, googleSecretManager({ secret })())
    expect(hint).toBe(
      `Google Secret Manager (${secret}) found no Application Default Credentials: set GOOGLE_APPLICATION_CREDENTIALS, or run gcloud auth application-default login`,
    )
    expect(unhandled).not.toHaveBeenCalled()
  })

  it('does not end the process if the client of the options finds no identity', async () => {
    const client = new SecretManagerServiceClient({ ...google.clientOptions, ...noIdentity })
    await captureCredentialError(createTestProvider({ client }))
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(unhandled).not.toHaveBeenCalled()
  })
})

describe('an invalid option is refused and not quoted', () => {
  it.each<[string, object, string]>([
    ['no secret', { secret: undefined }, 'secret'],
    ['the key in place of its name', { secret: canaryKey() }, 'secret'],
    ['the key as its name', { secret: `projects/my-project/secrets/${canaryKey()}` }, 'secret'],
    ['a name without its project', { secret: 'mailchimp' }, 'secret'],
    ['a name with a version', { secret: `${secret}/versions/3` }, 'secret'],
    ['a name that traverses the path', { secret: 'projects/../secrets/x' }, 'secret'],
    ['a region that is another host', { secret: 'projects/p/locations/evil.example/secrets/x' }, 'secret'],
    ['an invalid version', { version: 0 }, 'version'],
    ['a version that traverses the path', { version: '../1' }, 'version'],
    ['a key as a version', { version: `a${canaryKey()}` }, 'version'],
    ['an invalid client', { client: {} }, 'client'],
    ['a null client', { client: null }, 'client'],
    ['a field that is the key', { field: canaryKey() }, 'field'],
    ['an unknown kind', { as: canaryKey() }, 'as'],
    ['an unknown option', { [canaryKey()]: canaryKey() }, ''],
  ])('%s', (_, options, path) => {
    const error = captureError(ConfigError, () => createTestProvider(options as never))
    expect(error.faults.map((fault) => fault.path)).toEqual([path])
    expect(findLeak(canaryKey(), printAll(error))).toBeUndefined()
  })

  it.each([undefined, null, canaryKey(), [canaryKey()]])('missing options: %#', (options) => {
    const error = captureError(ConfigError, () => googleSecretManager(options as never))
    expect(error.faults.map(({ path }) => path)).toContain('secret')
    expect(findLeak(canaryKey(), printAll(error))).toBeUndefined()
  })

  it('and every name that Google allows is accepted', () => {
    for (const project of ['my-project', '123456789012', 'example.com:my-project']) {
      expect(() =>
        createTestProvider({ secret: `projects/${project}/secrets/Mailchimp_key-2` }),
      ).not.toThrow()
    }
  })
})
