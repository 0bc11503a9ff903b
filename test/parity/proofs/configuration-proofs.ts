import { expect, vi } from 'vitest'
import { toCredential } from '../../../src/credentials/credential.js'
import { CredentialError, ScopeError } from '../../../src/index.js'
import { resolveOrigin } from '../../../src/marketing/endpoint.js'
import { canaryKey } from '../../support/stand-in/stand-in.js'
import { fullScope, type Observed } from '../client-pair.js'
import type { DifferenceIn } from '../differences.js'
import type { Groups } from '../groups.js'
import { createUnsetOfficialClient, type OfficialConfig } from '../official-client.js'
import { getAnswer, getOnlyRequest, getRejection, type Proof } from '../parity-fixture.js'

const encodeBasicAuth = (key: string) => `Basic ${Buffer.from(`user:${key}`).toString('base64')}`

const [firstKey, secondKey] = [canaryKey(), canaryKey('us2')]

const token = firstKey.slice(0, 32)

const ping = (client: Groups) => client['ping'].get()

const getAuthorization = (observed: Observed) => getOnlyRequest(observed).authorization

/** Builds the URL of a call of the official SDK without making it, because the call would leave this machine. */
function buildOfficialUrl(config: OfficialConfig): string {
  const client = createUnsetOfficialClient()
  client.setConfig(config)
  return client.buildUrl('/ping', {})
}

function expectRefused(observed: Observed): void {
  expect(getRejection(observed).name).toBe('CredentialError')
  expect(observed.requests).toEqual([])
}

export const configurationProofs: Record<DifferenceIn<'configuration'>, Proof> = {
  async readOnly(fixture) {
    const create = (client: Groups) => client['campaignFolders'].create({ name: 'a' })
    const here = fixture.createHardened({ scope: undefined })
    getAnswer(await fixture.observe(() => ping(here)))
    const refused = await fixture.observe(() => create(here))
    expect(getRejection(refused)).toBeInstanceOf(ScopeError)
    expect(getRejection(refused).wouldAllow).toContain('campaignFolders.create')
    expect(refused.requests).toEqual([])
    expect(getOnlyRequest(await fixture.observe(() => create(fixture.sides.official))).method).toBe('POST')
  },

  async configFile(fixture) {
    vi.stubEnv('MAILCHIMP_API_KEY', firstKey)
    vi.stubEnv('NEWSLETTER_KEY', secondKey)
    const official = await fixture.observe(() => ping(fixture.createOfficial({})))
    expect(getAuthorization(official)).toBeUndefined()
    const plain = await fixture.createDropInClient()
    expect(getAuthorization(await fixture.observe(() => ping(plain)))).toBe(encodeBasicAuth(firstKey))
    const named = await fixture.createDropInClient({
      credentials: { env: 'NEWSLETTER_KEY' },
      scope: fullScope,
    })
    expect(getAuthorization(await fixture.observe(() => ping(named)))).toBe(encodeBasicAuth(secondKey))
    const create = await fixture.observe(() => named['campaignFolders'].create({ name: 'a' }))
    expect(getOnlyRequest(create).method).toBe('POST')
  },

  async settings(fixture) {
    const elsewhere = await fixture.startServer()
    const names = ['basePath', 'timeout', 'defaultHeaders', 'cache', 'enableCookies', 'callApi']
    const { official, here } = fixture.sides
    expect(names.filter((name) => name in official)).toEqual(names)
    expect(names.filter((name) => name in here)).toEqual([])
    for (const client of [fixture.createOfficial(), fixture.createHardened()] as Groups[]) {
      client['basePath'] = `${elsewhere.origin}/3.0`
      await fixture.observe(() => ping(client))
    }
    expect(elsewhere.requests).toHaveLength(1)
    expect(fixture.standIn.requests).toHaveLength(1)
  },

  async noConfigProperty(fixture) {
    const [config, configHere] = [{ apiKey: firstKey }, { apiKey: firstKey }]
    const official = fixture.createOfficial(config)
    const here = await fixture.createDropInClient()
    here.setConfig(configHere)
    config.apiKey = secondKey
    configHere.apiKey = secondKey
    expect(official.config.apiKey).toBe(secondKey)
    expect('config' in here).toBe(false)
    expect(getAuthorization(await fixture.observe(() => ping(official)))).toBe(encodeBasicAuth(secondKey))
    expect(getAuthorization(await fixture.observe(() => ping(here)))).toBe(encodeBasicAuth(firstKey))
  },

  async omittedCredential(fixture) {
    const official = fixture.createOfficial({ apiKey: firstKey })
    official.setConfig({})
    expect(getAuthorization(await fixture.observe(() => ping(official)))).toBeUndefined()
    vi.stubEnv('MAILCHIMP_API_KEY', firstKey)
    const here = await fixture.createDropInClient()
    here.setConfig({ server: 'us1' })
    expect(getAuthorization(await fixture.observe(() => ping(here)))).toBe(encodeBasicAuth(firstKey))
    here.setConfig({ apiKey: secondKey })
    here.setConfig({})
    expect(getAuthorization(await fixture.observe(() => ping(here)))).toBe(encodeBasicAuth(secondKey))
  },

  async serverName(fixture) {
    const server = 'evil.example/x?'
    expect(buildOfficialUrl({ apiKey: firstKey, server })).toMatch(/^https:\/\/evil\.example\/x\?/)
    const here = fixture.createHardened({ credentials: async () => ({ apiKey: firstKey, server }) })
    expectRefused(await fixture.observe(() => ping(here)))
  },

  async serverOfKey() {
    expect(buildOfficialUrl({ apiKey: firstKey })).toBe('https://server.api.mailchimp.com/3.0/ping')
    const credential = toCredential({ apiKey: canaryKey('us7') }, 'a test')
    expect(resolveOrigin(credential, {})).toBe('https://us7.api.mailchimp.com')
  },

  async serverAgainstKey(fixture) {
    expect(buildOfficialUrl({ apiKey: firstKey, server: 'us2' })).toBe(
      'https://us2.api.mailchimp.com/3.0/ping',
    )
    expectRefused(
      await fixture.observe(() => ping(fixture.createHardened({ credentials: firstKey, server: 'us2' }))),
    )
  },

  async noCredential(fixture) {
    const unset: string | undefined = undefined
    const config = { apiKey: unset as unknown as string, server: 'us1' }
    const official = await fixture.observe(() => ping(fixture.createOfficial(config)))
    expect(getAuthorization(official)).toBeUndefined()
    expect(getRejection(official).status).toBe(401)
    const here = await fixture.createDropInClient()
    here.setConfig(config)
    const refused = await fixture.observe(() => ping(here))
    expectRefused(refused)
    expect(getRejection(refused).hint).toContain('setConfig()')
  },

  async keyShape(fixture) {
    for (const apiKey of [`${firstKey}\n`, ` ${firstKey}`, 'short']) {
      const official = await fixture.observe(() => ping(fixture.createOfficial({ apiKey })))
      expect(getAuthorization(official)).toBe(encodeBasicAuth(apiKey))
      expect(getRejection(official).status).toBe(401)
      expectRefused(await fixture.observe(() => ping(fixture.createHardened({ credentials: apiKey }))))
    }
  },

  async bothCredentials(fixture) {
    const given = { apiKey: firstKey, accessToken: token }
    expect(getAuthorization(await fixture.observe(() => ping(fixture.createOfficial(given))))).toBe(
      encodeBasicAuth(firstKey),
    )
    const here = await fixture.createDropInClient()
    here.setConfig(given)
    expect(getAuthorization(await fixture.observe(() => ping(here)))).toBe(encodeBasicAuth(firstKey))
    const provider = (async () => given) as unknown as () => Promise<{ apiKey: string }>
    const refused = await fixture.observe(() => ping(fixture.createHardened({ credentials: provider })))
    expect(getRejection(refused)).toBeInstanceOf(CredentialError)
    vi.stubEnv('MAILCHIMP_API_KEY', firstKey)
    vi.stubEnv('MAILCHIMP_ACCESS_TOKEN', token)
    expectRefused(await fixture.observe(() => ping(fixture.createHardened({ credentials: undefined }))))
  },
}
