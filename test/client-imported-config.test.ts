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

/** Returns a configuration with wide types, like those of an imported JSON file. */
const createImportedConfig = (): {
  credentials: { env: string }
  scope: { version: number; allow: string[] }
} => ({
  credentials: { env: 'MAILCHIMP_API_KEY_OF_TENANT' },
  scope: { version: 1, allow: ['ping.get'] },
})

describe('createClient() with an imported configuration', () => {
  it('uses the credential and the scope of the configuration', async () => {
    const client = createClient({ ...createImportedConfig(), network: { origin: standIn.origin } })
    await client.ping.get()
    expect(standIn.requests).toHaveLength(1)
    await captureRejection(ScopeError, client.lists.getAllLists())
    await client.close()
  })

  it('recognizes a configuration without credentials by its $schema', () => {
    const { scope } = createImportedConfig()
    const client = createClient({ $schema: './node_modules/mailchimp-hardened/schema.json', scope })
    expect(client.ping).toBeDefined()
  })

  it('refuses a configuration that contains a key, like the loader of files', () => {
    const error = captureError(ConfigError, () => createClient({ credentials: { apiKey: canaryKey() } }))
    expect(error.message).not.toContain(canaryKey())
  })

  it('refuses an invalid scope', () => {
    const config = { ...createImportedConfig(), scope: { version: 1, allow: ['campaigns.sendd'] } }
    expect(captureError(ConfigError, () => createClient(config)).message).toContain('scope.allow[0]')
  })
})
