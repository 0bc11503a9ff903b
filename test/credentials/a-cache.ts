import { type CacheOptions, CredentialCache } from '../../src/credentials/cache.js'
import type { Clock } from '../../src/credentials/clock.js'
import type { CredentialEvent } from '../../src/credentials/event.js'
import type { Lifetime } from '../../src/credentials/lifetime.js'
import type { Provider } from '../../src/credentials/provider.js'
import { keyNumber } from '../stand-in/canary-key.js'
import { slowProvider } from './slow-provider.js'

/** A clock that goes only when it is told to. */
export class HandClock implements Clock {
  time = Date.UTC(2026, 0, 1)
  chance = 0.5
  readonly now = () => this.time
  readonly random = () => this.chance

  forward(ms: number): void {
    this.time += ms
  }
}

export const usualLifetime: Lifetime = { warnDays: [14, 3, 1], whenTooOld: 'warn' }

export function cacheOf(
  provider: Provider,
  { lifetime, ...options }: Partial<Omit<CacheOptions, 'lifetime'>> & { lifetime?: Partial<Lifetime> } = {},
) {
  return new CredentialCache(provider, {
    timeoutMs: 30_000,
    lifetime: { ...usualLifetime, ...lifetime },
    ...options,
  })
}

/** A cache, its clock, and what it told. */
export function watchedCache(provider: Provider, lifetime: Partial<Lifetime> = {}) {
  const clock = new HandClock()
  const events: CredentialEvent[] = []
  const onEvent = (event: CredentialEvent) => void events.push(event)
  return { cache: cacheOf(provider, { lifetime, clock, onEvent }), clock, events }
}

/** What a provider gives: the key of this number, and what its source knows of it. */
export const given = (number: number, facts: object = {}) => ({ apiKey: keyNumber(number), ...facts })

/** A watched cache whose provider was asked once and gave this. */
export async function filledCache(first: object = given(1), lifetime: Partial<Lifetime> = {}) {
  const source = slowProvider()
  const watched = watchedCache(source.provider, lifetime)
  // With a listener, as calls have one: without it, they would be held to be told of what happened.
  const asked = watched.cache.current(() => {})
  source.nth(1).give(first)
  return { ...watched, ...source, credential: await asked }
}
