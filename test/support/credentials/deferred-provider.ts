import { vi } from 'vitest'
import type { Provider, ProviderRequest } from '../../../src/credentials/provider.js'

/** One ask of a provider that nobody has answered yet. */
interface DeferredCall {
  readonly signal: AbortSignal | undefined
  resolve(given: unknown): void
  reject(error?: unknown): void
}

/** A provider that answers when it is told to, in any order. */
export function createDeferredProvider() {
  const asks: DeferredCall[] = []
  const provider = vi.fn(
    ({ signal }: ProviderRequest = {}) =>
      new Promise(
        (give, fail) =>
          void asks.push({ signal, resolve: give, reject: (error = new Error('sealed')) => fail(error) }),
      ),
  )
  const getCall = (number: number): DeferredCall => {
    const ask = asks[number - 1]
    if (ask === undefined) throw new Error(`the provider was asked ${asks.length} times`)
    return ask
  }
  return {
    provider: provider as unknown as Provider & typeof provider,
    nth: getCall,
    asked: () => asks.length,
  }
}

/** Until everything that is ready has been done. */
export const flushPromises = () => new Promise<void>((resolve) => setImmediate(resolve))

/** Whether a promise still waits for something. */
export async function isPending(promise: Promise<unknown>): Promise<boolean> {
  let waits = true
  const markSettled = () => {
    waits = false
  }
  promise.then(markSettled, markSettled)
  await flushPromises()
  return waits
}
