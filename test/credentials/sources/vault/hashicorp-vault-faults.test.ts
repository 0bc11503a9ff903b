import { inspect } from 'node:util'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  type HashicorpVaultOptions,
  hashicorpVault,
} from '../../../../src/credentials/sources/vault/hashicorp-vault.js'
import { parseKvResponse } from '../../../../src/credentials/sources/vault/kv-response.js'
import { CredentialError, chain, createClient, env, MailchimpError } from '../../../../src/index.js'
import { captureRejection } from '../../../support/capture-error.js'
import { VaultStandIn } from '../../../support/credentials/stand-ins/vault.js'
import {
  API_PATH,
  createAppRole,
  createToken,
  createVaultClient,
  PATH,
  putSecret,
} from '../../../support/credentials/vault/vault-fixture.js'
import { findLeak, printAll } from '../../../support/secret-leaks.js'
import { canaryKey, startStandIn } from '../../../support/stand-in/stand-in.js'

let vault: VaultStandIn
let token: string
let address: string

beforeEach(async () => {
  for (const name of ['VAULT_TOKEN', 'VAULT_NAMESPACE', 'VAULT_ADDR']) vi.stubEnv(name, undefined)
  vault = await VaultStandIn.start()
  token = createToken(vault)
  address = vault.address
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await vault.close()
})

const createTestProvider = (options: Partial<HashicorpVaultOptions> = {}) =>
  hashicorpVault({ path: PATH, address, auth: { token }, ...options })

const captureFailure = (options: Partial<HashicorpVaultOptions> = {}) =>
  captureRejection(CredentialError, createTestProvider(options)())

const createAnswerSetup = (status: number, body: object | string) => () => {
  vault.intercept = ({ path }) => (path === API_PATH ? { status, body } : undefined)
}
const createSecretSetup = (data: unknown) =>
  createAnswerSetup(200, { data: { data, metadata: { version: 1 } } })

const key = canaryKey()
const absent = 'credential_missing'
const invalid = 'credential_invalid'
const unavailable = 'credential_unavailable'

interface FaultCase {
  readonly name: string
  readonly make: () => unknown
  readonly options?: Partial<HashicorpVaultOptions>
  readonly code: string
  readonly says: RegExp
}

const faults: readonly FaultCase[] = [
  { name: 'missing', make: () => {}, code: absent, says: /holds no secret/ },
  {
    name: 'deleted',
    make: () => putSecret(vault).then(() => createVaultClient(vault).delete(API_PATH)),
    code: absent,
    says: /holds no secret/,
  },
  {
    name: 'destroyed',
    make: () =>
      putSecret(vault).then(() =>
        createVaultClient(vault).write(`secret/destroy/${PATH}`, { versions: [1] }),
      ),
    code: absent,
    says: /holds no secret/,
  },
  {
    name: 'empty',
    make: () => putSecret(vault, {}),
    code: invalid,
    says: /neither `apiKey` nor `accessToken`/,
  },
  {
    name: 'an empty key',
    make: () => putSecret(vault, { apiKey: '' }),
    code: invalid,
    says: /neither `apiKey`/,
  },
  { name: 'in another field', make: () => putSecret(vault, { key }), code: invalid, says: /with `field`/ },
  {
    name: 'without the field',
    make: () => putSecret(vault, { key }),
    options: { field: 'apiKey' },
    code: invalid,
    says: /no string in its field `apiKey`/,
  },
  {
    name: 'in a field that every object inherits',
    make: () => putSecret(vault, { key }),
    options: { field: 'constructor' },
    code: invalid,
    says: /no string in its field/,
  },
  {
    name: 'in a version 1 engine',
    make: createAnswerSetup(200, { data: { key } }),
    code: invalid,
    says: /`mount`/,
  },
  { name: 'a string', make: createSecretSetup(key), code: invalid, says: /version 2/ },
  { name: 'an array', make: createSecretSetup([key]), code: invalid, says: /version 2/ },
  { name: 'not JSON', make: createAnswerSetup(200, `<h1>${key}</h1>`), code: invalid, says: /version 2/ },
  {
    name: 'truncated JSON',
    make: createAnswerSetup(200, `{"data":{"data":{"apiKey":"${key}"`),
    code: invalid,
    says: /version 2/,
  },
  {
    name: 'too long for a credential',
    make: () => putSecret(vault, { apiKey: key, note: 'x'.repeat(70_000) }),
    code: invalid,
    says: /far too long/,
  },
  {
    name: 'over the response limit',
    make: createAnswerSetup(200, {
      data: { data: { apiKey: key }, metadata: { note: 'x'.repeat(200_000) } },
    }),
    code: invalid,
    says: /far too long/,
  },
  {
    name: 'requested with an expired token',
    make: () => putSecret(vault).then(() => vault.advance(1000)),
    code: unavailable,
    says: /403, permission denied: has the token expired, or does its policy not allow reading secret\/data/,
  },
  {
    name: "not readable by the token's policy",
    make: () => putSecret(vault).then(() => vault.definePolicy('reader', [])),
    code: unavailable,
    says: /403, permission denied/,
  },
  {
    name: 'in a sealed Vault',
    make: () => putSecret(vault).then(() => createVaultClient(vault).seal()),
    code: unavailable,
    says: /503, because it is sealed or not ready$/,
  },
  {
    name: 'at an unknown mount',
    make: createAnswerSetup(404, { errors: [`no handler for route "${key}"`] }),
    code: unavailable,
    says: /404, because there is no such mount/,
  },
  { name: "replaced by a proxy's page", make: createAnswerSetup(404, key), code: unavailable, says: /404/ },
  {
    name: 'on a standby that lags behind',
    make: createAnswerSetup(412, { errors: [key] }),
    code: unavailable,
    says: /412, because a standby node lags behind/,
  },
  {
    name: 'throttled',
    make: createAnswerSetup(429, { errors: [key] }),
    code: unavailable,
    says: /429, too many/,
  },
  {
    name: 'in a failing Vault',
    make: createAnswerSetup(500, { errors: [key] }),
    code: unavailable,
    says: /500$/,
  },
  {
    name: 'on an unreachable server',
    make: () => vault.close(),
    code: unavailable,
    says: /failed \(.*ECONNREFUSED\)/,
  },
  {
    name: 'requested with an invalid token',
    make: () => {},
    options: { auth: { token: () => `two\n${key}` } },
    code: invalid,
    says: /^auth\.token of Vault \(.*\) is empty, is not a string/,
  },
  {
    name: 'requested with a token that cannot be obtained',
    make: () => {},
    options: { auth: { token: () => Promise.reject(Object.assign(new Error(key), { code: 'ENOENT' })) } },
    code: unavailable,
    says: /^auth\.token of Vault \(.*\) failed \(Error, ENOENT\)$/,
  },
]

describe('a secret that is', () => {
  it.each(faults)('$name fails with the reason, and without a secret in the error', async (fault) => {
    await fault.make()
    const error = await captureFailure(fault.options)
    expect(error.code).toBe(fault.code)
    expect(error.hint).toMatch(fault.says)
    for (const secret of [key, token, vault.rootToken]) {
      expect(findLeak(secret, printAll(error))).toBeUndefined()
    }
    expect(error.cause).toBeUndefined()
  })

  it('missing fails the call of a client before Mailchimp is contacted', async () => {
    await using mailchimp = await startStandIn({ tls: false })
    const client = createClient({ credentials: createTestProvider(), network: { origin: mailchimp.origin } })
    expect(await captureRejection(CredentialError, client.ping.get())).toMatchObject({ code: absent })
    expect(mailchimp.connections).toBe(0)
    await client.close()
  })

  it('missing continues a chain with the next source, and an inaccessible one does not', async () => {
    vi.stubEnv('MAILCHIMP_API_KEY', key)
    for (const name of ['MAILCHIMP_ACCESS_TOKEN', 'MAILCHIMP_SERVER_PREFIX']) vi.stubEnv(name, undefined)
    const links = chain(createTestProvider(), env())
    expect(await links()).toMatchObject({ apiKey: key })
    vault.sealed = true
    expect(await captureRejection(CredentialError, links())).toMatchObject({ code: unavailable })
  })

  it('of any shape is returned as a credential or refused with an error of this package', () => {
    const body = fc.oneof(
      fc.jsonValue(),
      fc.jsonValue().map((data) => ({ data: { data, metadata: data } })),
      fc.jsonValue().map((errors) => ({ errors })),
      fc.dictionary(fc.constantFrom('apiKey', 'accessToken', '__proto__'), fc.jsonValue()).map((data) => ({
        data: { data, metadata: { version: 1, created_time: data } },
      })),
    )
    fc.assert(
      fc.property(fc.constantFrom(200, 204, 301, 307, 400, 403, 404, 412, 503), body, (status, answer) => {
        try {
          expect(parseKvResponse({ status, body: answer }, {}, 'Vault', 'refused')).toBeTypeOf('object')
        } catch (error) {
          expect(error).toBeInstanceOf(MailchimpError)
        }
      }),
    )
  })
})

describe('no secret', () => {
  it('is in the error of a login, even if Vault itself echoes the secret id', async () => {
    const ids = await createAppRole(vault, { secret_id_num_uses: 1 })
    const provider = createTestProvider({ auth: { appRole: ids } })
    await captureRejection(CredentialError, provider())
    vault.tokens.revokeAll('newsletter')
    const error = await captureRejection(CredentialError, provider())
    expect(error.hint).toMatch(/the AppRole login of .* 400, is the role ID correct/)
    const { token: revoked } = vault.calls.find(({ path }) => path === API_PATH) ?? {}
    for (const secret of [ids.roleId, ids.secretId, String(revoked)]) {
      expect(findLeak(secret, printAll(error))).toBeUndefined()
    }
  })

  it('is visible in the provider, before or after a fetch', async () => {
    await putSecret(vault)
    const ids = await createAppRole(vault)
    const provider = createTestProvider({ auth: { appRole: ids } })
    await provider()
    const all = inspect(provider, { showHidden: true, depth: 10 }) + JSON.stringify(provider)
    for (const secret of [ids.roleId, ids.secretId, key, String(vault.calls.at(-1)?.token)]) {
      expect(findLeak(secret, all)).toBeUndefined()
    }
  })
})

describe('the token is sent only to Vault', () => {
  it.each([301, 302, 303, 307, 308])('and not to the target of a %i', async (status) => {
    await using other = await VaultStandIn.start()
    vault.intercept = ({ path }) => ({ status, headers: { location: `${other.address}/v1/${path}` } })
    expect((await captureFailure()).hint).toMatch(/a redirect, which is not followed .*: set `address`/)
    const auth = { appRole: { roleId: 'role', secretId: 'secret' } }
    expect((await captureFailure({ auth })).hint).toMatch(/AppRole login .* a redirect/)
    expect(other.calls).toEqual([])
  })

  it('and not to a proxy of the environment', async () => {
    await using proxy = await VaultStandIn.start()
    await putSecret(vault)
    for (const name of ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY']) {
      vi.stubEnv(name, proxy.address)
      vi.stubEnv(name.toLowerCase(), proxy.address)
    }
    for (const name of ['NO_PROXY', 'no_proxy']) vi.stubEnv(name, undefined)
    vi.stubEnv('NODE_USE_ENV_PROXY', '1')
    expect(await createTestProvider()()).toMatchObject({ apiKey: key })
    expect(proxy.calls).toEqual([])
  })

  it('and only to a server that TLS has verified, even if the environment turns that off', async () => {
    await using other = await VaultStandIn.start({ tls: true })
    const options = { address: other.address, auth: { token: createToken(other) } }
    vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0')
    vi.stubEnv('VAULT_SKIP_VERIFY', 'true')
    expect((await captureFailure(options)).hint).toMatch(/failed \(Error, [A-Z_]*(?:CERT|SIGN)[A-Z_]*\)$/)
    expect(other.calls).toEqual([])
    expect(await captureFailure({ ...options, ca: other.ca })).toMatchObject({ code: absent })
    expect(await captureFailure({ ...options, ca: [Buffer.from(other.ca)] })).toMatchObject({ code: absent })
  })

  it.each([
    ['socketPath', '/nowhere/x.sock'],
    ['path', '/nowhere/x.sock'],
    ['host', 'other.invalid'],
    ['hostname', 'other.invalid'],
    ['servername', 'other.invalid'],
    ['lookup', () => {}],
    ['session', 'another'],
    ['client', { read: () => ({}) }],
    ['address', 'https://other.invalid'],
    ['auth', { token: 'another' }],
    ['appRole', { roleId: 'a', secretId: 'b' }],
    ['namespace', 'other'],
    ['token', 'another'],
    ['body', { another: 'body' }],
    ['field', 'another'],
  ])('even if Object.prototype contains %s', async (name, value) => {
    await using other = await VaultStandIn.start({ tls: true })
    await putSecret(other)
    vi.stubEnv('VAULT_ADDR', other.address)
    vi.stubEnv('VAULT_TOKEN', createToken(other))
    other.clearCalls()
    Object.defineProperty(Object.prototype, name, {
      value,
      configurable: true,
      enumerable: true,
      writable: true,
    })
    try {
      expect(await hashicorpVault({ path: PATH, ca: other.ca })()).toMatchObject({ apiKey: key })
    } finally {
      Reflect.deleteProperty(Object.prototype, name)
    }
    expect(other.calls).toMatchObject([{ path: API_PATH }, { path: 'auth/token/renew-self' }])
    for (const call of other.calls) expect(call).toMatchObject({ namespace: undefined })
    for (const { body } of other.calls) expect(Object.keys(body)).toEqual([])
  })
})

describe('a caller that aborts', () => {
  it('ends the read and its connection', async () => {
    await putSecret(vault)
    const before = await vault.openConnections
    const caller = new AbortController()
    vault.intercept = () => {
      setImmediate(() => caller.abort(new Error(key)))
      return 'never'
    }
    const error = await captureRejection(CredentialError, createTestProvider()({ signal: caller.signal }))
    expect(error.hint).toBe(`Vault (secret/${PATH}) did not respond before the request was aborted`)
    await vi.waitFor(async () => expect(await vault.openConnections).toBeLessThanOrEqual(before))
  })

  it('ends the wait for a standby too', async () => {
    const caller = new AbortController()
    vault.intercept = () => ({ status: 412, body: { errors: [] } })
    const refused = captureRejection(CredentialError, createTestProvider()({ signal: caller.signal }))
    await vi.waitFor(() => expect(vault.calls).toHaveLength(1))
    caller.abort()
    expect((await refused).hint).toMatch(/aborted$/)
    await new Promise((resolve) => setTimeout(resolve, 600))
    expect(vault.calls).toHaveLength(1)
  })

  it('before the fetch sends no request', async () => {
    await captureRejection(CredentialError, createTestProvider()({ signal: AbortSignal.abort() }))
    expect(vault.calls).toEqual([])
  })

  it('does not affect the next fetch, which succeeds', async () => {
    await putSecret(vault)
    const provider = createTestProvider({ auth: { appRole: await createAppRole(vault) } })
    await captureRejection(CredentialError, provider({ signal: AbortSignal.abort() }))
    expect(await provider({ signal: new AbortController().signal })).toMatchObject({ apiKey: key })
  })
})
