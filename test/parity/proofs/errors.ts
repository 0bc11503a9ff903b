import { inspect } from 'node:util'
import { expect } from 'vitest'
import { env } from '../../../src/index.js'
import { canaryKey, faults, problem } from '../../stand-in/stand-in.js'
import type { DifferenceIn } from '../differences.js'
import { type Proof, rejectionOf } from '../ground.js'
import type { Groups } from '../groups.js'
import { officialSdk } from '../official-sdk.js'

const memberExists = problem(400, 'Member Exists', 'ada@example.com is already a list member.')

const add = (client: Groups) => client['lists'].addListMember('a1', { email_address: 'ada@example.com' })

const basicOfKey = Buffer.from(`user:${canaryKey()}`).toString('base64')

export const errorProofs: Record<DifferenceIn<'errors'>, Proof> = {
  async factsAtTheTop(ground) {
    const { official, here } = await ground.both(add, memberExists)
    const { title, detail, operation, requestId } = rejectionOf(official)
    expect([title, detail, operation, requestId]).toEqual([undefined, undefined, undefined, undefined])
    const facts = rejectionOf(here)
    const { body, headers } = facts.response
    expect(facts).toMatchObject({
      ...{ title: body.title, detail: body.detail },
      operation: 'lists.addListMember',
    })
    expect(facts.requestId).toBe(headers['x-request-id'])
  },

  async message(ground) {
    const { official, here } = await ground.both(add, memberExists)
    expect(String(rejectionOf(official))).toBe('Error: Bad Request')
    expect(String(rejectionOf(here))).toBe(
      'ApiError: lists.addListMember: Mailchimp answered 400 Member Exists',
    )
  },

  async noRequest(ground) {
    const { official, here } = await ground.both(add, memberExists)
    expect(rejectionOf(official).response.request.header.Authorization).toContain(basicOfKey)
    expect(rejectionOf(official).response.req).toBeDefined()
    expect(rejectionOf(here).response.request).toBeUndefined()
    expect(rejectionOf(here).response.req).toBeUndefined()
  },

  async printed(ground) {
    const { official, here } = await ground.both(add, memberExists)
    for (const print of [(value: unknown) => inspect(value, { depth: 10 }), JSON.stringify]) {
      expect(print(rejectionOf(official))).toContain(basicOfKey)
      expect(print(rejectionOf(official))).toContain('ada@example.com')
      expect(print(rejectionOf(here))).not.toContain(basicOfKey)
      expect(print(rejectionOf(here))).not.toContain('ada@example.com')
    }
    const facts = ['code', 'message', 'name', 'operation', 'requestId', 'status', 'title']
    expect(Object.keys(JSON.parse(JSON.stringify(rejectionOf(here)))).toSorted()).toEqual(facts)
    expect(rejectionOf(here).detail).toContain('ada@example.com')
  },

  async refusal(ground) {
    const remove = (client: Groups) => client['lists'].deleteList('a1')
    const official = await ground.observe(() => (ground.official() as Groups)['lists'].getList())
    expect(official.ending).toMatchObject({ how: 'thrown' })
    const here = ground.here({ scope: { version: 1, preset: 'read-only' } })
    for (const [call, status] of [
      [() => remove(here), 403],
      [() => (here as Groups)['lists'].getList(), 422],
      [() => ground.here({ credentials: '' })['ping'].get(), 401],
    ] as const) {
      const error = rejectionOf(await ground.observe(call))
      expect(error).toMatchObject({ status, response: { status, body: { detail: error.message } } })
      expect(JSON.parse(error.response.text)).toEqual(error.response.body)
    }
    const { official: lost, here: lostHere } = await ground.both(add, faults.resetSocket())
    for (const error of [rejectionOf(lost), rejectionOf(lostHere)]) {
      expect(['response' in error, error.response, error.status]).toEqual([true, undefined, undefined])
    }
  },

  async operatorHint(ground) {
    const here = ground.here({ credentials: env({ apiKey: 'NO_SUCH_KEY' }) })
    const error = rejectionOf(await ground.observe(() => here['ping'].get()))
    expect(inspect(error)).toContain('NO_SUCH_KEY')
    for (const text of [error.message, error.stack, error.response.text, JSON.stringify(error)])
      expect(text).not.toContain('NO_SUCH_KEY')
    const gone = await ground.another()
    const { origin } = gone
    await gone.close()
    const official = officialSdk(origin, { apiKey: canaryKey() })
    const refused = rejectionOf(await ground.observe(() => official['ping'].get()))
    expect(refused.message).toContain(new URL(origin).host)
    const lost = ground.here({ network: { origin } })
    const { message, hint } = rejectionOf(await ground.observe(() => lost['ping'].get()))
    expect(message).not.toContain(new URL(origin).host)
    expect(hint).toContain(new URL(origin).host)
  },

  async echoedKey(ground) {
    const { official, here } = await ground.both(add, problem(400, 'Bad Request', `with ${canaryKey()}`))
    expect(rejectionOf(official).response.body.detail).toBe(`with ${canaryKey()}`)
    expect(rejectionOf(here).response.body.detail).toBe('with [secret]')
  },

  async networkCode(ground) {
    const gone = await ground.another()
    const { origin } = gone
    await gone.close()
    const official = officialSdk(origin, { apiKey: canaryKey() })
    const refused = rejectionOf(await ground.observe(() => official['ping'].get()))
    expect(refused.code).toBe('ECONNREFUSED')
    const here = ground.here({ network: { origin } })
    expect(rejectionOf(await ground.observe(() => here['ping'].get()))).toMatchObject({
      ...{ code: 'connection_failed', reason: 'ECONNREFUSED', outcome: 'not_sent' },
    })
    const { official: reset, here: resetHere } = await ground.both(add, faults.resetSocket())
    expect(rejectionOf(reset)).toMatchObject({ name: 'Error', code: 'ECONNRESET', syscall: 'read' })
    expect(rejectionOf(reset).message).toBe('read ECONNRESET')
    expect(rejectionOf(resetHere)).toMatchObject({ name: 'TransportError', code: 'connection_failed' })
    expect(rejectionOf(resetHere)).toMatchObject({ reason: 'ECONNRESET', outcome: 'unknown' })
    expect(rejectionOf(resetHere).message).toContain('lists.addListMember')
  },

  async timeoutCode(ground) {
    const official = ground.official()
    official.timeout = 40
    const late = await ground.observe(() => official['ping'].get(), faults.hang())
    expect(rejectionOf(late)).toMatchObject({ code: 'ECONNABORTED', timeout: 40 })
    const here = ground.here({ timeouts: { totalMs: 40 } })
    const lateHere = await ground.observe(() => here['ping'].get(), faults.hang())
    expect(rejectionOf(lateHere)).toMatchObject({ code: 'timeout', outcome: 'unknown' })
  },
}
