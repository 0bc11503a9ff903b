import http from 'node:http'
import { expect, vi } from 'vitest'
import { canaryKey, faults, type Responder } from '../../support/stand-in/stand-in.js'
import { captureOutcome } from '../client-pair.js'
import type { DifferenceIn } from '../differences.js'
import type { Groups } from '../groups.js'
import { createOfficialClient } from '../official-client.js'
import { getAnswer, getRejection, type ParityFixture, type Proof } from '../parity-fixture.js'

const ping = (client: Groups) => client['ping'].get()

/** Holds the responses until this many requests have arrived. */
function createBarrier(count: number): Responder {
  let open!: () => void
  const gate = new Promise<void>((resolve) => {
    open = resolve
  })
  let arrived = 0
  return async ({ usualAnswer }) => {
    arrived += 1
    if (arrived === count) open()
    await gate
    return usualAnswer()
  }
}

/** Counts the connections of twelve concurrent calls, of which the first ones wait for each other. */
async function countConnections({ standIn }: ParityFixture, client: Groups, atOnce: number): Promise<number> {
  standIn.reset()
  standIn.on('*', createBarrier(atOnce))
  await Promise.all(Array.from({ length: 12 }, () => ping(client)))
  return standIn.connections
}

async function captureHeaders(
  fixture: ParityFixture,
  client: Groups,
  call: (client: Groups) => Promise<unknown>,
) {
  await fixture.observe(() => call(client))
  return fixture.standIn.requests[0]?.headers ?? {}
}

export const connectionProofs: Record<DifferenceIn<'connections'>, Proof> = {
  async connectionPool(fixture) {
    const countSequential = async (client: Groups) => {
      fixture.standIn.reset()
      for (let call = 0; call < 3; call += 1) await ping(client)
      return fixture.standIn.connections
    }
    expect(await countSequential(fixture.createOfficial())).toBe(3)
    expect(await countSequential(fixture.createHardened())).toBe(1)
    expect(await countConnections(fixture, fixture.createOfficial(), 12)).toBe(12)
    expect(await countConnections(fixture, fixture.createHardened(), 8)).toBe(8)
  },

  async retries(fixture) {
    const { standIn } = fixture
    const unavailable = { status: 503, body: { title: 'Unavailable', status: 503 } }
    standIn.reset()
    standIn.answerNext('*', unavailable)
    expect((await captureOutcome(() => ping(fixture.createOfficial()))).how).toBe('rejected')
    expect(standIn.requests).toHaveLength(1)
    standIn.answerNext('*', unavailable)
    const here = fixture.createHardened({ retry: { attempts: 3 } })
    expect(await ping(here)).toHaveProperty('health_status')
    expect(standIn.requests).toHaveLength(3)
  },

  async requestHeaders(fixture) {
    const { official, here } = fixture.sides
    const create = (client: Groups) => client['campaignFolders'].create({ name: 'a' })
    const common = { 'accept-encoding': 'gzip, deflate', accept: 'application/json' }
    const ofSdk = await captureHeaders(fixture, official, ping)
    expect(ofSdk).toMatchObject({ ...common, 'content-type': 'application/json' })
    expect(ofSdk['user-agent']).toMatch(/^node-superagent\//)
    const ofPing = await captureHeaders(fixture, here, ping)
    expect(ofPing).toMatchObject({
      'accept-encoding': 'gzip',
      accept: 'application/json, application/problem+json',
    })
    expect(ofPing['user-agent']).toMatch(/^mailchimp-hardened\//)
    expect(ofPing['content-type']).toBeUndefined()
    expect((await captureHeaders(fixture, here, create))['content-type']).toBe('application/json')
  },

  async tlsCheck(fixture) {
    const secure = await fixture.startServer({ tls: true })
    vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0')
    vi.spyOn(process, 'emitWarning').mockReturnValue()
    const official = createOfficialClient(secure.origin, { apiKey: canaryKey() })
    getAnswer(await fixture.observe(() => ping(official)))
    expect(secure.requests).toHaveLength(1)
    const here = fixture.createHardened({ network: { origin: secure.origin } })
    expect(getRejection(await fixture.observe(() => ping(here)))).toMatchObject({ code: 'tls_failed' })
    expect(secure.requests).toHaveLength(1)
    const trusting = fixture.createHardened({ network: { origin: secure.origin, ca: secure.ca } })
    getAnswer(await fixture.observe(() => ping(trusting)))
  },

  async timeouts(fixture) {
    const [official, here] = [fixture.createOfficial(), fixture.createHardened()]
    // Loads the lazy modules first, so that only the call itself runs with the fake clock.
    for (const client of [official, here]) await ping(client)
    fixture.standIn.on('*', faults.hang())
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    try {
      expect(await measureRejection(fixture, () => ping(official))).toBe(120)
      expect(await measureRejection(fixture, () => ping(here))).toBeLessThanOrEqual(130)
    } finally {
      vi.useRealTimers()
    }
    const controller = new AbortController()
    fixture.standIn.on('*', () => {
      controller.abort()
      return undefined
    })
    const aborted = await captureOutcome(() => here.with({ signal: controller.signal }).ping.get())
    expect(aborted).toMatchObject({ how: 'rejected', error: { code: 'aborted' } })
  },

  async nodeHttpPatches(fixture) {
    const seen = vi.spyOn(http, 'request')
    await fixture.observe(() => ping(fixture.sides.official))
    expect(seen).toHaveBeenCalledTimes(1)
    const here = await fixture.observe(() => ping(fixture.sides.here))
    expect(here.requests).toHaveLength(1)
    expect(seen).toHaveBeenCalledTimes(1)
  },
}

/** Starts a fake clock when the request has arrived. */
async function measureRejection({ standIn }: ParityFixture, call: () => Promise<unknown>): Promise<number> {
  const before = standIn.requests.length
  let rejected = false
  call().catch(() => {
    rejected = true
  })
  while (standIn.requests.length === before) await new Promise((resolve) => setImmediate(resolve))
  for (let seconds = 1; seconds <= 200; seconds += 1) {
    await vi.advanceTimersByTimeAsync(1_000)
    await new Promise((resolve) => setImmediate(resolve))
    if (rejected) return seconds
  }
  throw new Error('it waits for ever')
}
