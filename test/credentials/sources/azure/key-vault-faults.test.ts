import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { AzureKeyVaultOptions } from '../../../../src/credentials/sources/azure/key-vault.js'
import { CredentialError } from '../../../../src/index.js'
import { captureRejection } from '../../../support/capture-error.js'
import {
  captureCredentialError,
  createClientProvider,
  name,
} from '../../../support/credentials/azure/azure-fixture.js'
import {
  type Azure,
  accessToken,
  createErrorAnswer,
  startAzure,
} from '../../../support/credentials/stand-ins/azure.js'
import type { Failure } from '../../../support/credentials/stand-ins/vendor-server.js'
import { canaryKey } from '../../../support/stand-in/stand-in.js'

let azure: Azure

beforeAll(async () => {
  azure = await startAzure()
})

afterAll(() => azure[Symbol.asyncDispose]())

beforeEach(async () => {
  azure.empty()
  await azure.client.setSecret(name, canaryKey())
})

const createTestProvider = (options: Partial<AzureKeyVaultOptions> = {}) =>
  createClientProvider(azure, options)

describe('a failure is reported by its kind and stops a chain', () => {
  const said = `${canaryKey()} ${accessToken}`
  const page = `<html><!-- ${said} --></html>`

  it.each<[string, Failure, string]>([
    [
      'no permission to read',
      createErrorAnswer(403, 'Forbidden', said, 'ForbiddenByRbac'),
      'failed (Forbidden): its identity',
    ],
    ['a firewall', createErrorAnswer(403, 'Forbidden', said, 'ForbiddenByFirewall'), "the vault's firewall"],
    ['a rejected token', createErrorAnswer(401, 'Unauthorized', said), 'failed (RestError, Unauthorized)'],
    ['throttling', createErrorAnswer(429, 'Throttled', said), 'failed (RestError, Throttled)'],
    [
      'a server error',
      createErrorAnswer(500, 'InternalServerError', said),
      'failed (RestError, InternalServerError)',
    ],
    [
      'a 404 that is not from a vault',
      createErrorAnswer(404, 'NotFound', said),
      'failed (RestError, NotFound)',
    ],
    ['a 404 page that is not from a vault', { status: 404, body: page }, 'failed (RestError'],
    ['a gateway error', { status: 502, body: page }, 'failed (RestError'],
    ['an error code that could be a key', createErrorAnswer(500, canaryKey(), said), 'failed (RestError)'],
    ['a truncated answer', 'cut', 'failed (RestError, PARSE_ERROR)'],
    ['an answer that is not JSON', { status: 200, body: `{"value": ${canaryKey()}` }, 'failed (RestError'],
    ['an answer that is not a secret', { status: 200, body: `"${canaryKey()}"` }, 'failed ('],
  ])('%s', async (_, failure, message) => {
    azure.fail(failure)
    const error = await captureCredentialError(createTestProvider())
    expect(error.code).toBe('credential_unavailable')
    expect(error.hint).toContain(message)
  })

  it('an unreachable vault', async () => {
    const other = await startAzure()
    await other[Symbol.asyncDispose]()
    expect((await captureCredentialError(createClientProvider(other))).hint).toContain(
      '(RestError, ECONNREFUSED)',
    )
  })

  it.each([
    ['a string', canaryKey()],
    ['undefined', undefined],
    ['null', null],
    ['an error', new Error(canaryKey())],
    [
      'an error with a code that could be a key',
      Object.assign(new Error('x'), { statusCode: 500, code: canaryKey() }),
    ],
  ])('%s is thrown', async (_, thrown) => {
    const client = { getSecret: () => Promise.reject(thrown) }
    expect((await captureCredentialError(createTestProvider({ client }))).hint).toMatch(
      /failed(?: \(Error\))?$/,
    )
  })
})

describe('an aborted fetch', () => {
  it('ends together with its request', async () => {
    azure.fail('hang')
    const before = azure.requests.length
    const abort = new AbortController()
    const asked = createTestProvider()({ signal: abort.signal })
    await vi.waitFor(() => expect(azure.requests.length).toBeGreaterThan(before))
    abort.abort(new Error(canaryKey()))
    expect((await captureCredentialError(() => asked.catch((error) => Promise.reject(error)))).code).toBe(
      'credential_unavailable',
    )
    await vi.waitFor(() => expect(azure.openRequests).toBe(0))
    azure.fail(undefined)
    expect(await createTestProvider()()).toMatchObject({ apiKey: canaryKey() })
  })

  it('ends even if the client of the options ignores the signal', async () => {
    const client = { getSecret: () => new Promise<never>(() => {}) }
    const abort = new AbortController()
    const asked = createTestProvider({ client })({ signal: abort.signal })
    abort.abort()
    await captureRejection(CredentialError, asked)
  })

  it('sends no request if it was aborted before', async () => {
    const before = azure.requests.length
    await captureRejection(CredentialError, createTestProvider()({ signal: AbortSignal.abort() }))
    expect(azure.requests).toHaveLength(before)
  })
})
