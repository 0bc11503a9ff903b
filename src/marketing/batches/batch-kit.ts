/** What the entry `src/batches`, which is a bundle of its own, imports from the implementation besides public names. */
export { createJsonBody } from '../../api/json-body.js'
export {
  beginCall,
  type CallOptions,
  type ClientContext,
  endCall,
  failCall,
  mergeCallOptions,
} from '../../call/call-context.js'
export { parseResponse } from '../../call/response.js'
export { classifyFailure } from '../../call/retry-policy.js'
export { run } from '../../call/run.js'
export { systemClock } from '../../clock.js'
export { publishProgress } from '../../observe/progress.js'
export { authorize, authorizeInside } from '../../scope/authorization.js'
export { MAX_VALUES } from '../../transport/http-exchange.js'
export { exceedsParseCost } from '../../transport/parse-cost.js'
export { isAbortSignal } from '../../validation/abort-signal.js'
export { type BatchEntry, canonicalizeEntry, readEntry } from '../batch.js'
export { isLoopback } from '../endpoint.js'
export { findOperation } from '../operations.js'
export { USER_AGENT } from '../request.js'
export { createMethodCall } from '../sdk.js'
