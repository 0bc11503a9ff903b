import { createRequire } from 'node:module'
import { createClient, defineScope } from 'mailchimp-hardened'
import { cpuMicros } from './cpu-time.js'

/** What a client costs that nobody has called yet. */
export interface ClientCost {
  readonly bytes: number
  readonly micros: number
}

const scope = defineScope({ version: 1, preset: 'read-only' })

/** Clients of many accounts that share a scope, as a service for many customers makes them. */
export function ourClient(key: string): ClientCost {
  return costOf(10_000, () => createClient({ credentials: key, scope }))
}

export function sdkClient(): ClientCost {
  const sdk = createRequire(import.meta.url)('@mailchimp/mailchimp_marketing')
  return costOf(1_000, () => new sdk.constructor())
}

function costOf(count: number, make: () => unknown): ClientCost {
  const portion = count / 20
  const micros = cpuMicros(20, () => Array.from({ length: portion }, make)) / portion
  globalThis.gc?.()
  const before = process.memoryUsage().heapUsed
  const kept = Array.from({ length: count }, make)
  globalThis.gc?.()
  return { bytes: (process.memoryUsage().heapUsed - before) / kept.length, micros }
}
