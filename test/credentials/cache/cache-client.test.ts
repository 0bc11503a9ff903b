import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Provider } from '../../../src/credentials/provider.js'
import { ApiError, CredentialError, createClient, TransportError } from '../../../src/index.js'
import { createLoopbackClient, getNetworkOptions } from '../../support/call/loopback-client.js'
import { captureRejection } from '../../support/capture-error.js'
import { createInput } from '../../support/credentials/cache-fixture.js'
import { createDeferredProvider, flushPromises } from '../../support/credentials/deferred-provider.js'
import { faults, keyNumber, problem, type StandIn, startStandIn } from '../../support/stand-in/stand-in.js'

let standIn: StandIn

beforeAll(async () => {
  standIn = await startStandIn({ keys: [keyNumber(1), keyNumber(2)] })
})

afterAll(() => standIn.close())

beforeEach(() => standIn.reset())

/** Creates a client whose provider returns these results in turn, and then repeats the last one. */
function createTestClient(...answers: object[]) {
  const left = [...answers]
  const provider = vi.fn<Provider>(async () => (left.length > 1 ? left.shift() : left[0]) as never)
  return { provider, client: createLoopbackClient(standIn, { credentials: provider }) }
}

const rejectedKey = createInput(99)

describe('a client', () => {
  it('calls its provider once for a hundred calls', async () => {
    const { client, provider } = createTestClient(createInput(1))
    await Promise.all(Array.from({ length: 100 }, () => client.ping.get()))
    expect(provider).toHaveBeenCalledTimes(1)
    await client.close()
  })

  it('recovers after its provider failed', async () => {
    const provider = vi
      .fn<Provider>()
      .mockRejectedValueOnce(new Error('sealed'))
      .mockResolvedValue(createInput(1))
    const client = createLoopbackClient(standIn, { credentials: provider })
    await captureRejection(CredentialError, client.ping.get())
    expect(await client.ping.get()).toHaveProperty('health_status')
    await client.close()
  })

  it('shares no credential with another client', async () => {
    const [one, other] = [createTestClient(createInput(1)).client, createTestClient(createInput(2)).client]
    await Promise.all([one.ping.get(), other.ping.get(), one.ping.get(), other.ping.get()])
    const sent = standIn.requests.map(({ headers: { authorization = '' } }) =>
      Buffer.from(authorization.slice('Basic '.length), 'base64').toString().split(':').at(-1),
    )
    expect(sent.sort()).toEqual([1, 1, 2, 2].map((number) => keyNumber(number)).sort())
    await Promise.all([one.close(), other.close()])
  })

  it('is not affected if its provider fails after the last call has stopped waiting', async () => {
    const unhandled = vi.fn()
    process.on('unhandledRejection', unhandled)
    const { provider, getCall } = createDeferredProvider()
    const client = createClient({ credentials: provider, network: getNetworkOptions(standIn) })
    const abort = new AbortController()
    const calls = Array.from({ length: 10 }, () => client.with({ signal: abort.signal }).ping.get())
    calls.push(client.with({ timeoutMs: 5 }).ping.get())
    abort.abort()
    for (const call of calls) {
      expect((await captureRejection(TransportError, call)).outcome).toBe('not_sent')
    }
    getCall(1).reject()
    // Node emits `unhandledRejection` after the microtask queue is empty.
    await new Promise((resolve) => setTimeout(resolve, 20))
    process.off('unhandledRejection', unhandled)
    expect(unhandled).not.toHaveBeenCalled()
    expect(standIn.requests).toEqual([])
    await client.close()
  })
})

describe('a closed client', () => {
  it('aborts a background refresh silently', async () => {
    const failed = vi.fn()
    subscribe('mailchimp-hardened:credential.failed', failed)
    const { provider, getCall, countCalls } = createDeferredProvider()
    const client = createLoopbackClient(standIn, { credentials: provider })
    const call = captureRejection(TransportError, client.with({ timeoutMs: 5 }).ping.get())
    expect((await call).code).toBe('timeout')
    expect([countCalls(), getCall(1).signal?.aborted]).toEqual([1, false])
    await client.close()
    expect(getCall(1).signal?.aborted).toBe(true)
    await flushPromises()
    expect(failed).not.toHaveBeenCalled()
    unsubscribe('mailchimp-hardened:credential.failed', failed)
  })
})

describe('a call whose key is rejected', () => {
  it('is sent again with the provider’s current key', async () => {
    const { client, provider } = createTestClient(rejectedKey, createInput(1))
    expect(await client.ping.get()).toHaveProperty('health_status')
    expect([provider.mock.calls.length, standIn.requests.length]).toEqual([2, 2])
    await client.close()
  })

  it('is not sent again if the provider has no other key', async () => {
    const { client, provider } = createTestClient(rejectedKey)
    for (let turn = 1; turn <= 2; turn += 1) {
      expect(await captureRejection(ApiError, client.ping.get())).toMatchObject({ code: 'key_rejected' })
      expect([provider.mock.calls.length, standIn.requests.length]).toEqual([2, turn])
    }
    await client.close()
  })

  it('is not sent a third time, even if there is a third key', async () => {
    const { client } = createTestClient(rejectedKey, createInput(98), createInput(1))
    expect(await captureRejection(ApiError, client.ping.get())).toMatchObject({ code: 'key_rejected' })
    expect(standIn.requests).toHaveLength(2)
    await client.close()
  })

  it('fails with the rejection if the provider fails', async () => {
    const { client, provider } = createTestClient(rejectedKey)
    provider.mockResolvedValueOnce(rejectedKey as never).mockRejectedValueOnce(new Error('sealed'))
    expect(await captureRejection(ApiError, client.ping.get())).toMatchObject({ code: 'key_rejected' })
    expect(standIn.requests).toHaveLength(1)
    await client.close()
  })
})

describe('a call that is refused for another reason', () => {
  it.each([
    ['by its role', problem(403, 'Forbidden', 'Not this role.'), 'forbidden'],
    ['by the network in front of Mailchimp', faults.htmlBody(401), 'edge_refused'],
    ['by a fault of Mailchimp', problem(500, 'Internal Server Error', 'On purpose.'), 'api_error'],
  ])('does not call the provider and is not sent again: %s', async (_, answer, code) => {
    const { client, provider } = createTestClient(createInput(1), createInput(2))
    standIn.answerNext('*', answer)
    expect(await captureRejection(ApiError, client.ping.get())).toMatchObject({ code })
    expect([provider.mock.calls.length, standIn.requests.length]).toEqual([1, 1])
    await client.close()
  })
})
