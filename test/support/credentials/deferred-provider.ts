import { vi } from 'vitest'
import type { Provider, ProviderRequest } from '../../../src/credentials/provider.js'

/** A fetch that has not been answered yet. */
interface DeferredCall {
  readonly signal: AbortSignal | undefined
  resolve(given: unknown): void
  reject(error?: unknown): void
}

/** A provider that answers on request, in any order. */
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

/** Waits until all pending jobs have run. */
export const flushPromises = () => new Promise<void>((resolve) => setImmediate(resolve))

/** Whether a promise is still pending. */
export async function isPending(promise: Promise<unknown>): Promise<boolean> {
  let waits = true
  const markSettled = () => {
    waits = false
  }
  promise.then(markSettled, markSettled)
  await flushPromises()
  return waits
}
