/** The time at which a fault occurs, and whether the request is executed. */
export interface FaultKind {
  /**
   * `connect`: before a request arrives. `before`: before its body is read. `after`: after the response was created.
   */
  readonly phase: 'connect' | 'before' | 'after'
  /** Whether the request is executed, unless `carriedOut` says otherwise. */
  readonly executes: boolean
}

const createKind = <const Phase extends FaultKind['phase']>(phase: Phase, executes: boolean) => ({
  phase,
  executes,
})

export const FAULTS = {
  /** The port is closed: `ECONNREFUSED`. Only for `'*'`, and without `times` and `after`. */
  refused: createKind('connect', false),
  /** Connections are accepted and reset before TLS. Only for `'*'`. */
  reset_on_connect: createKind('connect', false),
  /** Connections are accepted but receive no data. Only for `'*'`. */
  hang_on_connect: createKind('connect', false),
  reset_before_request: createKind('before', false),
  hang_before_request: createKind('before', false),
  /** The request is executed, but the response never arrives. */
  reset_after_request: createKind('after', true),
  hang_after_request: createKind('after', true),
  /** Only the headers are sent. */
  hang_after_headers: createKind('after', true),
  reset_in_body: createKind('after', true),
  hang_in_body: createKind('after', true),
  /** The body ends before its Content-Length. */
  truncated: createKind('after', true),
  /** The response is not HTTP. */
  garbage: createKind('after', true),
  /** The response is 200 `application/json`, but its body is not JSON. */
  garbage_body: createKind('after', true),
  /** The correct response, one byte at a time. */
  slow_drip: createKind('after', true),
  /** The correct response as `text/html`. */
  wrong_content_type: createKind('after', true),
  status_429: createKind('after', false),
  status_429_retry_after: createKind('after', false),
  status_429_empty: createKind('after', false),
  /** The empty 403 that the edge sends at very high volumes. */
  edge_403: createKind('after', false),
  status_500: createKind('after', false),
  /** An HTML page from the edge after its timeout: the request was executed. */
  status_502_html: createKind('after', true),
  status_503: createKind('after', false),
  status_504: createKind('after', true),
  redirect: createKind('after', false),
} as const satisfies Readonly<Record<string, FaultKind>>

/** The faults that the stand-in can produce. */
export type FaultName = keyof typeof FAULTS

/** The faults that occur before a request arrives, so that its operation is not known yet. */
export type ConnectFaultName = {
  [Name in FaultName]: (typeof FAULTS)[Name]['phase'] extends 'connect' ? Name : never
}[FaultName]

/** The faults that can be limited to the calls of one operation. */
export type RequestFaultName = Exclude<FaultName, ConnectFaultName>

export interface FaultOptions {
  /** How often the fault occurs. @default always */
  readonly times?: number
  /** How many calls succeed first. @default 0 */
  readonly after?: number
  /** Whether the request is executed anyway, for the responses from 429 to 504 and for `redirect`. */
  readonly carriedOut?: boolean
  /** Seconds, for `status_429_retry_after`. @default 1 */
  readonly retryAfter?: number
  /** For `redirect`. @default 'https://elsewhere.example.com/' */
  readonly location?: string
  /** For `slow_drip`. @default 1 */
  readonly millisecondsPerByte?: number
  /** How long the port stays closed, for `refused`. @default until the fault is removed */
  readonly durationMs?: number
}
