import http from 'node:http'
import { expect, vi } from 'vitest'
import { canaryKey, faults, type Responder } from '../../stand-in/stand-in.js'
import { endingOf } from '../both-sides.js'
import type { DifferenceIn } from '../differences.js'
import { answerOf, type Ground, type Proof, rejectionOf } from '../ground.js'
import type { Groups } from '../groups.js'
import { officialSdk } from '../official-sdk.js'

const ping = (client: Groups) => client['ping'].get()

/** Answers nobody before so many requests are there at once. */
function together(count: number): Responder {
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

/** How many connections twelve calls at once make, when the first so many of them wait for each other. */
async function connectionsOfTwelve({ standIn }: Ground, client: Groups, atOnce: number): Promise<number> {
  standIn.reset()
  standIn.on('*', together(atOnce))
  await Promise.all(Array.from({ length: 12 }, () => ping(client)))
  return standIn.connections
}

async function headersOf(ground: Ground, client: Groups, call: (client: Groups) => Promise<unknown>) {
  await ground.observe(() => call(client))
  return ground.standIn.requests[0]?.headers ?? {}
}

export const connectionProofs: Record<DifferenceIn<'connections'>, Proof> = {
  async keptConnections(ground) {
    const connectionsOfThree = async (client: Groups) => {
      ground.standIn.reset()
      for (let call = 0; call < 3; call += 1) await ping(client)
      return ground.standIn.connections
    }
    expect(await connectionsOfThree(ground.official())).toBe(3)
    expect(await connectionsOfThree(ground.here())).toBe(1)
    expect(await connectionsOfTwelve(ground, ground.official(), 12)).toBe(12)
    expect(await connectionsOfTwelve(ground, ground.here(), 10)).toBe(10)
  },

  async requestHeaders(ground) {
    const { official, here } = ground.sides
    const create = (client: Groups) => client['campaignFolders'].create({ name: 'a' })
    const common = { 'accept-encoding': 'gzip, deflate', accept: 'application/json' }
    const ofSdk = await headersOf(ground, official, ping)
    expect(ofSdk).toMatchObject({ ...common, 'content-type': 'application/json' })
    expect(ofSdk['user-agent']).toMatch(/^node-superagent\//)
    const ofPing = await headersOf(ground, here, ping)
    expect(ofPing).toMatchObject({
      'accept-encoding': 'gzip',
      accept: 'application/json, application/problem+json',
    })
    expect(ofPing['user-agent']).toMatch(/^mailchimp-hardened\//)
    expect(ofPing['content-type']).toBeUndefined()
    expect((await headersOf(ground, here, create))['content-type']).toBe('application/json')
  },

  async tlsCheck(ground) {
    const secure = await ground.another({ tls: true })
    vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0')
    vi.spyOn(process, 'emitWarning').mockReturnValue()
    const official = officialSdk(secure.origin, { apiKey: canaryKey() })
    answerOf(await ground.observe(() => ping(official)))
    expect(secure.requests).toHaveLength(1)
    const here = ground.here({ network: { origin: secure.origin } })
    expect(rejectionOf(await ground.observe(() => ping(here)))).toMatchObject({ code: 'tls_failed' })
    expect(secure.requests).toHaveLength(1)
    const trusting = ground.here({ network: { origin: secure.origin, ca: secure.ca } })
    answerOf(await ground.observe(() => ping(trusting)))
  },

  async patience(ground) {
    const [official, here] = [ground.official(), ground.here()]
    // Loads what is loaded with the first call, so that only the call itself is under the false clock.
    for (const client of [official, here]) await ping(client)
    ground.standIn.on('*', faults.hang())
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    try {
      expect(await secondsUntilRejected(ground, () => ping(official))).toBe(120)
      expect(await secondsUntilRejected(ground, () => ping(here))).toBeLessThanOrEqual(130)
    } finally {
      vi.useRealTimers()
    }
    const controller = new AbortController()
    ground.standIn.on('*', () => {
      controller.abort()
      return undefined
    })
    const aborted = await endingOf(() => here.with({ signal: controller.signal }).ping.get())
    expect(aborted).toMatchObject({ how: 'rejected', error: { code: 'aborted' } })
  },

  async notNodeHttp(ground) {
    const seen = vi.spyOn(http, 'request')
    await ground.observe(() => ping(ground.sides.official))
    expect(seen).toHaveBeenCalledTimes(1)
    const here = await ground.observe(() => ping(ground.sides.here))
    expect(here.requests).toHaveLength(1)
    expect(seen).toHaveBeenCalledTimes(1)
  },
}

/** Lets a false clock run from the moment when the request has arrived. */
async function secondsUntilRejected({ standIn }: Ground, call: () => Promise<unknown>): Promise<number> {
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
