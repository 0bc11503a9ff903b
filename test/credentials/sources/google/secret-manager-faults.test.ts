import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { GoogleSecretManagerOptions } from '../../../../src/credentials/sources/google/secret-manager.js'
import { CredentialError } from '../../../../src/index.js'
import { captureRejection } from '../../../support/capture-error.js'
import {
  captureCredentialError,
  createClientProvider,
  createFakeClient,
  createSecretVersion,
} from '../../../support/credentials/google/google-fixture.js'
import { createErrorAnswer, type Google, startGoogle } from '../../../support/credentials/stand-ins/google.js'
import type { Failure } from '../../../support/credentials/stand-ins/vendor-server.js'
import { findLeak, printAll } from '../../../support/secret-leaks.js'
import { canaryKey } from '../../../support/stand-in/stand-in.js'

let google: Google

beforeEach(async () => {
  google = await startGoogle()
})

afterEach(() => google[Symbol.asyncDispose]())

const createTestProvider = (options: Partial<GoogleSecretManagerOptions> = {}) =>
  createClientProvider(google, options)

describe('a failure is reported by its kind and stops a chain', () => {
  const page = `<html><!-- ${canaryKey()} --></html>`

  it.each<[string, Failure, string]>([
    ['no permission', createErrorAnswer(403, 'PERMISSION_DENIED', canaryKey()), 'PERMISSION_DENIED'],
    ['no identity', createErrorAnswer(401, 'UNAUTHENTICATED', canaryKey()), 'UNAUTHENTICATED'],
    ['a page from another server', { status: 403, body: page }, 'PERMISSION_DENIED'],
    ['a status that Google does not define', createErrorAnswer(418, 'KETTLE', canaryKey()), 'Error'],
    ['a truncated answer', 'cut', 'FetchError, ECONNRESET'],
    ['an answer that is not JSON', { status: 200, body: `{"name": ${canaryKey()}` }, 'SyntaxError'],
    ['an HTML page in place of an answer', { status: 200, body: page }, 'SyntaxError'],
  ])('%s', async (_, failure, kind) => {
    await createSecretVersion(google)
    google.fail(failure)
    const error = await captureCredentialError(createTestProvider())
    expect(error.code).toBe('credential_unavailable')
    expect(error.hint).toContain(`failed (${kind})`)
  })

  it.each([
    [429, 'RESOURCE_EXHAUSTED'],
    [500, 'INTERNAL'],
    [503, 'UNAVAILABLE'],
    [504, 'DEADLINE_EXCEEDED'],
  ])('%i', async (status, word) => {
    await createSecretVersion(google)
    google.fail({ status, body: 'upstream says no' })
    expect((await captureCredentialError(createTestProvider())).hint).toMatch(
      new RegExp(`failed \\(${word}\\)$`),
    )
  })

  it('an unreachable server', async () => {
    await google[Symbol.asyncDispose]()
    expect((await captureCredentialError(createTestProvider())).hint).toContain('ECONNREFUSED')
  })

  it.each([
    ['a string', canaryKey()],
    ['undefined', undefined],
    ['null', null],
    ['a number that is not a status', Object.assign(new Error(canaryKey()), { code: 99, status: 299 })],
    ['a word that is not a status', Object.assign(new Error(`"status": "${canaryKey()}"`), { code: 0 })],
  ])('%s is thrown', async (_, thrown) => {
    const client = { accessSecretVersion: () => Promise.reject(thrown) }
    expect((await captureCredentialError(createTestProvider({ client }))).hint).toMatch(
      /failed(?: \(Error\))?$/,
    )
  })

  it('every gRPC status number has a name', async () => {
    const { Status } = require('google-gax')
    for (const [word, code] of Object.entries(Status).filter(([, code]) => Number(code) > 0)) {
      const client = createFakeClient(Object.assign(new Error(canaryKey()), { code }))
      const { hint } = await captureCredentialError(createTestProvider({ client }))
      expect(hint).toContain(word === 'NOT_FOUND' ? 'has no such secret' : `(${word})`)
    }
  })
})

describe('an aborted fetch', () => {
  it('ends even if Google does not answer', async () => {
    await createSecretVersion(google)
    google.fail('hang')
    const abort = new AbortController()
    const asked = createTestProvider()({ signal: abort.signal })
    await vi.waitFor(() => expect(google.requests.at(-1)?.url.pathname).toContain(':access'))
    abort.abort(new Error(canaryKey()))
    const error = await captureRejection(CredentialError, asked)
    expect(error.code).toBe('credential_unavailable')
    expect(findLeak(canaryKey(), printAll(error))).toBeUndefined()
    google.fail(undefined)
    expect(await createTestProvider()()).toMatchObject({ apiKey: canaryKey() })
  })

  it('sends no request if it was aborted before', async () => {
    await createSecretVersion(google)
    const before = google.requests.length
    await captureRejection(CredentialError, createTestProvider()({ signal: AbortSignal.abort() }))
    expect(google.requests).toHaveLength(before)
  })
})
