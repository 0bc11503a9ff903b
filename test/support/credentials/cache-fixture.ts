import type { Clock } from '../../../src/clock.js'
import { type CacheOptions, CredentialCache } from '../../../src/credentials/cache/credential-cache.js'
import type { Lifetime } from '../../../src/credentials/cache/lifetime.js'
import type { CredentialEvent } from '../../../src/credentials/event.js'
import type { Provider } from '../../../src/credentials/provider.js'
import { keyNumber } from '../canary-key.js'
import { createDeferredProvider } from './deferred-provider.js'

/** A clock that advances only on request. */
export class ManualClock implements Clock {
  time = Date.UTC(2026, 0, 1)
  randomValue = 0.5
  readonly now = () => this.time
  readonly random = () => this.randomValue

  advance(ms: number): void {
    this.time += ms
  }
}

export const defaultLifetime: Lifetime = { warnDays: [14, 3, 1], whenTooOld: 'warn' }

export function createCache(
  provider: Provider,
  { lifetime, ...options }: Partial<Omit<CacheOptions, 'lifetime'>> & { lifetime?: Partial<Lifetime> } = {},
) {
  return new CredentialCache(provider, {
    timeoutMs: 30_000,
    lifetime: { ...defaultLifetime, ...lifetime },
    ...options,
  })
}

/** Creates a cache with a manual clock, and collects its events. */
export function createObservedCache(provider: Provider, lifetime: Partial<Lifetime> = {}) {
  const clock = new ManualClock()
  const events: CredentialEvent[] = []
  const onEvent = (event: CredentialEvent) => void events.push(event)
  return { cache: createCache(provider, { lifetime, clock, onEvent }), clock, events }
}

/** Creates the result of a provider: the key with this number, and facts about it. */
export const createInput = (number: number, facts: object = {}) => ({ apiKey: keyNumber(number), ...facts })

/** Creates a cache whose provider has been called once and returned `first`. */
export async function createFilledCache(first: object = createInput(1), lifetime: Partial<Lifetime> = {}) {
  const source = createDeferredProvider()
  const observed = createObservedCache(source.provider, lifetime)
  // The listener is needed: without one, events would be queued for the next call.
  const firstCall = observed.cache.getCredential(() => {})
  source.getCall(1).resolve(first)
  return { ...observed, ...source, credential: await firstCall }
}
