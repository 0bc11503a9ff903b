import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { chain } from '../../../src/credentials/chain.js'
import { ConfigError, CredentialError, createClient, env } from '../../../src/index.js'
import { captureError, captureRejection } from '../../support/capture-error.js'
import { findLeak, printAll } from '../../support/secret-leaks.js'
import { canaryKey } from '../../support/stand-in/stand-in.js'

const names = ['MAILCHIMP_API_KEY', 'MAILCHIMP_ACCESS_TOKEN', 'MAILCHIMP_SERVER_PREFIX']

beforeEach(() => {
  for (const name of names) vi.stubEnv(name, undefined)
})

afterEach(() => vi.unstubAllEnvs())

describe('env() returns', () => {
  it('an API key', async () => {
    vi.stubEnv('MAILCHIMP_API_KEY', canaryKey())
    expect(await env()()).toEqual({ apiKey: canaryKey(), server: undefined })
  })

  it('an access token with its data centre', async () => {
    vi.stubEnv('MAILCHIMP_ACCESS_TOKEN', 'a token')
    vi.stubEnv('MAILCHIMP_SERVER_PREFIX', 'us19')
    expect(await env()()).toEqual({ accessToken: 'a token', server: 'us19' })
  })

  it('the values of other variables, and the default data centre', async () => {
    vi.stubEnv('NEWSLETTER_KEY', canaryKey('us2'))
    vi.stubEnv('MAILCHIMP_SERVER_PREFIX', 'us2')
    expect(await env({ apiKey: 'NEWSLETTER_KEY' })()).toEqual({ apiKey: canaryKey('us2'), server: 'us2' })
  })

  it('no default variable if another one is configured, because it could belong to another account', async () => {
    vi.stubEnv('MAILCHIMP_API_KEY', canaryKey())
    vi.stubEnv('MAILCHIMP_ACCESS_TOKEN', 'a token')
    for (const [options, name] of [
      [{ apiKey: 'NEWSLETTER_KEY' }, 'NEWSLETTER_KEY'],
      [{ accessToken: 'NEWSLETTER_TOKEN' }, 'NEWSLETTER_TOKEN'],
    ] as const) {
      const { code, hint } = await captureRejection(CredentialError, env(options)())
      expect(code).toBe('credential_missing')
      expect(hint).toBe(`no credential: set the environment variable ${name}`)
    }
    vi.stubEnv('NEWSLETTER_TOKEN', 'another token')
    const named = env({ accessToken: 'NEWSLETTER_TOKEN' })
    expect(await named()).toEqual({ accessToken: 'another token', server: undefined })
    expect(named.source).toBe('the environment (NEWSLETTER_TOKEN)')
  })

  it('the values at the time of the call, not at the creation of the client', async () => {
    const provider = env()
    await captureRejection(CredentialError, provider())
    vi.stubEnv('MAILCHIMP_API_KEY', canaryKey())
    expect(await provider()).toMatchObject({ apiKey: canaryKey() })
  })
})

describe('an invalid environment names its variables in the error', () => {
  it('if none is set, or if one is empty', async () => {
    vi.stubEnv('MAILCHIMP_API_KEY', '')
    const error = await captureRejection(CredentialError, env()())
    expect(error.code).toBe('credential_missing')
    expect(error.hint).toBe(
      'no credential: set the environment variable MAILCHIMP_API_KEY or MAILCHIMP_ACCESS_TOKEN',
    )
  })

  it('if both are set', async () => {
    vi.stubEnv('A_KEY', canaryKey())
    vi.stubEnv('A_TOKEN', 'a token')
    const error = await captureRejection(CredentialError, env({ apiKey: 'A_KEY', accessToken: 'A_TOKEN' })())
    expect(error).toMatchObject({ code: 'credential_invalid' })
    expect(error.hint).toBe('both A_KEY and A_TOKEN are set: unset one of them')
  })

  it('and fails the call of a client without another source', async () => {
    const client = createClient({ network: { origin: 'https://127.0.0.1:1' } })
    expect(await captureRejection(CredentialError, client.ping.get())).toMatchObject({
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
    ['undefined, like an unset variable', undefined],
    ['empty', ''],
    ['a string with spaces', 'MY KEY'],
    ['a string with an equals sign', 'KEY=1'],
    ['not a string', 42],
  ])('is refused and not quoted if it is %s', (_, name) => {
    for (const option of ['apiKey', 'accessToken', 'server']) {
      const error = captureError(ConfigError, () => env({ [option]: name } as never))
      expect(error.faults.map(({ path }) => path)).toEqual([option])
      expect(error.message).toMatch(/name of an environment variable/)
      if (name) expect(error.message).not.toContain(String(name))
    }
  })

  it.each(['KEY', 'key_2', '_KEY', 'DEADBEEF_KEY'])('may be %s', (name) => {
    expect(() => env({ apiKey: name })).not.toThrow()
  })

  it('cannot be set by another option or as a string', () => {
    expect(captureError(ConfigError, () => env({ apikey: 'KEY' } as never)).message).toMatch(
      /apiKey, accessToken/,
    )
    expect(captureError(ConfigError, () => env({ constructor: 'KEY' } as never)).faults).toHaveLength(1)
    expect(captureError(ConfigError, () => env('KEY' as never)).message).not.toContain('KEY')
  })
})

describe('env({ consume: true })', () => {
  /** A consumed variable stays consumed, so each test has its own variables. */
  let count = 0
  const createVariableNames = () => {
    count += 1
    return { apiKey: `A_KEY_${count}`, accessToken: `A_TOKEN_${count}` }
  }
  const [key, other] = [canaryKey(), canaryKey('us2')]

  it('removes the key at once, and returns it when a call needs it', async () => {
    const names = createVariableNames()
    vi.stubEnv(names.apiKey, key)
    vi.stubEnv('MAILCHIMP_SERVER_PREFIX', 'us1')
    const provider = env({ ...names, consume: true })
    expect(process.env).not.toHaveProperty(names.apiKey)
    expect(await provider()).toEqual({ apiKey: key, server: 'us1' })
    expect(await provider()).toEqual({ apiKey: key, server: 'us1' })
  })

  it('removes an access token, but leaves the data centre', async () => {
    const names = createVariableNames()
    vi.stubEnv(names.accessToken, key)
    vi.stubEnv('MAILCHIMP_SERVER_PREFIX', 'us1')
    expect(await env({ ...names, consume: true })()).toEqual({ accessToken: key, server: 'us1' })
    expect(process.env).not.toHaveProperty(names.accessToken)
    expect(process.env).toHaveProperty('MAILCHIMP_SERVER_PREFIX', 'us1')
  })

  it('returns the key to a second client that consumes it too', async () => {
    const names = createVariableNames()
    vi.stubEnv(names.apiKey, key)
    const providers = [env({ ...names, consume: true }), env({ ...names, consume: true })]
    for (const provider of providers) expect(await provider()).toMatchObject({ apiKey: key })
  })

  it('returns a newly set key instead, and removes that when it is read', async () => {
    const names = createVariableNames()
    vi.stubEnv(names.apiKey, other)
    const provider = env({ ...names, consume: true })
    await provider()
    vi.stubEnv(names.apiKey, key)
    expect(await provider()).toMatchObject({ apiKey: key })
    expect(process.env).not.toHaveProperty(names.apiKey)
    expect(await provider()).toMatchObject({ apiKey: key })
  })

  it('returns an access token that replaces the key, and drops the key', async () => {
    const names = createVariableNames()
    vi.stubEnv(names.apiKey, other)
    const provider = env({ ...names, consume: true })
    vi.stubEnv(names.accessToken, key)
    expect(await provider()).toMatchObject({ accessToken: key })
    expect(await provider()).not.toHaveProperty('apiKey')
  })

  it('keeps the token of a client if another one consumes a key with the same token', async () => {
    const names = createVariableNames()
    vi.stubEnv(names.accessToken, key)
    const first = env({ ...names, consume: true })
    vi.stubEnv('ANOTHER_KEY', other)
    const second = env({ ...names, apiKey: 'ANOTHER_KEY', consume: true })
    expect(await first()).toMatchObject({ accessToken: key })
    expect(await second()).toMatchObject({ apiKey: other })
    expect(await first()).toMatchObject({ accessToken: key })
    expect(await second()).not.toHaveProperty('accessToken')
  })

  it('keeps the key if the variable is empty later', async () => {
    const names = createVariableNames()
    vi.stubEnv(names.apiKey, key)
    const provider = env({ ...names, consume: true })
    vi.stubEnv(names.apiKey, '')
    expect(await provider()).toMatchObject({ apiKey: key })
  })

  it('hides the key from env() without consume, and the error explains it', async () => {
    const names = createVariableNames()
    vi.stubEnv(names.apiKey, key)
    env({ ...names, consume: true })
    const error = await captureRejection(CredentialError, env(names)())
    expect(error).toMatchObject({ code: 'credential_missing' })
    expect(error.hint).toBe(
      `no credential: ${names.apiKey} was removed from the environment by env({ consume: true }): set consume: true here too`,
    )
    expect(findLeak(key, printAll(error))).toBeUndefined()
  })

  it('finds a variable that is set later', async () => {
    const names = createVariableNames()
    const provider = env({ ...names, consume: true })
    const error = await captureRejection(CredentialError, provider())
    expect(error.hint).toBe(
      `no credential: set the environment variable ${names.apiKey} or ${names.accessToken}`,
    )
    expect(await chain(provider, async () => ({ apiKey: key }))()).toEqual({ apiKey: key })
    vi.stubEnv(names.apiKey, other)
    expect(await chain(provider, async () => ({ apiKey: key }))()).toEqual({ apiKey: other })
  })

  it('refuses a key together with an access token', async () => {
    const names = createVariableNames()
    vi.stubEnv(names.apiKey, key)
    vi.stubEnv(names.accessToken, other)
    const error = await captureRejection(CredentialError, env({ ...names, consume: true })())
    expect(error.code).toBe('credential_invalid')
    expect(process.env).not.toHaveProperty(names.apiKey)
    expect(process.env).not.toHaveProperty(names.accessToken)
  })

  it('changes nothing if consume is false or not set', async () => {
    for (const options of [{}, { consume: false }, { consume: undefined }]) {
      const names = createVariableNames()
      vi.stubEnv(names.apiKey, key)
      expect(await env({ ...names, ...options })()).toMatchObject({ apiKey: key })
      expect(process.env).toHaveProperty(names.apiKey, key)
    }
  })

  it.each(['true', 1, null, key])('requires true or false for consume, not %j', (consume) => {
    const names = createVariableNames()
    vi.stubEnv(names.apiKey, key)
    const error = captureError(ConfigError, () => env({ ...names, consume } as never))
    expect(error.faults).toEqual([{ path: 'consume', message: 'must be true or false' }])
    expect(findLeak(key, printAll(error))).toBeUndefined()
    expect(process.env).toHaveProperty(names.apiKey, key)
  })

  it('ignores consume on a polluted prototype', () => {
    const names = createVariableNames()
    vi.stubEnv(names.apiKey, key)
    Object.assign(Object.prototype, { consume: true })
    try {
      env(names)
    } finally {
      delete (Object.prototype as { consume?: boolean }).consume
    }
    expect(process.env).toHaveProperty(names.apiKey, key)
  })

  it('stores the key in no property of its provider', async () => {
    const names = createVariableNames()
    vi.stubEnv(names.apiKey, key)
    const provider = env({ ...names, consume: true })
    await provider()
    expect(findLeak(key, printAll(provider))).toBeUndefined()
  })
})

describe('env({ consume: true }) in a separate process', () => {
  const consumer = fileURLToPath(new URL('../../support/credentials/consume-environment.ts', import.meta.url))
  const printEnvironments = (...args: string[]): Record<string, string> => {
    const variables = { MAILCHIMP_API_KEY: canaryKey(), MAILCHIMP_ACCESS_TOKEN: canaryKey('us2') }
    const { PATH, HOME } = process.env
    const output = execFileSync(process.execPath, ['--import', 'tsx', consumer, ...args], {
      encoding: 'utf8',
      env: { PATH, HOME, ...variables },
    })
    return JSON.parse(output)
  }
  const findLeakyPlaces = (places: Record<string, string>) =>
    Object.keys(places).filter((name) => findLeak(canaryKey(), places[name] ?? '') !== undefined)

  it('hides the key from child programs, workers and diagnostic reports', () => {
    // The initial environment of a process cannot be changed; the documentation states that.
    const started = process.platform === 'linux' ? ['what /proc shows'] : []
    expect(findLeakyPlaces(printEnvironments('consume'))).toEqual(started)
  })

  it('is needed, because otherwise the key is in each of these places', () => {
    const places = printEnvironments()
    expect(findLeakyPlaces(places)).toEqual(Object.keys(places))
  })
})
