import type * as OpenTelemetry from '@opentelemetry/api'
import { version } from '../version.generated.js'
import { CredentialAges } from './credential-ages.js'
import { type CallRecord, swallowErrors } from './observer.js'
import { loadRegisteredApi } from './open-telemetry.js'

const DURATION_BOUNDS = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120]

/** All counters, with their units. Their attributes contain no ids or texts of calls. */
const COUNTERS = {
  'scope.decisions': '{decision}',
  'call.errors': '{error}',
  'call.retries': '{retry}',
  'call.outcomes.unknown': '{call}',
  'credential.events': '{event}',
  'guardrail.trips': '{trip}',
  'audit.records': '{record}',
  'audit.losses': '{record}',
} as const

type CounterName = keyof typeof COUNTERS

/** The gauges of this process. Updated even without metrics, so that a meter registered later reads correct values. */
export const levels = { inFlight: 0, waiting: 0, lockedClients: 0 }

export const credentialAges = new CredentialAges()

class Instruments {
  readonly provider: OpenTelemetry.MeterProvider
  readonly #duration: OpenTelemetry.Histogram
  readonly #counters = new Map<string, OpenTelemetry.Counter>()

  constructor(provider: OpenTelemetry.MeterProvider) {
    this.provider = provider
    const meter = provider.getMeter('mailchimp-hardened', version)
    this.#duration = meter.createHistogram('mailchimp.client.operation.duration', {
      unit: 's',
      description: 'The duration of calls, with their waits and retries.',
      advice: { explicitBucketBoundaries: DURATION_BOUNDS },
    })
    for (const [name, unit] of Object.entries(COUNTERS))
      this.#counters.set(name, meter.createCounter(`mailchimp.client.${name}`, { unit }))
    observeLevels(meter)
  }

  add(name: CounterName, value: number, attributes: OpenTelemetry.Attributes): void {
    this.#counters.get(name)?.add(value, attributes)
  }

  recordCall(record: CallRecord, seconds: number): void {
    const { verdict, error, outcome = 'answered', status } = record
    const operation = describeOperation(record)
    const decision = verdict !== undefined && { 'mailchimp.scope.verdict': verdict }
    const failure = error !== undefined && { 'error.type': error }
    this.#duration.record(seconds, {
      ...operation,
      ...decision,
      ...failure,
      'mailchimp.call.outcome': outcome,
      ...(status !== undefined && { 'mailchimp.response.status_class': `${Math.trunc(status / 100)}xx` }),
    })
    if (decision) this.add('scope.decisions', 1, { ...operation, ...decision })
    if (failure) this.add('call.errors', 1, { ...operation, ...failure })
    if (outcome === 'unknown') this.add('call.outcomes.unknown', 1, operation)
  }
}

function observeLevels(meter: OpenTelemetry.Meter): void {
  const observe = (name: string, unit: string, read: () => number | undefined) =>
    meter.createObservableGauge(`mailchimp.client.${name}`, { unit }).addCallback((result) => {
      const value = read()
      if (value !== undefined) result.observe(value)
    })
  observe('calls.in_flight', '{call}', () => levels.inFlight)
  observe('calls.waiting', '{call}', () => levels.waiting)
  observe('locked', '{client}', () => levels.lockedClients)
  observe('credential.age', 's', () => credentialAges.oldestSeconds)
  observe('credential.days_left', '{day}', () => credentialAges.leastDaysLeft)
}

/** Reports every route outside the catalogue as `_OTHER`: its template could be anything. */
function describeOperation({ operation: { id, access } }: CallRecord): OpenTelemetry.Attributes {
  const isKnown = access !== undefined
  return {
    'mailchimp.operation.name': isKnown ? id : '_OTHER',
    'mailchimp.operation.access': isKnown ? access : '_OTHER',
  }
}

let cached: Instruments | undefined

/** Returns the instruments, cached per meter provider; undefined if the application has registered none. */
function getInstruments(): Instruments | undefined {
  const api = loadRegisteredApi()
  if (api === undefined) return undefined
  const provider = api.metrics.getMeterProvider()
  if (cached?.provider === provider) return cached
  if (provider.getMeter('mailchimp-hardened') === api.createNoopMeter()) return undefined
  cached = new Instruments(provider)
  return cached
}

/** Records the end of a call. Never throws. */
export function recordCall(record: CallRecord, deadline: { readonly elapsedMs: number }): void {
  swallowErrors(() => getInstruments()?.recordCall(record, deadline.elapsedMs / 1000), undefined)
}

/** Adds to a counter. Never throws. */
export function countMetric(name: CounterName, attributes: OpenTelemetry.Attributes = {}, value = 1): void {
  swallowErrors(() => getInstruments()?.add(name, value, attributes), undefined)
}
