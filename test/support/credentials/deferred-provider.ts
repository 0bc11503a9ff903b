import { vi } from 'vitest'
import type { Provider, ProviderRequest } from '../../../src/credentials/provider.js'

/** A call of the provider that has not settled yet. */
interface DeferredCall {
  readonly signal: AbortSignal | undefined
  resolve(result: unknown): void
  reject(error?: unknown): void
}

/** A provider that answers on request, in any order. */
export function createDeferredProvider() {
  const calls: DeferredCall[] = []
  const provider = vi.fn(
    ({ signal }: ProviderRequest = {}) =>
      new Promise(
        (give, fail) =>
          void calls.push({ signal, resolve: give, reject: (error = new Error('sealed')) => fail(error) }),
      ),
  )
  const getCall = (number: number): DeferredCall => {
    const call = calls[number - 1]
    if (call === undefined) throw new Error(`the provider was called ${calls.length} times`)
    return call
  }
  return {
    provider: provider as unknown as Provider & typeof provider,
    getCall,
    countCalls: () => calls.length,
  }
}

/** Waits until all pending jobs have run. */
export const flushPromises = () => new Promise<void>((resolve) => setImmediate(resolve))

/** Returns whether a promise is still pending. */
export async function isPending(promise: Promise<unknown>): Promise<boolean> {
  let waits = true
  const markSettled = () => {
    waits = false
  }
  promise.then(markSettled, markSettled)
  await flushPromises()
  return waits
}
