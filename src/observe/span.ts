import { channel } from 'node:diagnostics_channel'
import type * as OpenTelemetry from '@opentelemetry/api'
import type { CredentialEvent } from '../credentials/event.js'
import type { LimitWaited } from '../limit/limit-events.js'
import { version } from '../version.generated.js'
import type { GuardrailTripped } from './guardrail-events.js'
import {
  type AttemptObserver,
  type AttemptRecord,
  type CallObserver,
  type CallRecord,
  noopCallObserver,
  type Observer,
  type TraceIds,
} from './observer.js'
import { type Api, loadRegisteredApi } from './open-telemetry.js'
import type { CallRetried } from './retry-events.js'

/**
 * Creates one INTERNAL span for each call, and in it one CLIENT span for each attempt. Does not load the API of
 * OpenTelemetry unless the application has registered a part of it.
 */
export const spanObserver: Observer = {
  startCall(record) {
    const api = loadRegisteredApi()
    if (api === undefined) return noopCallObserver
    try {
      return new OperationSpan(api, record)
    } catch {
      return { ...noopCallObserver, startAttempt: () => createHiddenAttempt(api) }
    }
  },
}

let cachedTracer: { readonly provider: unknown; readonly tracer: OpenTelemetry.Tracer } | undefined

/** Returns the tracer, cached per provider: requesting one takes as long as setting an attribute. */
function getTracer({ trace }: Api): OpenTelemetry.Tracer {
  const proxy = trace.getTracerProvider()
  const provider = (proxy as Partial<OpenTelemetry.ProxyTracerProvider>).getDelegate?.() ?? proxy
  if (cachedTracer?.provider !== provider)
    cachedTracer = { provider, tracer: trace.getTracer('mailchimp-hardened', version) }
  return cachedTracer.tracer
}

class OperationSpan implements CallObserver {
  readonly #api: Api
  readonly #tracer: OpenTelemetry.Tracer
  readonly #span: OpenTelemetry.Span
  readonly #record: CallRecord

  constructor(api: Api, record: CallRecord) {
    this.#api = api
    this.#record = record
    this.#tracer = getTracer(api)
    this.#span = this.#tracer.startSpan(record.operation.id, {
      kind: api.SpanKind.INTERNAL,
      attributes: createStartAttributes(record),
    })
  }

  onCredentialEvent(event: CredentialEvent): void {
    this.#span.addEvent(`credential.${event.type}`, createCredentialAttributes(event))
  }

  onRetry({ attempt, failure, delayMs }: CallRetried): void {
    this.#span.addEvent('call.retried', {
      'mailchimp.retry.attempt': attempt,
      'mailchimp.retry.failure': failure,
      'mailchimp.retry.delay_ms': delayMs,
    })
  }

  onLimitWait({ limit, waitedMs, ahead, degraded }: LimitWaited): void {
    this.#span.addEvent('limit.waited', {
      'mailchimp.limit.name': limit,
      'mailchimp.limit.waited_ms': waitedMs,
      'mailchimp.limit.ahead': ahead,
      ...(degraded === true && { 'mailchimp.limit.degraded': degraded }),
    })
  }

  onGuardrailTrip({ guardrail, when, action }: GuardrailTripped): void {
    this.#span.addEvent('guardrail.tripped', {
      'mailchimp.guardrail.id': guardrail,
      'mailchimp.guardrail.when': when,
      'mailchimp.guardrail.action': action,
    })
  }

  startAttempt(attempt: AttemptRecord): AttemptObserver {
    try {
      const parent = this.#api.trace.setSpan(this.#api.context.active(), this.#span)
      return new AttemptSpan(this.#api, this.#tracer, parent, this.#record, attempt)
    } catch {
      return createHiddenAttempt(this.#api)
    }
  }

  getTrace(): TraceIds {
    const { traceId, spanId } = this.#span.spanContext()
    return { traceId, spanId }
  }

  end(record: CallRecord): void {
    setEndAttributes(this.#span, record)
    if (isFailure(record.error)) this.#span.setStatus({ code: this.#api.SpanStatusCode.ERROR })
    this.#span.end()
  }
}

class AttemptSpan implements AttemptObserver {
  readonly #api: Api
  readonly #span: OpenTelemetry.Span

  constructor(
    api: Api,
    tracer: OpenTelemetry.Tracer,
    parent: OpenTelemetry.Context,
    call: CallRecord,
    attempt: AttemptRecord,
  ) {
    this.#api = api
    const { method, template } = call.operation
    const attributes = createRequestAttributes(call, attempt)
    this.#span = tracer.startSpan(
      `${method} ${call.basePath}${template}`,
      { kind: api.SpanKind.CLIENT, attributes },
      parent,
    )
  }

  runInContext<T>(send: () => T): T {
    return sendUntraced(this.#api, send)
  }

  end({ status, error }: AttemptRecord): void {
    if (status !== undefined) this.#span.setAttribute('http.response.status_code', status)
    const type = status !== undefined && status >= 400 ? String(status) : error
    if (type !== undefined) this.#span.setAttribute('error.type', type)
    if (type !== undefined && isFailure(error)) this.#span.setStatus({ code: this.#api.SpanStatusCode.ERROR })
    this.#span.end()
  }
}

/** Creates an observer for when the tracer throws: other instrumentation must not record the attempt. */
function createHiddenAttempt(api: Api): AttemptObserver {
  return { runInContext: (send) => sendUntraced(api, send), end: () => {} }
}

/**
 * Sends a request; suppresses tracing if undici is instrumented, because the instrumentation would record the URL with
 * its ids, and send `traceparent` and `baggage` to Mailchimp. Otherwise creates no context, because it would slow down
 * all asynchronous code that follows.
 */
function sendUntraced<T>(api: Api, send: () => T): T {
  if (!undiciChannels.some(({ hasSubscribers }) => hasSubscribers)) return send()
  const suppressed = api.context.active().setValue(createSuppressTracingKey(api), true)
  return api.context.with(suppressed, send)
}

/** undici publishes a request on these channels before sending it. */
const undiciChannels = [
  channel('undici:request:create'),
  channel('undici:client:beforeConnect'),
  channel('undici:client:connected'),
  channel('undici:client:sendHeaders'),
]

/** Creates the key that the OpenTelemetry SDK itself uses: keys with the same name are equal. */
function createSuppressTracingKey(api: Api): symbol {
  return api.createContextKey('OpenTelemetry SDK Context Key SUPPRESS_TRACING')
}

/** Returns true for any error except an abort. */
function isFailure(error: string | undefined): boolean {
  return error !== undefined && error !== 'aborted'
}

function createStartAttributes({ operation, actor, scope }: CallRecord): OpenTelemetry.Attributes {
  const attributes: OpenTelemetry.Attributes = {
    'mailchimp.operation.name': operation.id,
    'mailchimp.scope.revision': scope.revision,
  }
  if (operation.access !== undefined) attributes['mailchimp.operation.access'] = operation.access
  if (scope.name !== undefined) attributes['mailchimp.scope.name'] = scope.name
  if (actor !== undefined) attributes['mailchimp.actor'] = actor
  return attributes
}

function setEndAttributes(span: OpenTelemetry.Span, { verdict, rule, fingerprint, error }: CallRecord): void {
  if (verdict !== undefined) span.setAttribute('mailchimp.scope.verdict', verdict)
  if (rule !== undefined) span.setAttribute('mailchimp.scope.rule', rule)
  if (fingerprint !== undefined) span.setAttribute('mailchimp.credential.fingerprint', fingerprint)
  if (error !== undefined) span.setAttribute('error.type', error)
}

function createRequestAttributes(
  { operation, basePath }: CallRecord,
  { number, origin }: AttemptRecord,
): OpenTelemetry.Attributes {
  const { address, port } = parseServerAddress(origin)
  const attributes: OpenTelemetry.Attributes = {
    'http.request.method': operation.method,
    'url.template': `${basePath}${operation.template}`,
    'url.full': `${origin}${basePath}${operation.template}`,
    'server.address': address,
    'server.port': port,
  }
  if (number > 1) attributes['http.request.resend_count'] = number - 1
  return attributes
}

/** Omits the source: readers of traces need not know the name of a vault or a file. */
function createCredentialAttributes(event: CredentialEvent): OpenTelemetry.Attributes {
  const attributes: OpenTelemetry.Attributes = {}
  if (event.fingerprint !== undefined) attributes['mailchimp.credential.fingerprint'] = event.fingerprint
  if ('version' in event) attributes['mailchimp.credential.version'] = event.version
  if ('before' in event) attributes['mailchimp.credential.before'] = event.before
  if ('code' in event) attributes['error.type'] = event.code
  if ('daysLeft' in event) attributes['mailchimp.credential.days_left'] = event.daysLeft
  return attributes
}

const serverAddresses = new Map<string, { readonly address: string; readonly port: number }>()

/** Parses an origin. Cached, because a process has few origins and many calls. */
function parseServerAddress(origin: string) {
  const known = serverAddresses.get(origin)
  if (known !== undefined) return known
  const { protocol, hostname, port } = new URL(origin)
  const server = {
    address: hostname.replace(/^\[|\]$/g, ''),
    port: port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port),
  }
  serverAddresses.set(origin, server)
  return server
}
