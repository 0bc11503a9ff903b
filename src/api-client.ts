import { createProvider } from './credentials/provider.js'
import { createDropInClient, type DropInClient, mailchimp } from './drop-in.js'
import { CredentialError } from './errors/error-classes.js'

/** The export of `@mailchimp/mailchimp_marketing/src/ApiClient`. */
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
 * Creates a separate client, for programs that import `…/src/ApiClient` to have one client per tenant.
 *
 * The scope is that of `mailchimp.config.json`. The credential comes only from `setConfig()`: a fallback to the key of
 * the file or of the environment, as in the drop-in client, could send the calls for one tenant to the account of
 * another. New code should use `createClient()`, which accepts a scope for each client.
 *
 * @throws {CredentialError} from its calls: `credential_missing` if `setConfig()` was not called before
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
