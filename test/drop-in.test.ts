import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ApiError } from '../src/errors/error-classes.js'
import { account, answerAccounts, computeFingerprint, revokeKey } from './support/call/sample-keys.js'
import { keyNumber } from './support/canary-key.js'
import { enterTempDirectory } from './support/config/temp-directory.js'
import { findLeak, listEncodings, printAll } from './support/secret-leaks.js'
import { canaryKey, faults, problem, type StandIn, startStandIn } from './support/stand-in/stand-in.js'

const [keyA, keyB] = [canaryKey('us1'), canaryKey('us2')]
const token = canaryKey().slice(0, 32)
const encodeBasicAuth = (key: string) => `Basic ${Buffer.from(`user:${key}`).toString('base64')}`

describe('the drop-in client', () => {
  let standIn: StandIn

  beforeAll(async () => {
    standIn = await startStandIn({ keys: [keyA, keyB, token] })
  })
  beforeEach(() => {
    for (const name of [
      'MAILCHIMP_CONFIG',
      'MAILCHIMP_API_KEY',
      'MAILCHIMP_ACCESS_TOKEN',
      'MAILCHIMP_SERVER_PREFIX',
    ]) {
      vi.stubEnv(name, '')
    }
  })
  afterEach(() => {
    vi.restoreAllMocks()
    vi.unstubAllEnvs()
    standIn.reset()
  })
  afterAll(() => standIn.close())

  /** Imports the drop-in client as in a new process, because one exists per process. */
  const createDropInClient = async (config: object = {}) => {
    const network = { origin: standIn.origin, caFile: 'ca.pem' }
    enterTempDirectory({ 'mailchimp.config.json': { network, ...config }, 'ca.pem': standIn.ca })
    vi.resetModules()
    return (await import('../src/drop-in.js')).mailchimp
  }
  const listAuthorizations = () => standIn.requests.map(({ headers }) => headers.authorization)
  const captureRefusal = (promise: Promise<unknown>) =>
    promise.then(
      () => expect.unreachable('the promise was not rejected'),
      (error: Error & { code: string; hint?: string }) => error,
    )

  it('masks both the current and the previous key in errors', async () => {
    const mailchimp = await createDropInClient()
    const keys = [keyNumber(1), keyNumber(2)] as const
    const echo = problem(400, keys.join(' '), keys.join(' '))
    mailchimp.setConfig({ apiKey: keys[0], server: 'us1' })
    standIn.answerNext('*', echo)
    await captureRefusal(mailchimp.ping.get())
    mailchimp.setConfig({ apiKey: keys[1], server: 'us1' })
    standIn.answerNext('*', echo)
    const error = (await captureRefusal(mailchimp.ping.get())) as unknown as ApiError
    expect(error.title).toBe('[secret] [secret]')
    expect(error.detail).toBe('[secret] [secret]')
    expect(JSON.stringify([error.response, error.message])).not.toContain(keys[0].slice(0, 32))
  })

  it('reads its network, scope and credential from the configuration file', async () => {
    vi.stubEnv('NEWSLETTER_KEY', keyA)
    const mailchimp = await createDropInClient({
      credentials: { env: 'NEWSLETTER_KEY' },
      scope: { version: 1, name: 'erasing', allow: ['lists.deleteList'] },
    })
    await mailchimp.lists.deleteList('a1b2c3d4e5')
    expect(listAuthorizations()).toEqual([encodeBasicAuth(keyA)])
    const error = await captureRefusal(mailchimp.ping.get())
    expect(error.hint).toContain('The scope "erasing" is written')
    expect(error.hint).toContain('mailchimp.config.json')
  })

  it('is read-only if no scope is declared, and its error names the file to declare one in', async () => {
    const mailchimp = await createDropInClient()
    mailchimp.setConfig({ apiKey: keyA, server: 'us1' })
    await mailchimp.ping.get()
    const error = await captureRefusal(mailchimp.lists.deleteList('a1b2c3d4e5'))
    expect(error.hint).toMatch(/mailchimp\.config\.json has no `scope`\. Declare one like \{"scope":/)
    expect(standIn.requests).toHaveLength(1)
  })

  it('uses the credential of the environment without a configuration', async () => {
    const mailchimp = await createDropInClient()
    vi.stubEnv('MAILCHIMP_API_KEY', keyA)
    await mailchimp.ping.get()
    expect(listAuthorizations()).toEqual([encodeBasicAuth(keyA)])
  })

  it('reads nothing at import, so that a faulty file rejects the first call instead', async () => {
    const mailchimp = await createDropInClient({ scop: {} })
    const call = mailchimp.ping.get()
    expect(call).toBeInstanceOf(Promise)
    expect(await captureRefusal(call)).toMatchObject({
      name: 'ConfigError',
      faults: [{ path: 'scop', message: 'is not a known key: did you mean "scope"?' }],
    })
    expect(() => mailchimp.setConfig({ apiKey: keyA })).toThrow(
      expect.objectContaining({ name: 'ConfigError' }),
    )
  })

  describe('after setConfig()', () => {
    it('calls with the new settings', async () => {
      const mailchimp = await createDropInClient()
      mailchimp.setConfig({ apiKey: keyA, server: 'us1' })
      await mailchimp.ping.get()
      mailchimp.setConfig({ accessToken: token, server: 'us1' })
      await mailchimp.ping.get()
      expect(listAuthorizations()).toEqual([encodeBasicAuth(keyA), `Bearer ${token}`])
    })

    it('serves two tenants, each with its own key, with awaits in between', async () => {
      const mailchimp = await createDropInClient()
      standIn.on('/ping', faults.delay(5))
      const callAsTenant = async (apiKey: string, server: string, pause: number) => {
        mailchimp.setConfig({ apiKey, server })
        const first = mailchimp.ping.get()
        await new Promise((resolve) => setTimeout(resolve, pause))
        return first
      }
      await Promise.all([
        callAsTenant(keyA, 'us1', 3),
        callAsTenant(keyB, 'us2', 1),
        callAsTenant(keyA, 'us1', 0),
      ])
      expect(listAuthorizations().sort()).toEqual(
        [encodeBasicAuth(keyA), encodeBasicAuth(keyA), encodeBasicAuth(keyB)].sort(),
      )
    })

    it('applies the settings to later calls only, even if an earlier call has not been sent yet', async () => {
      standIn.on('GET /lists/{list_id}', { status: 200, body: {} })
      const mailchimp = await createDropInClient()
      const calls: Promise<unknown>[] = []
      for (const [n, apiKey] of [keyA, keyB, keyA, keyB].entries()) {
        mailchimp.setConfig({ apiKey })
        calls.push(mailchimp.lists.getList(`list-${n}`), mailchimp.lists.getList(`list-${n}`))
      }
      await Promise.all(calls)
      const sent = standIn.requests.map(({ path, headers }) => `${path.at(-1)} ${headers.authorization}`)
      const expected = [keyA, keyB, keyA, keyB].flatMap((key, n) => [
        `${n} ${encodeBasicAuth(key)}`,
        `${n} ${encodeBasicAuth(key)}`,
      ])
      expect(sent.sort()).toEqual(expected.sort())
    })

    it('applies the settings to views too, because they belong to the same client', async () => {
      const mailchimp = await createDropInClient()
      mailchimp.setConfig({ apiKey: keyA })
      const view = mailchimp.with({ actor: 'nightly-sync' })
      await view.ping.get()
      mailchimp.setConfig({ apiKey: keyB })
      await view.ping.get()
      expect(listAuthorizations()).toEqual([encodeBasicAuth(keyA), encodeBasicAuth(keyB)])
    })

    it('keeps its connections', async () => {
      const mailchimp = await createDropInClient()
      for (const apiKey of [keyA, keyB, keyA]) {
        mailchimp.setConfig({ apiKey })
        await mailchimp.ping.get()
      }
      expect(standIn.connections).toBe(1)
      expect(new Set(standIn.requests.map(({ connection }) => connection)).size).toBe(1)
    })

    it('keeps its scope', async () => {
      const mailchimp = await createDropInClient({ scope: { version: 1, preset: 'none' } })
      mailchimp.setConfig({ apiKey: keyA })
      expect(await captureRefusal(mailchimp.ping.get())).toMatchObject({ code: 'not_allowed' })
    })

    it.each([
      ['an empty key', { apiKey: '' }],
      ['a key from a variable that is not set', { apiKey: undefined }],
      ['a key that is null', { apiKey: null }],
      ['an empty token', { accessToken: '', server: 'us1' }],
    ])('with %s rejects calls, and does not fall back to the key of the environment', async (_, config) => {
      vi.stubEnv('MAILCHIMP_API_KEY', keyB)
      const mailchimp = await createDropInClient()
      mailchimp.setConfig(config as never)
      const error = await captureRefusal(mailchimp.ping.get())
      expect(error).toMatchObject({ code: 'credential_missing' })
      expect(error.hint).toContain('setConfig() received an empty apiKey or accessToken')
      expect(standIn.requests).toEqual([])
    })

    it('with a key and a token uses the key, as the official SDK does', async () => {
      const mailchimp = await createDropInClient()
      mailchimp.setConfig({ apiKey: keyA, accessToken: token })
      await mailchimp.ping.get()
      mailchimp.setConfig({ apiKey: '', accessToken: token, server: 'us1' })
      await mailchimp.ping.get()
      expect(listAuthorizations()).toEqual([encodeBasicAuth(keyA), `Bearer ${token}`])
    })

    it.each([[{}], [undefined], [{ server: 'us1' }]])(
      'without a credential keeps the configured one: %j',
      async (config) => {
        vi.stubEnv('MAILCHIMP_API_KEY', keyA)
        const mailchimp = await createDropInClient()
        mailchimp.setConfig(config as never)
        await mailchimp.ping.get()
        expect(listAuthorizations()).toEqual([encodeBasicAuth(keyA)])
      },
    )

    it('without a credential keeps the one that was set before', async () => {
      const mailchimp = await createDropInClient()
      mailchimp.setConfig({ apiKey: keyA })
      mailchimp.setConfig({ server: 'us1' })
      await mailchimp.ping.get()
      expect(listAuthorizations()).toEqual([encodeBasicAuth(keyA)])
    })

    it.each([
      ['a data centre other than that of the key', { apiKey: keyA, server: 'us2' }],
      ['a host in place of a data centre', { apiKey: keyA, server: 'evil.example/x?' }],
      ['a host and no key', { server: 'evil.example/x?' }],
      ['an incomplete key', { apiKey: keyA.slice(0, 10) }],
      ['a key with a line break', { apiKey: `${keyA}\n` }],
    ])('with %s rejects calls instead of throwing, and sends and reveals nothing', async (_, config) => {
      vi.stubEnv('MAILCHIMP_API_KEY', keyA)
      const mailchimp = await createDropInClient()
      mailchimp.setConfig(config)
      const error = await captureRefusal(mailchimp.ping.get())
      expect(error).toMatchObject({ name: 'CredentialError', code: 'credential_invalid' })
      expect(findLeak(keyA, printAll(error))).toBeUndefined()
      expect(printAll(error)).not.toContain('evil.example')
      expect(standIn.requests).toEqual([])
    })

    it.each([[null], ['key'], [5]])(
      'with %j, which is not an object, throws and changes nothing',
      async (config) => {
        const mailchimp = await createDropInClient()
        mailchimp.setConfig({ apiKey: keyA })
        expect(() => mailchimp.setConfig(config as never)).toThrow(
          expect.objectContaining({
            name: 'ConfigError',
            message: expect.stringContaining('must be an object'),
          }),
        )
        await mailchimp.ping.get()
        expect(listAuthorizations()).toEqual([encodeBasicAuth(keyA)])
      },
    )

    it('ignores later changes to the object that it got', async () => {
      const mailchimp = await createDropInClient()
      const config = { apiKey: keyA }
      mailchimp.setConfig(config)
      config.apiKey = keyB
      await mailchimp.ping.get()
      expect(listAuthorizations()).toEqual([encodeBasicAuth(keyA)])
    })
  })

  describe('and its credential', () => {
    const [first, second] = [keyA, keyB].map(computeFingerprint)

    it('is rotated if it comes from the configuration', async () => {
      vi.stubEnv('NEWSLETTER_KEY', keyA)
      const mailchimp = await createDropInClient({ credentials: { env: 'NEWSLETTER_KEY' } })
      await mailchimp.ping.get()
      vi.stubEnv('NEWSLETTER_KEY', keyB)
      expect(await mailchimp.rotate()).toEqual({ before: first, after: second, changed: true })
      await mailchimp.ping.get()
      expect(listAuthorizations()).toEqual([encodeBasicAuth(keyA), encodeBasicAuth(keyB)])
    })

    it('is that of setConfig(), even after rotate()', async () => {
      const mailchimp = await createDropInClient()
      mailchimp.setConfig({ apiKey: keyA })
      expect(await mailchimp.rotate()).toEqual({ after: first, changed: true })
      mailchimp.setConfig({ apiKey: keyB })
      expect(await mailchimp.rotate()).toEqual({ after: second, changed: true })
      expect(await mailchimp.rotate()).toEqual({ before: second, after: second, changed: false })
    })

    it('makes rotate() and whoAmI() reject instead of throw if the configuration is faulty', async () => {
      const mailchimp = await createDropInClient({ scop: {} })
      for (const act of [() => mailchimp.rotate(), () => mailchimp.whoAmI()]) {
        expect(await captureRefusal(act())).toMatchObject({ name: 'ConfigError' })
      }
    })

    it('is identified by whoAmI() for each new setting', async () => {
      const mailchimp = await createDropInClient()
      answerAccounts(standIn, { [keyA]: account, [keyB]: { ...account, role: 'Owner' } })
      mailchimp.setConfig({ apiKey: keyA })
      expect(await mailchimp.whoAmI()).toEqual({ accountId: account.account_id, role: 'manager' })
      mailchimp.setConfig({ apiKey: keyB })
      expect(await mailchimp.whoAmI()).toEqual({ accountId: account.account_id, role: 'owner' })
      mailchimp.setConfig({ apiKey: keyA })
      expect(await mailchimp.whoAmI()).toMatchObject({ role: 'manager' })
      // The account of the first key is cached.
      expect(listAuthorizations()).toEqual([encodeBasicAuth(keyA), encodeBasicAuth(keyB)])
    })

    it('must belong to the account that the configuration expects, for each new setting', async () => {
      const mailchimp = await createDropInClient({
        expect: { accountId: account.account_id, role: 'manager' },
      })
      answerAccounts(standIn, { [keyA]: account, [keyB]: { ...account, role: 'Owner' } })
      mailchimp.setConfig({ apiKey: keyA })
      await mailchimp.ping.get()
      mailchimp.setConfig({ apiKey: keyB })
      expect(await captureRefusal(mailchimp.ping.get())).toMatchObject({ code: 'credential_mismatch' })
      expect(await captureRefusal(mailchimp.with({ actor: 'x' }).lists.getList('a'))).toMatchObject({
        code: 'credential_mismatch',
      })
      mailchimp.setConfig({ apiKey: keyA, server: 'us1' })
      await mailchimp.ping.get()
      const paths = standIn.requests.map(({ path, headers }) => [path, headers.authorization])
      expect(paths).toEqual([
        ['/3.0/', encodeBasicAuth(keyA)],
        ['/3.0/ping', encodeBasicAuth(keyA)],
        ['/3.0/', encodeBasicAuth(keyB)],
        ['/3.0/ping', encodeBasicAuth(keyA)],
      ])
    })

    it('has the lifetime of the configuration, for each new setting', async () => {
      const mailchimp = await createDropInClient({ lifetime: { expiresAt: '2020-01-01' } })
      mailchimp.setConfig({ apiKey: keyA })
      const error = await captureRefusal(mailchimp.ping.get())
      expect(error).toMatchObject({ code: 'credential_expired' })
      expect(error.hint).toContain('the credential from setConfig()')
    })

    it('is not replaced by the credential of the environment if it is rejected', async () => {
      vi.stubEnv('MAILCHIMP_API_KEY', keyB)
      const mailchimp = await createDropInClient()
      mailchimp.setConfig({ apiKey: keyA })
      revokeKey(standIn, keyA)
      expect(await captureRefusal(mailchimp.ping.get())).toMatchObject({ code: 'key_rejected' })
      expect(listAuthorizations()).toEqual([encodeBasicAuth(keyA)])
    })

    it('is masked, like those used before setConfig()', async () => {
      const mailchimp = await createDropInClient()
      const other = token.split('').reverse().join('')
      for (const accessToken of [token, other]) {
        mailchimp.setConfig({ accessToken, server: 'us1' })
        await mailchimp.ping.get().catch(() => {})
      }
      mailchimp.setConfig({ apiKey: keyA })
      const text = [token, other].flatMap(listEncodings).join(' ')
      for (const secret of [token, other]) expect(findLeak(secret, mailchimp.mask(text))).toBeUndefined()
    })

    it('is masked even if setConfig() replaces it during its call', async () => {
      const mailchimp = await createDropInClient()
      mailchimp.setConfig({ accessToken: token, server: 'us1' })
      const inFlight = mailchimp.ping.get()
      mailchimp.setConfig({ apiKey: keyA })
      await inFlight
      expect(listAuthorizations()).toEqual([`Bearer ${token}`])
      expect(findLeak(token, mailchimp.mask(listEncodings(token).join(' ')))).toBeUndefined()
    })
  })

  it('accepts an imported configuration in place of the file, as in a bundle', async () => {
    vi.stubEnv('NEWSLETTER_KEY', keyB)
    const mailchimp = await createDropInClient({ scope: { version: 1, preset: 'none' } })
    mailchimp.setConfig({ apiKey: keyA, server: 'us1' })
    // An imported JSON file has wide types instead of literal ones.
    const imported: {
      credentials: { env: string }
      scope: { version: number; allow: string[] }
      network: object
    } = {
      credentials: { env: 'NEWSLETTER_KEY' },
      scope: { version: 1, allow: ['ping.get'] },
      network: { origin: standIn.origin, caFile: 'ca.pem' },
    }
    mailchimp.setConfig(imported)
    await mailchimp.ping.get()
    expect(listAuthorizations()).toEqual([encodeBasicAuth(keyB)])
    const error = await captureRefusal(mailchimp.lists.deleteList('a1b2c3d4e5'))
    expect(error.hint).toBe('The scope is written in the object that was passed.')
    expect(() => mailchimp.setConfig({ scope: { version: 1, allow: ['lists.delet'] } })).toThrow(
      /^the configuration cannot be used:\n {2}- scope\.allow\[0\]/,
    )
  })

  it('reports where it searched for a configuration if none declares a scope', async () => {
    const mailchimp = await createDropInClient()
    const directory = enterTempDirectory()
    mailchimp.setConfig({ apiKey: keyA, server: 'us1' })
    const { message, hint } = await captureRefusal(mailchimp.lists.deleteList('a1b2c3d4e5'))
    expect(hint).toContain(`no mailchimp.config.json in ${directory}, no \`mailchimp\` key`)
    expect(message).not.toContain(directory)
  })

  it('can be mocked in the ways of existing tests', async () => {
    const mailchimp = await createDropInClient()
    mailchimp.setConfig({ apiKey: keyA, server: 'us1' })
    const mocked = { email_address: 'someone@example.com', status: 'subscribed' } as const
    mailchimp.lists.addListMember = vi.fn(async () => mocked as never)
    expect(await mailchimp.lists.addListMember('a', mocked)).toBe(mocked)
    vi.spyOn(mailchimp.ping, 'get').mockResolvedValue({ health_status: 'mocked' })
    expect(await mailchimp.ping.get()).toEqual({ health_status: 'mocked' })
    vi.spyOn(mailchimp, 'setConfig').mockImplementation(() => {})
    expect(() => mailchimp.setConfig({ apiKey: '' })).not.toThrow()
    expect(standIn.requests).toEqual([])
  })

  it('exists once per process', async () => {
    const first = await createDropInClient()
    expect((await import('../src/drop-in.js')).mailchimp).toBe(first)
  })

  it('can be closed like any client', async () => {
    const mailchimp = await createDropInClient()
    mailchimp.setConfig({ apiKey: keyA })
    await mailchimp.ping.get()
    await mailchimp.close()
    expect(await captureRefusal(mailchimp.ping.get())).toMatchObject({ code: 'client_closed' })
  })
})
