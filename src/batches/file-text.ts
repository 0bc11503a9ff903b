import type { Operation } from '../api/operation.js'
import { TransportError } from '../index.js'
import {
  type ClientContext,
  exceedsParseCost,
  MAX_VALUES,
  parseResponse,
} from '../marketing/batches/batch-kit.js'

/**
 * Parses the text of a response that came in a file, like the response of a direct call.
 *
 * @throws {ApiError} like the direct call
 * @throws {TransportError} if parsing it could block the process
 */
export function parseFileText(
  { api, credentials }: Pick<ClientContext, 'api' | 'credentials'>,
  operation: Operation,
  status: number,
  text: string,
): unknown {
  const body = Buffer.from(text)
  assertParsable(body, operation.id)
  const type = status < 400 ? 'application/json' : 'application/problem+json'
  const response = { status, headers: { 'content-type': type }, body }
  return parseResponse(api, operation, response, credentials.peek(), credentials.knownSecrets).data
}

function assertParsable(body: Buffer, operation: string): void {
  if (!exceedsParseCost(body, MAX_VALUES)) return
  const message = `the response to ${operation} contains more than ${MAX_VALUES} values`
  throw new TransportError('response_too_large', message, { outcome: 'answered', operation })
}
