import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { GoogleSecretManagerOptions } from '../../../src/credentials/google/secret-manager.js'
import { CredentialError } from '../../../src/index.js'
import { glimpseOf, printed } from '../../secret-probes.js'
import { canaryKey } from '../../stand-in/stand-in.js'
import { rejectionOf } from '../../thrown-by.js'
import { type Google, refusal, startGoogle } from '../stand-ins/google.js'
import type { Failure } from '../stand-ins/vendor-server.js'
import { clientThat, created, refusalOf, sourceOf } from './a-google.js'

let google: Google

beforeEach(async () => {
  google = await startGoogle()
})

afterEach(() => google[Symbol.asyncDispose]())

const source = (options: Partial<GoogleSecretManagerOptions> = {}) => sourceOf(google, options)

describe('a failure is told by its kind, and stops a chain', () => {
  const page = `<html><!-- ${canaryKey()} --></html>`

  it.each<[string, Failure, string]>([
    ['no permission', refusal(403, 'PERMISSION_DENIED', canaryKey()), 'PERMISSION_DENIED'],
    ['no identity', refusal(401, 'UNAUTHENTICATED', canaryKey()), 'UNAUTHENTICATED'],
    ['a page of somebody else', { status: 403, body: page }, 'PERMISSION_DENIED'],
    ['a word that Google does not have', refusal(418, 'KETTLE', canaryKey()), 'Error'],
    ['an answer that breaks off', 'cut', 'FetchError, ECONNRESET'],
    ['an answer that is no JSON', { status: 200, body: `{"name": ${canaryKey()}` }, 'SyntaxError'],
    ['a page in the place of an answer', { status: 200, body: page }, 'SyntaxError'],
  ])('%s', async (_, failure, kind) => {
    await created(google)
    google.fail(failure)
    const error = await refusalOf(source())
    expect(error.code).toBe('credential_unavailable')
    expect(error.hint).toContain(`failed (${kind})`)
  })

  it.each([
    [429, 'RESOURCE_EXHAUSTED'],
    [500, 'INTERNAL'],
    [503, 'UNAVAILABLE'],
    [504, 'DEADLINE_EXCEEDED'],
  ])('%i', async (status, word) => {
    await created(google)
    google.fail({ status, body: 'upstream says no' })
    expect((await refusalOf(source())).hint).toMatch(new RegExp(`failed \\(${word}\\)$`))
  })

  it('nobody there', async () => {
    await google[Symbol.asyncDispose]()
    expect((await refusalOf(source())).hint).toContain('ECONNREFUSED')
  })

  it.each([
    ['a text', canaryKey()],
    ['nothing', undefined],
    ['null', null],
    ['a number that is no status', Object.assign(new Error(canaryKey()), { code: 99, status: 299 })],
    ['a word that is no status', Object.assign(new Error(`"status": "${canaryKey()}"`), { code: 0 })],
  ])('%s is thrown', async (_, thrown) => {
    const client = { accessSecretVersion: () => Promise.reject(thrown) }
    expect((await refusalOf(source({ client }))).hint).toMatch(/failed(?: \(Error\))?$/)
  })

  it('every number of gRPC has its word', async () => {
    const { Status } = require('google-gax')
    for (const [word, code] of Object.entries(Status).filter(([, code]) => Number(code) > 0)) {
      const client = clientThat(Object.assign(new Error(canaryKey()), { code }))
      const { hint } = await refusalOf(source({ client }))
      expect(hint).toContain(word === 'NOT_FOUND' ? 'has no such secret' : `(${word})`)
    }
  })
})

describe('an ask that is aborted', () => {
  it('is over, though Google says nothing', async () => {
    await created(google)
    google.fail('hang')
    const abort = new AbortController()
    const asked = source()({ signal: abort.signal })
    await vi.waitFor(() => expect(google.requests.at(-1)?.url.pathname).toContain(':access'))
    abort.abort(new Error(canaryKey()))
    const error = await rejectionOf(CredentialError, asked)
    expect(error.code).toBe('credential_unavailable')
    expect(glimpseOf(canaryKey(), printed(error))).toBeUndefined()
    google.fail(undefined)
    expect(await source()()).toMatchObject({ apiKey: canaryKey() })
  })

  it('before it began asks nobody', async () => {
    await created(google)
    const before = google.requests.length
    await rejectionOf(CredentialError, source()({ signal: AbortSignal.abort() }))
    expect(google.requests).toHaveLength(before)
  })
})
