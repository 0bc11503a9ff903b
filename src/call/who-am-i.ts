import type { Identity } from '../api/identity.js'
import { type CallOptions, type ClientContext, mergeCallOptions } from './call-context.js'
import { parseIdentity } from './identity-cache.js'
import { run } from './run.js'

/**
 * Reads whose key the credential is: a call like others, answered from memory as long as the credential is the same.
 * `expect` does not stop it, because it has to tell whose key the wrong one is.
 */
export async function whoAmI(client: ClientContext, options: CallOptions): Promise<Identity> {
  const reading = mergeCallOptions(options, { replies: client.identities })
  const { api } = client
  return parseIdentity(
    api,
    await run({ ...client, identityCheck: undefined }, api.identity.createCall(), reading),
  )
}
