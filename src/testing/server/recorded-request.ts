import type { IncomingMessage } from 'node:http'
import type { Body, OperationId, Params } from '../engine/typed-operation.js'
import type { FaultName } from '../faults/fault-catalogue.js'

/** A request as received, even if it is not a call of the API. */
export interface RecordedRequest {
  readonly method: string
  /** The path, including `/3.0`, without the query, not decoded. */
  readonly path: string
  /** The query without the question mark, not decoded. */
  readonly query: string
  /** Names are in lower case. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  /** Alternating names and values, as received. */
  readonly rawHeaders: readonly string[]
  /** The part of the body that was read. */
  body: string
  /** The number of the connection, from 1. */
  readonly connection: number
}

/** A call of an operation, as the stand-in parsed it. */
export interface ReceivedCall<Id extends OperationId = OperationId> {
  readonly operation: Id
  /** The decoded parameters of the path. */
  readonly params: { readonly [Name in keyof Params<Id>]: string }
  /** The query as sent: names in snake_case, values as strings. */
  readonly query: Readonly<Record<string, string>>
  /** The parsed body; undefined if there is none or it was not read. */
  body: Body<Id> | undefined
  /** The first 12 hex digits of the key's SHA-256. */
  readonly credential: string | undefined
  /** The number of the connection, from 1. */
  readonly connection: number
  /** The time of the stand-in's clock. */
  readonly time: Date
  /** Whether the request was read completely. */
  read: boolean
  /** Whether the operation was executed: `false` if the request was rejected, or a fault prevented it. */
  carriedOut: boolean
  /** The status of the response, or its status without the fault; undefined until it is known. */
  status: number | undefined
  /** The fault that occurred. */
  fault: FaultName | undefined
}

export function recordRequest(
  { method = '', url = '', headers, rawHeaders }: IncomingMessage,
  connection: number,
): RecordedRequest {
  const mark = url.indexOf('?')
  return {
    method,
    path: mark < 0 ? url : url.slice(0, mark),
    query: mark < 0 ? '' : url.slice(mark + 1),
    headers,
    rawHeaders,
    body: '',
    connection,
  }
}
