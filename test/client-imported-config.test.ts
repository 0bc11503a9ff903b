import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { createClient } from '../src/client.js'
import { ConfigError, ScopeError } from '../src/errors/error-classes.js'
import { captureError, captureRejection } from './support/capture-error.js'
import { canaryKey, type StandIn, startStandIn } from './support/stand-in/stand-in.js'

let standIn: StandIn

beforeAll(async () => {
  standIn = await startStandIn({ tls: false })
  vi.stubEnv('MAILCHIMP_API_KEY_OF_TENANT', canaryKey())
})
afterEach(() => standIn.reset())
afterAll(async () => {
  vi.unstubAllEnvs()
  await standIn.close()
})

/** As the compiler sees an imported JSON file: with wide types. */
const createImportedConfig = (): {
  credentials: { env: string }
  scope: { version: number; allow: string[] }
} => ({
  credentials: { env: 'MAILCHIMP_API_KEY_OF_TENANT' },
  scope: { version: 1, allow: ['ping.get'] },
})

describe('createClient() with an imported configuration', () => {
  it('reads the credential it refers to, and keeps to its scope', async () => {
    const client = createClient({ ...createImportedConfig(), network: { origin: standIn.origin } })
    await client.ping.get()
    expect(standIn.requests).toHaveLength(1)
    await captureRejection(ScopeError, client.lists.getAllLists())
    await client.close()
  })

  it('takes one without credentials by its $schema', () => {
    const { scope } = createImportedConfig()
    const client = createClient({ $schema: './node_modules/mailchimp-hardened/schema.json', scope })
    expect(client.ping).toBeDefined()
  })

  it('refuses a key in it, as it does in the file', () => {
    const error = captureError(ConfigError, () => createClient({ credentials: { apiKey: canaryKey() } }))
    expect(error.message).not.toContain(canaryKey())
  })

  it('refuses what the scope language does not have', () => {
    const config = { ...createImportedConfig(), scope: { version: 1, allow: ['campaigns.sendd'] } }
    expect(captureError(ConfigError, () => createClient(config)).message).toContain('scope.allow[0]')
  })
})
