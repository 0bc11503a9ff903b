import { type ClientOptions, createClient, type ScopeInput } from '../../../src/index.js'
import { operations } from '../../../src/marketing/all-operations.js'
import { canaryKey, type StandIn } from '../stand-in/stand-in.js'

/** Creates a scope at run time, so that its type does not narrow the client. */
export function createScope(parts: object): ScopeInput {
  return { version: 1, ...parts }
}

/** A scope that allows every operation that has a method. */
export const fullScope = createScope({ name: 'everything', allow: Object.keys(operations) })

/** Returns the network options that connect a client to the stand-in. */
export function getNetworkOptions({ origin, ca }: Pick<StandIn, 'origin' | 'ca'>) {
  return ca === '' ? { origin } : { origin, ca }
}

/** Creates a client for the stand-in that may make every call and never retries. */
export function createLoopbackClient(standIn: Pick<StandIn, 'origin' | 'ca'>, options: ClientOptions = {}) {
  const { network, ...others } = options
  return createClient({
    credentials: canaryKey(),
    scope: fullScope,
    retry: false,
    network: { ...getNetworkOptions(standIn), ...network },
    ...others,
  })
}
