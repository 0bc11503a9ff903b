import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ConfigError, CredentialError, createClient, env } from '../../src/index.js'
import { canaryKey } from '../stand-in/stand-in.js'
import { rejectionOf, thrownBy } from '../thrown-by.js'

const names = ['MAILCHIMP_API_KEY', 'MAILCHIMP_ACCESS_TOKEN', 'MAILCHIMP_SERVER_PREFIX']

beforeEach(() => {
  for (const name of names) vi.stubEnv(name, undefined)
})

afterEach(() => vi.unstubAllEnvs())

describe('the environment gives', () => {
  it('a key', async () => {
    vi.stubEnv('MAILCHIMP_API_KEY', canaryKey())
    expect(await env()()).toEqual({ apiKey: canaryKey(), server: undefined })
  })

  it('a token with its data centre', async () => {
    vi.stubEnv('MAILCHIMP_ACCESS_TOKEN', 'a token')
    vi.stubEnv('MAILCHIMP_SERVER_PREFIX', 'us19')
    expect(await env()()).toEqual({ accessToken: 'a token', server: 'us19' })
  })

  it('what variables of other names hold, and the usual ones for those that are not named', async () => {
    vi.stubEnv('NEWSLETTER_KEY', canaryKey('us2'))
    vi.stubEnv('MAILCHIMP_SERVER_PREFIX', 'us2')
    expect(await env({ apiKey: 'NEWSLETTER_KEY' })()).toEqual({ apiKey: canaryKey('us2'), server: 'us2' })
  })

  it('what the variables hold when a call needs it, not when the client is made', async () => {
    const provider = env()
    await rejectionOf(CredentialError, provider())
    vi.stubEnv('MAILCHIMP_API_KEY', canaryKey())
    expect(await provider()).toMatchObject({ apiKey: canaryKey() })
  })
})

describe('the environment lacks something, and the error names the variables', () => {
  it('where none is set, or an empty one', async () => {
    vi.stubEnv('MAILCHIMP_API_KEY', '')
    const error = await rejectionOf(CredentialError, env()())
    expect(error.code).toBe('credential_missing')
    expect(error.message).toBe(
      'no credential: set the environment variable MAILCHIMP_API_KEY or MAILCHIMP_ACCESS_TOKEN',
    )
  })

  it('where both are set', async () => {
    vi.stubEnv('A_KEY', canaryKey())
    vi.stubEnv('A_TOKEN', 'a token')
    const error = await rejectionOf(CredentialError, env({ apiKey: 'A_KEY', accessToken: 'A_TOKEN' })())
    expect(error).toMatchObject({ code: 'credential_invalid' })
    expect(error.message).toBe('both A_KEY and A_TOKEN are set: unset one of them')
  })

  it('and a call of a client that has nothing else fails with it', async () => {
    const client = createClient({ network: { origin: 'https://127.0.0.1:1' } })
    expect(await rejectionOf(CredentialError, client.ping.get())).toMatchObject({
      code: 'credential_missing',
    })
    await client.close()
  })
})

describe('the name of a variable', () => {
  it.each([
    ['a key', canaryKey()],
    ['a token', canaryKey().slice(0, 32)],
    ['a token that begins with a letter', `a${canaryKey().slice(0, 31)}`],
    ['a token after other letters', `TOKEN_${canaryKey().slice(0, 32)}`],
    ['nothing, as of a variable that is not set', undefined],
    ['empty', ''],
    ['a text with blanks', 'MY KEY'],
    ['a text with an equals sign', 'KEY=1'],
    ['no text', 42],
  ])('is refused, and not repeated, where it is %s', (_, name) => {
    for (const option of ['apiKey', 'accessToken', 'server']) {
      const error = thrownBy(ConfigError, () => env({ [option]: name } as never))
      expect(error.faults.map(({ path }) => path)).toEqual([option])
      expect(error.message).toMatch(/name of an environment variable/)
      if (name) expect(error.message).not.toContain(String(name))
    }
  })

  it.each(['KEY', 'key_2', '_KEY', 'DEADBEEF_KEY'])('may be %s', (name) => {
    expect(() => env({ apiKey: name })).not.toThrow()
  })

  it('cannot be given by another option than the three, or by a text', () => {
    expect(thrownBy(ConfigError, () => env({ apikey: 'KEY' } as never)).message).toMatch(
      /apiKey, accessToken/,
    )
    expect(thrownBy(ConfigError, () => env({ constructor: 'KEY' } as never)).faults).toHaveLength(1)
    expect(thrownBy(ConfigError, () => env('KEY' as never)).message).not.toContain('KEY')
  })
})
