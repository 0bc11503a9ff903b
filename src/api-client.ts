import { createProvider } from './credentials/provider.js'
import { createDropInClient, type DropInClient, mailchimp } from './drop-in.js'
import { CredentialError } from './errors/error-classes.js'

/** What `@mailchimp/mailchimp_marketing/src/ApiClient` exports. */
export interface ApiClientConstructor {
  new (): DropInClient
  /** The drop-in client of the process. */
  readonly instance: DropInClient
}

const unconfiguredProvider = createProvider('setConfig()', async () => {
  throw new CredentialError(
    'credential_missing',
    'setConfig({ apiKey, server }) was not called on this client; a client of new ApiClient() uses no other key',
  )
})

/**
 * Creates a client of its own, as programs do that import `…/src/ApiClient` to have one client for each tenant.
 *
 * It is the drop-in client once more, bound to the same scope of `mailchimp.config.json`, so it opens no way around
 * it. It takes its credential from `setConfig()` alone: if it fell back on the key of the file or of the environment,
 * as the drop-in client does, the calls for one tenant could reach the account of another. New code calls
 * `createClient()`, which takes a scope for each client.
 *
 * @throws {CredentialError} at a call: `credential_missing` if `setConfig()` was not called before.
 *
 * @example
 * ```ts
 * import ApiClient from 'mailchimp-hardened/src/ApiClient'
 *
 * const tenant = new ApiClient()
 * tenant.setConfig({ apiKey: process.env['TENANT_KEY'], server: 'us19' })
 * const lists = await tenant.lists.getAllLists()
 * ```
 */
export const ApiClient: ApiClientConstructor = Object.assign(
  function ApiClient() {
    return createDropInClient(unconfiguredProvider)
  } as unknown as new () => DropInClient,
  { instance: mailchimp },
)
