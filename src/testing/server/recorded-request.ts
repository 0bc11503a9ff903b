import type { IncomingMessage } from 'node:http'
import type { Body, OperationId, Params } from '../engine/typed-operation.js'
import type { FaultName } from '../faults/fault-catalogue.js'

/** A request as it was on the wire, whether it was a call of the API or not. */
export interface RecordedRequest {
  readonly method: string
  /** With `/3.0`, without the query, not decoded. */
  readonly path: string
  /** Without the question mark, not decoded. */
  readonly query: string
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  /** Names and values in turn, as they were sent. */
  readonly rawHeaders: readonly string[]
  /** As far as it was read. */
  body: string
  /** Number of the connection, from 1. Requests with the same number shared one. */
  readonly connection: number
}

/** A call of an operation, as the stand-in understood it. */
export interface ReceivedCall<Id extends OperationId = OperationId> {
  readonly operation: Id
  /** The parameters of the path, decoded. */
  readonly params: { readonly [Name in keyof Params<Id>]: string }
  /** As it was on the wire: snake_case and text. */
  readonly query: Readonly<Record<string, string>>
  /** Parsed; `undefined` without a body, or if it was not read. */
  body: Body<Id> | undefined
  /** The first 12 digits of the SHA-256 of the key. */
  readonly credential: string | undefined
  /** Number of the connection, from 1. */
  readonly connection: number
  /** By the clock of the stand-in. */
  readonly time: Date
  /** Whether all of the request had been read. */
  read: boolean
  /** Whether the operation was carried out: `false` for a refused one, also if a fault came first. */
  carriedOut: boolean
  /** What was answered, or would have been if no fault had come; `undefined` until then. */
  status: number | undefined
  /** The fault that struck. */
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
