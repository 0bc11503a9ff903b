import type { Identity } from '../api/identity.js'
import { type CallOptions, type ClientContext, mergeCallOptions } from './call-context.js'
import { parseIdentity } from './identity-cache.js'
import { run } from './run.js'

/**
 * Returns the identity of the credential. This is an ordinary call, answered from the cache while the credential
 * stays the same. `expect` does not block it, because it must identify an unexpected key.
 */
export async function whoAmI(client: ClientContext, options: CallOptions): Promise<Identity> {
  const reading = mergeCallOptions(options, { replies: client.identities })
  const { api } = client
  return parseIdentity(
    api,
    await run({ ...client, identityCheck: undefined }, api.identity.createCall(), reading),
  )
}
