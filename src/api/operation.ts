import type { JsonBody } from './json-body.js'

/**
 * What an operation can do to an account. Every operation has exactly one class.
 *
 * - `read`: changes nothing
 * - `write`: a reversible change: create, update, pause, unschedule, archive
 * - `delete`: deletes something
 * - `send`: sends mail to people
 * - `publish`: publishes content, or unpublishes it
 * - `export`: takes bulk data out of the account
 * - `connect`: opens a standing channel out of the account
 */
export type Access = 'read' | 'write' | 'delete' | 'send' | 'publish' | 'export' | 'connect'

/** Whether a call may be repeated if its outcome is unknown. */
export type Idempotency = 'safe' | 'idempotent' | 'none'

export type HttpMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** The paging of an operation. */
export interface Paging {
  /** The field of a page that contains its records. */
  readonly records: string
  /** Whether a page contains the number of records on all pages. */
  readonly hasTotal: boolean
  /** Whether a page is requested by the cursor of the previous one instead of an offset. */
  readonly byCursor: boolean
}

/** An operation in the catalogue. */
export interface Operation {
  /** `group.method`, as on the client: `lists.getList`. */
  readonly id: string
  readonly method: HttpMethod
  /** The path below `/3.0`, with `{parameters}`. */
  readonly template: string
  /** The path without parameters and actions, dotted: `lists.members`. */
  readonly resource: string
  /** Absent for a route that no specification contains. */
  readonly access?: Access | undefined
  /** The names of the path parameters, in the order of the template. */
  readonly pathParams: readonly string[]
  /** The names of the query parameters, in snake_case as they are sent. */
  readonly queryParams: readonly string[]
  /** Whether the operation has a request body. */
  readonly body: boolean
  readonly idempotency: Idempotency
  /**
   * Set if the operation may cause mail although its class is not `send`: a confirmation mail, a started automation.
   */
  readonly indirectSend?: true
  /** Set if the response contains data about people: addresses, opens, clicks. */
  readonly personalData?: true
  /** Absent if the operation has no pages. */
  readonly paging?: Paging | undefined
}

/** A validated call of an operation, independent of the caller's objects. */
export interface Call {
  readonly operation: Operation
  /** Path parameters by their names in the template. */
  readonly params: Readonly<Record<string, string>>
  /** Query parameters in snake_case. */
  readonly query: Readonly<Record<string, string>>
  readonly body?: JsonBody | undefined
}
