import type * as OpenTelemetry from '@opentelemetry/api'

export type Api = typeof OpenTelemetry

/** The global symbol that all copies of the API share; set when an application registers an SDK. */
const REGISTRY = Symbol.for('opentelemetry.js.api.1')

let cachedApi: Api | undefined

/**
 * Returns the API if the application has registered a part of it. Cached: resolving a module costs more than a span.
 */
export function loadRegisteredApi(): Api | undefined {
  if (REGISTRY in globalThis) cachedApi ??= require('@opentelemetry/api') as Api
  return cachedApi
}
