/** When a fault strikes, and whether the request was carried out by then. */
export interface FaultKind {
  /** `connect`: before there is a request. `before`: its body is not read. `after`: the answer is known. */
  readonly phase: 'connect' | 'before' | 'after'
  /** Whether the request is carried out, unless `carriedOut` says otherwise. */
  readonly executes: boolean
}

const createKind = (phase: FaultKind['phase'], executes: boolean): FaultKind => ({ phase, executes })

export const FAULTS = {
  /** The port is closed: `ECONNREFUSED`. For `'*'` only; cannot be counted. */
  refused: createKind('connect', false),
  /** A connection is accepted and reset before TLS. For `'*'` only. */
  reset_on_connect: createKind('connect', false),
  /** A connection is accepted, and nothing more. For `'*'` only. */
  hang_on_connect: createKind('connect', false),
  reset_before_request: createKind('before', false),
  hang_before_request: createKind('before', false),
  /** Carried out, but the answer never comes. */
  reset_after_request: createKind('after', true),
  hang_after_request: createKind('after', true),
  reset_in_body: createKind('after', true),
  hang_in_body: createKind('after', true),
  /** A body that ends before its Content-Length. */
  truncated: createKind('after', true),
  /** Bytes that are no HTTP. */
  garbage: createKind('after', true),
  /** 200 and `application/json`, but no JSON. */
  garbage_body: createKind('after', true),
  /** The right answer, a byte at a time. */
  slow_drip: createKind('after', true),
  /** The right answer as `text/html`. */
  wrong_content_type: createKind('after', true),
  status_429: createKind('after', false),
  status_429_retry_after: createKind('after', false),
  status_429_empty: createKind('after', false),
  /** The empty 403 that the edge gives at exceptionally high volumes. */
  edge_403: createKind('after', false),
  status_500: createKind('after', false),
  /** An HTML page of the edge, which gave up waiting: the request went through. */
  status_502_html: createKind('after', true),
  status_503: createKind('after', false),
  status_504: createKind('after', true),
  redirect: createKind('after', false),
} as const satisfies Readonly<Record<string, FaultKind>>

/** What can go wrong. */
export type FaultName = keyof typeof FAULTS

export interface FaultOptions {
  /** How often; always if it is not given. */
  readonly times?: number
  /** How many calls go well before. @default 0 */
  readonly after?: number
  /** Whether the request is carried out all the same: for the answers from 429 to 504 and for `redirect`. */
  readonly carriedOut?: boolean
  /** Seconds, for `status_429_retry_after`. @default 1 */
  readonly retryAfter?: number
  /** For `redirect`. @default 'https://elsewhere.example.com/' */
  readonly location?: string
  /** For `slow_drip`. @default 1 */
  readonly millisecondsPerByte?: number
  /** How long the port stays closed, for `refused`; until it is ended if it is not given. */
  readonly durationMs?: number
}
