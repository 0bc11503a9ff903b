import { createRequire } from 'node:module'
import { createClient, defineScope } from 'mailchimp-hardened'
import { measureCpuMicros } from './cpu-time.js'

/** The cost of a client before its first call. */
export interface ClientCost {
  readonly bytes: number
  readonly micros: number
}

const scope = defineScope({ version: 1, preset: 'read-only' })

/** Measures clients of many accounts that share a scope, as in a service for many customers. */
export function measureOurClient(key: string): ClientCost {
  return measureCost(10_000, () => createClient({ credentials: key, scope }))
}

export function measureSdkClient(): ClientCost {
  const sdk = createRequire(import.meta.url)('@mailchimp/mailchimp_marketing')
  return measureCost(1_000, () => new sdk.constructor())
}

function measureCost(count: number, make: () => unknown): ClientCost {
  const portion = count / 20
  const micros = measureCpuMicros(20, () => Array.from({ length: portion }, make)) / portion
  globalThis.gc?.()
  const before = process.memoryUsage().heapUsed
  const kept = Array.from({ length: count }, make)
  globalThis.gc?.()
  return { bytes: (process.memoryUsage().heapUsed - before) / kept.length, micros }
}
