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

describe('a failure is told by its kind, and stops a chain', () => {
  const said = `${canaryKey()} ${accessToken}`
  const page = `<html><!-- ${said} --></html>`

  it.each<[string, Failure, string]>([
    [
      'no right to read',
      createErrorAnswer(403, 'Forbidden', said, 'ForbiddenByRbac'),
      'failed (Forbidden): its identity',
    ],
    ['a firewall', createErrorAnswer(403, 'Forbidden', said, 'ForbiddenByFirewall'), "the vault's firewall"],
    [
      'a token that is not taken',
      createErrorAnswer(401, 'Unauthorized', said),
      'failed (RestError, Unauthorized)',
    ],
    ['too many questions', createErrorAnswer(429, 'Throttled', said), 'failed (RestError, Throttled)'],
    [
      'a fault of the server',
      createErrorAnswer(500, 'InternalServerError', said),
      'failed (RestError, InternalServerError)',
    ],
    ['a 404 that is of no vault', createErrorAnswer(404, 'NotFound', said), 'failed (RestError, NotFound)'],
    ['a page that is of no vault', { status: 404, body: page }, 'failed (RestError'],
    ['a gateway', { status: 502, body: page }, 'failed (RestError'],
    ['a code that could be a key', createErrorAnswer(500, canaryKey(), said), 'failed (RestError)'],
    ['an answer that breaks off', 'cut', 'failed (RestError, PARSE_ERROR)'],
    ['an answer that is no JSON', { status: 200, body: `{"value": ${canaryKey()}` }, 'failed (RestError'],
    ['an answer that is no secret', { status: 200, body: `"${canaryKey()}"` }, 'failed ('],
  ])('%s', async (_, failure, message) => {
    azure.fail(failure)
    const error = await captureCredentialError(createTestProvider())
    expect(error.code).toBe('credential_unavailable')
    expect(error.hint).toContain(message)
  })

  it('nobody there', async () => {
    const other = await startAzure()
    await other[Symbol.asyncDispose]()
    expect((await captureCredentialError(createClientProvider(other))).hint).toContain(
      '(RestError, ECONNREFUSED)',
    )
  })

  it.each([
    ['a text', canaryKey()],
    ['nothing', undefined],
    ['null', null],
    ['an error', new Error(canaryKey())],
    [
      'an error whose code could be a key',
      Object.assign(new Error('x'), { statusCode: 500, code: canaryKey() }),
    ],
  ])('%s is thrown', async (_, thrown) => {
    const client = { getSecret: () => Promise.reject(thrown) }
    expect((await captureCredentialError(createTestProvider({ client }))).hint).toMatch(
      /failed(?: \(Error\))?$/,
    )
  })
})

describe('an ask that is aborted', () => {
  it('is over, and the request too', async () => {
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

  it('is over though your client does not listen', async () => {
    const client = { getSecret: () => new Promise<never>(() => {}) }
    const abort = new AbortController()
    const asked = createTestProvider({ client })({ signal: abort.signal })
    abort.abort()
    await captureRejection(CredentialError, asked)
  })

  it('before it began asks nobody', async () => {
    const before = azure.requests.length
    await captureRejection(CredentialError, createTestProvider()({ signal: AbortSignal.abort() }))
    expect(azure.requests).toHaveLength(before)
  })
})
