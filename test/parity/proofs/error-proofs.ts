import { inspect } from 'node:util'
import { expect } from 'vitest'
import { env } from '../../../src/index.js'
import { canaryKey, faults, problem } from '../../support/stand-in/stand-in.js'
import type { DifferenceIn } from '../differences.js'
import type { Groups } from '../groups.js'
import { createOfficialClient } from '../official-client.js'
import { getRejection, type Proof } from '../parity-fixture.js'

const memberExists = problem(400, 'Member Exists', 'ada@example.com is already a list member.')

const addMember = (client: Groups) =>
  client['lists'].addListMember('a1', { email_address: 'ada@example.com' })

const basicAuth = Buffer.from(`user:${canaryKey()}`).toString('base64')

export const errorProofs: Record<DifferenceIn<'errors'>, Proof> = {
  async topLevelFacts(fixture) {
    const { official, here } = await fixture.callBoth(addMember, memberExists)
    const { title, detail, operation, requestId } = getRejection(official)
    expect([title, detail, operation, requestId]).toEqual([undefined, undefined, undefined, undefined])
    const facts = getRejection(here)
    const { body, headers } = facts.response
    expect(facts).toMatchObject({
      ...{ title: body.title, detail: body.detail },
      operation: 'lists.addListMember',
    })
    expect(facts.requestId).toBe(headers['x-request-id'])
  },

  async message(fixture) {
    const { official, here } = await fixture.callBoth(addMember, memberExists)
    expect(String(getRejection(official))).toBe('Error: Bad Request')
    expect(String(getRejection(here))).toBe(
      'ApiError: lists.addListMember: Mailchimp answered 400 Member Exists',
    )
  },

  async noRequest(fixture) {
    const { official, here } = await fixture.callBoth(addMember, memberExists)
    expect(getRejection(official).response.request.header.Authorization).toContain(basicAuth)
    expect(getRejection(official).response.req).toBeDefined()
    expect(getRejection(here).response.request).toBeUndefined()
    expect(getRejection(here).response.req).toBeUndefined()
  },

  async printed(fixture) {
    const { official, here } = await fixture.callBoth(addMember, memberExists)
    for (const print of [(value: unknown) => inspect(value, { depth: 10 }), JSON.stringify]) {
      expect(print(getRejection(official))).toContain(basicAuth)
      expect(print(getRejection(official))).toContain('ada@example.com')
      expect(print(getRejection(here))).not.toContain(basicAuth)
      expect(print(getRejection(here))).not.toContain('ada@example.com')
    }
    const facts = [
      'attempts',
      'code',
      'message',
      'name',
      'operation',
      'outcome',
      'requestId',
      'status',
      'title',
    ]
    expect(Object.keys(JSON.parse(JSON.stringify(getRejection(here)))).toSorted()).toEqual(facts)
    expect(getRejection(here).detail).toContain('ada@example.com')
  },

  async refusal(fixture) {
    const removeList = (client: Groups) => client['lists'].deleteList('a1')
    const official = await fixture.observe(() => (fixture.createOfficial() as Groups)['lists'].getList())
    expect(official.ending).toMatchObject({ how: 'thrown' })
    const here = fixture.createHardened({ scope: { version: 1, preset: 'read-only' } })
    for (const [call, status] of [
      [() => removeList(here), 403],
      [() => (here as Groups)['lists'].getList(), 422],
      [() => fixture.createHardened({ credentials: '' })['ping'].get(), 401],
    ] as const) {
      const error = getRejection(await fixture.observe(call))
      expect(error).toMatchObject({ status, response: { status, body: { detail: error.message } } })
      expect(JSON.parse(error.response.text)).toEqual(error.response.body)
    }
    const { official: lost, here: lostHere } = await fixture.callBoth(addMember, faults.resetSocket())
    for (const error of [getRejection(lost), getRejection(lostHere)]) {
      expect(['response' in error, error.response, error.status]).toEqual([true, undefined, undefined])
    }
  },

  async operatorHint(fixture) {
    const here = fixture.createHardened({ credentials: env({ apiKey: 'NO_SUCH_KEY' }) })
    const error = getRejection(await fixture.observe(() => here['ping'].get()))
    expect(inspect(error)).toContain('NO_SUCH_KEY')
    for (const text of [error.message, error.stack, error.response.text, JSON.stringify(error)])
      expect(text).not.toContain('NO_SUCH_KEY')
    const gone = await fixture.startServer()
    const { origin } = gone
    await gone.close()
    const official = createOfficialClient(origin, { apiKey: canaryKey() })
    const refused = getRejection(await fixture.observe(() => official['ping'].get()))
    expect(refused.message).toContain(new URL(origin).host)
    const lost = fixture.createHardened({ network: { origin } })
    const { message, hint } = getRejection(await fixture.observe(() => lost['ping'].get()))
    expect(message).not.toContain(new URL(origin).host)
    expect(hint).toContain(new URL(origin).host)
  },

  async echoedKey(fixture) {
    const { official, here } = await fixture.callBoth(
      addMember,
      problem(400, 'Bad Request', `with ${canaryKey()}`),
    )
    expect(getRejection(official).response.body.detail).toBe(`with ${canaryKey()}`)
    expect(getRejection(here).response.body.detail).toBe('with [secret]')
  },

  async networkCode(fixture) {
    const gone = await fixture.startServer()
    const { origin } = gone
    await gone.close()
    const official = createOfficialClient(origin, { apiKey: canaryKey() })
    const refused = getRejection(await fixture.observe(() => official['ping'].get()))
    expect(refused.code).toBe('ECONNREFUSED')
    const here = fixture.createHardened({ network: { origin } })
    expect(getRejection(await fixture.observe(() => here['ping'].get()))).toMatchObject({
      ...{ code: 'connection_failed', reason: 'ECONNREFUSED', outcome: 'not_sent' },
    })
    const { official: reset, here: resetHere } = await fixture.callBoth(addMember, faults.resetSocket())
    expect(getRejection(reset)).toMatchObject({ name: 'Error', code: 'ECONNRESET', syscall: 'read' })
    expect(getRejection(reset).message).toBe('read ECONNRESET')
    expect(getRejection(resetHere)).toMatchObject({ name: 'TransportError', code: 'connection_failed' })
    expect(getRejection(resetHere)).toMatchObject({ reason: 'ECONNRESET', outcome: 'unknown' })
    expect(getRejection(resetHere).message).toContain('lists.addListMember')
  },

  async timeoutCode(fixture) {
    const official = fixture.createOfficial()
    official.timeout = 40
    const late = await fixture.observe(() => official['ping'].get(), faults.hang())
    expect(getRejection(late)).toMatchObject({ code: 'ECONNABORTED', timeout: 40 })
    const here = fixture.createHardened({ timeouts: { totalMs: 40 } })
    const lateHere = await fixture.observe(() => here['ping'].get(), faults.hang())
    expect(getRejection(lateHere)).toMatchObject({ code: 'timeout', outcome: 'unknown' })
  },
}
