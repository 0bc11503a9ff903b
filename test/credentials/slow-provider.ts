import { vi } from 'vitest'
import type { Provider, ProviderRequest } from '../../src/credentials/provider.js'

/** One ask of a provider that nobody has answered yet. */
interface Ask {
  readonly signal: AbortSignal | undefined
  give(given: unknown): void
  fail(error?: unknown): void
}

/** A provider that answers when it is told to, in any order. */
export function slowProvider() {
  const asks: Ask[] = []
  const provider = vi.fn(
    ({ signal }: ProviderRequest = {}) =>
      new Promise(
        (give, fail) => void asks.push({ signal, give, fail: (error = new Error('sealed')) => fail(error) }),
      ),
  )
  const nth = (number: number): Ask => {
    const ask = asks[number - 1]
    if (ask === undefined) throw new Error(`the provider was asked ${asks.length} times`)
    return ask
  }
  return { provider: provider as unknown as Provider & typeof provider, nth, asked: () => asks.length }
}

/** Until everything that is ready has been done. */
export const settled = () => new Promise<void>((resolve) => setImmediate(resolve))

/** Whether a promise still waits for something. */
export async function isWaiting(promise: Promise<unknown>): Promise<boolean> {
  let waits = true
  const done = () => {
    waits = false
  }
  promise.then(done, done)
  await settled()
  return waits
}
