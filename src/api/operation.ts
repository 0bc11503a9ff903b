import type { JsonBody } from './json-body.js'

/**
 * What an operation can do to an account. Every operation has exactly one class.
 *
 * - `read`: changes nothing
 * - `write`: a reversible change: create, update, pause, unschedule, archive
 * - `delete`: something is gone afterwards
 * - `send`: mail reaches people
 * - `publish`: content becomes public, or stops being public
 * - `export`: bulk data leaves the account
 * - `connect`: a standing channel out of the account
 */
export type Access = 'read' | 'write' | 'delete' | 'send' | 'publish' | 'export' | 'connect'

/** Whether a call may be repeated when its outcome is unknown. */
export type Idempotency = 'safe' | 'idempotent' | 'none'

export type HttpMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** One row of the catalogue: all there is to know about an operation of the Marketing API. */
export interface Operation {
  /** `group.method`, as on the client: `lists.getList`. */
  readonly id: string
  readonly method: HttpMethod
  /** The path below `/3.0`, with `{parameters}`. */
  readonly template: string
  /** The path without parameters and actions, dotted: `lists.members`. */
  readonly resource: string
  /** Absent for a route that no specification known here has. */
  readonly access?: Access | undefined
  /** Names of the path parameters, in the order of the template. */
  readonly pathParams: readonly string[]
  /** Names of the query parameters in snake_case, as they go on the wire. */
  readonly queryParams: readonly string[]
  /** Whether the operation carries a request body. */
  readonly body: boolean
  readonly idempotency: Idempotency
  /** May cause mail although it is no `send`: a confirmation mail, an automation that starts. */
  readonly indirectSend?: true
  /** The answer lists people: addresses, opens, clicks. */
  readonly personalData?: true
}

/** One call of an operation, checked and taken over from the caller. */
export interface Call {
  readonly operation: Operation
  /** Path parameters by their names in the template. */
  readonly params: Readonly<Record<string, string>>
  /** Query parameters in snake_case. */
  readonly query: Readonly<Record<string, string>>
  readonly body?: JsonBody | undefined
}
