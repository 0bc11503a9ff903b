import type { CredentialCache } from '../credentials/cache.js'
import type { Expectation } from '../mailchimp/account.js'
import type { EndpointChoice } from '../mailchimp/endpoint.js'
import type { Call } from '../mailchimp/operation.js'
import type { CallRecord, CallWatch, Observer } from '../observe/observer.js'
import type { DeclaredScope } from '../scope/admit.js'
import type { Deadline } from './deadline.js'
import type { Identities } from './identities.js'
import type { Transport } from './transport.js'
import type { UnderWay } from './under-way.js'

/** What one client's calls pass through. */
export interface Pipeline {
  readonly scope: DeclaredScope
  readonly credentials: Pick<CredentialCache, keyof CredentialCache>
  readonly endpoint: EndpointChoice
  readonly transport: Transport
  readonly underWay: UnderWay
  readonly observer: Observer
  readonly identities: Identities
  /** Whose key it has to be, where the operator has written that. */
  readonly expected: Expectation | undefined
  /** Milliseconds for a whole call. */
  readonly totalMs: number
}

/** One call that is under way: what it passes through, its end, and who watches. */
export interface Way {
  readonly pipeline: Pipeline
  readonly call: Call
  readonly deadline: Deadline
  readonly record: CallRecord
  readonly watcher: CallWatch
}
