import { expect, vi } from 'vitest'
import { toCredential } from '../../../src/credentials/credential.js'
import { CredentialError, ScopeError } from '../../../src/index.js'
import { originFor } from '../../../src/mailchimp/endpoint.js'
import { canaryKey } from '../../stand-in/stand-in.js'
import { everything, type Observed } from '../both-sides.js'
import type { DifferenceIn } from '../differences.js'
import { answerOf, type Proof, rejectionOf, requestOf } from '../ground.js'
import type { Groups } from '../groups.js'
import { newOfficialClient, type OfficialConfig } from '../official-sdk.js'

const basic = (key: string) => `Basic ${Buffer.from(`user:${key}`).toString('base64')}`

const [firstKey, secondKey] = [canaryKey(), canaryKey('us2')]

const token = firstKey.slice(0, 32)

const ping = (client: Groups) => client['ping'].get()

const credentialIn = (observed: Observed) => requestOf(observed).authorization

/** Where the official SDK would send the key: it is not called, because this would leave the machine. */
function officialUrl(config: OfficialConfig): string {
  const client = newOfficialClient()
  client.setConfig(config)
  return client.buildUrl('/ping', {})
}

function expectRefused(observed: Observed): void {
  expect(rejectionOf(observed).name).toBe('CredentialError')
  expect(observed.requests).toEqual([])
}

export const configurationProofs: Record<DifferenceIn<'configuration'>, Proof> = {
  async readOnly(ground) {
    const create = (client: Groups) => client['campaignFolders'].create({ name: 'a' })
    const here = ground.here({ scope: undefined })
    answerOf(await ground.observe(() => ping(here)))
    const refused = await ground.observe(() => create(here))
    expect(rejectionOf(refused)).toBeInstanceOf(ScopeError)
    expect(rejectionOf(refused).wouldAllow).toContain('campaignFolders.create')
    expect(refused.requests).toEqual([])
    expect(requestOf(await ground.observe(() => create(ground.sides.official))).method).toBe('POST')
  },

  async configFile(ground) {
    vi.stubEnv('MAILCHIMP_API_KEY', firstKey)
    vi.stubEnv('NEWSLETTER_KEY', secondKey)
    const official = await ground.observe(() => ping(ground.official({})))
    expect(credentialIn(official)).toBeUndefined()
    const plain = await ground.dropIn()
    expect(credentialIn(await ground.observe(() => ping(plain)))).toBe(basic(firstKey))
    const named = await ground.dropIn({ credentials: { env: 'NEWSLETTER_KEY' }, scope: everything })
    expect(credentialIn(await ground.observe(() => ping(named)))).toBe(basic(secondKey))
    const create = await ground.observe(() => named['campaignFolders'].create({ name: 'a' }))
    expect(requestOf(create).method).toBe('POST')
  },

  async settings(ground) {
    const elsewhere = await ground.another()
    const names = ['basePath', 'timeout', 'defaultHeaders', 'cache', 'enableCookies', 'callApi']
    const { official, here } = ground.sides
    expect(names.filter((name) => name in official)).toEqual(names)
    expect(names.filter((name) => name in here)).toEqual([])
    for (const client of [ground.official(), ground.here()] as Groups[]) {
      client['basePath'] = `${elsewhere.origin}/3.0`
      await ground.observe(() => ping(client))
    }
    expect(elsewhere.requests).toHaveLength(1)
    expect(ground.standIn.requests).toHaveLength(1)
  },

  async noConfigProperty(ground) {
    const [config, configHere] = [{ apiKey: firstKey }, { apiKey: firstKey }]
    const official = ground.official(config)
    const here = await ground.dropIn()
    here.setConfig(configHere)
    config.apiKey = secondKey
    configHere.apiKey = secondKey
    expect(official.config.apiKey).toBe(secondKey)
    expect('config' in here).toBe(false)
    expect(credentialIn(await ground.observe(() => ping(official)))).toBe(basic(secondKey))
    expect(credentialIn(await ground.observe(() => ping(here)))).toBe(basic(firstKey))
  },

  async forgottenConfig(ground) {
    const official = ground.official({ apiKey: firstKey })
    official.setConfig({})
    expect(credentialIn(await ground.observe(() => ping(official)))).toBeUndefined()
    vi.stubEnv('MAILCHIMP_API_KEY', firstKey)
    const here = await ground.dropIn()
    here.setConfig({ server: 'us1' })
    expect(credentialIn(await ground.observe(() => ping(here)))).toBe(basic(firstKey))
    here.setConfig({ apiKey: secondKey })
    here.setConfig({})
    expect(credentialIn(await ground.observe(() => ping(here)))).toBe(basic(secondKey))
  },

  async serverName(ground) {
    const server = 'evil.example/x?'
    expect(officialUrl({ apiKey: firstKey, server })).toMatch(/^https:\/\/evil\.example\/x\?/)
    const here = ground.here({ credentials: async () => ({ apiKey: firstKey, server }) })
    expectRefused(await ground.observe(() => ping(here)))
  },

  async serverOfKey() {
    expect(officialUrl({ apiKey: firstKey })).toBe('https://server.api.mailchimp.com/3.0/ping')
    const credential = toCredential({ apiKey: canaryKey('us7') }, 'a test')
    expect(originFor(credential, {})).toBe('https://us7.api.mailchimp.com')
  },

  async serverAgainstKey(ground) {
    expect(officialUrl({ apiKey: firstKey, server: 'us2' })).toBe('https://us2.api.mailchimp.com/3.0/ping')
    expectRefused(await ground.observe(() => ping(ground.here({ credentials: firstKey, server: 'us2' }))))
  },

  async noCredential(ground) {
    const unset: string | undefined = undefined
    const config = { apiKey: unset as unknown as string, server: 'us1' }
    const official = await ground.observe(() => ping(ground.official(config)))
    expect(credentialIn(official)).toBeUndefined()
    expect(rejectionOf(official).status).toBe(401)
    const here = await ground.dropIn()
    here.setConfig(config)
    const refused = await ground.observe(() => ping(here))
    expectRefused(refused)
    expect(rejectionOf(refused).hint).toContain('setConfig()')
  },

  async keyShape(ground) {
    for (const apiKey of [`${firstKey}\n`, ` ${firstKey}`, 'short']) {
      const official = await ground.observe(() => ping(ground.official({ apiKey })))
      expect(credentialIn(official)).toBe(basic(apiKey))
      expect(rejectionOf(official).status).toBe(401)
      expectRefused(await ground.observe(() => ping(ground.here({ credentials: apiKey }))))
    }
  },

  async bothCredentials(ground) {
    const given = { apiKey: firstKey, accessToken: token }
    expect(credentialIn(await ground.observe(() => ping(ground.official(given))))).toBe(basic(firstKey))
    const here = await ground.dropIn()
    here.setConfig(given)
    expect(credentialIn(await ground.observe(() => ping(here)))).toBe(basic(firstKey))
    const provider = (async () => given) as unknown as () => Promise<{ apiKey: string }>
    const refused = await ground.observe(() => ping(ground.here({ credentials: provider })))
    expect(rejectionOf(refused)).toBeInstanceOf(CredentialError)
    vi.stubEnv('MAILCHIMP_API_KEY', firstKey)
    vi.stubEnv('MAILCHIMP_ACCESS_TOKEN', token)
    expectRefused(await ground.observe(() => ping(ground.here({ credentials: undefined }))))
  },
}
