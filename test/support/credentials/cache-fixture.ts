import type { Clock } from '../../../src/clock.js'
import { type CacheOptions, CredentialCache } from '../../../src/credentials/cache/credential-cache.js'
import type { Lifetime } from '../../../src/credentials/cache/lifetime.js'
import type { CredentialEvent } from '../../../src/credentials/event.js'
import type { Provider } from '../../../src/credentials/provider.js'
import { keyNumber } from '../canary-key.js'
import { createDeferredProvider } from './deferred-provider.js'

/** A clock that goes only when it is told to. */
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

/** A cache, its clock, and what it told. */
export function createObservedCache(provider: Provider, lifetime: Partial<Lifetime> = {}) {
  const clock = new ManualClock()
  const events: CredentialEvent[] = []
  const onEvent = (event: CredentialEvent) => void events.push(event)
  return { cache: createCache(provider, { lifetime, clock, onEvent }), clock, events }
}

/** What a provider gives: the key of this number, and what its source knows of it. */
export const createInput = (number: number, facts: object = {}) => ({ apiKey: keyNumber(number), ...facts })

/** A watched cache whose provider was asked once and gave this. */
export async function createFilledCache(first: object = createInput(1), lifetime: Partial<Lifetime> = {}) {
  const source = createDeferredProvider()
  const watched = createObservedCache(source.provider, lifetime)
  // With a listener, as calls have one: without it, they would be held to be told of what happened.
  const asked = watched.cache.getCredential(() => {})
  source.nth(1).resolve(first)
  return { ...watched, ...source, credential: await asked }
}
