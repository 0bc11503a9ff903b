import { type ClientOptions, createClient, type ScopeInput } from '../../../src/index.js'
import { operations } from '../../../src/marketing/operations.js'
import { canaryKey, type StandIn } from '../stand-in/stand-in.js'

/** A scope that is made while the tests run, and so is more than its types can say. */
export function createScope(parts: object): ScopeInput {
  return { version: 1, ...parts }
}

/** A scope that allows every operation that has a method. */
export const fullScope = createScope({ name: 'everything', allow: Object.keys(operations) })

/** Where a client finds the stand-in. */
export function getNetworkOptions({ origin, ca }: Pick<StandIn, 'origin' | 'ca'>) {
  return ca === '' ? { origin } : { origin, ca }
}

/** A client that can do everything, at the stand-in, and sends each call once: a test says what fails, and how often. */
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
