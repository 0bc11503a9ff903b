import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type DifferenceId, differences } from './differences.js'
import type { Groups } from './groups.js'
import { getAnswer, ParityFixture, type Proof } from './parity-fixture.js'
import { answerProofs } from './proofs/answer-proofs.js'
import { argumentProofs } from './proofs/argument-proofs.js'
import { clientProofs } from './proofs/client-proofs.js'
import { configurationProofs } from './proofs/configuration-proofs.js'
import { connectionProofs } from './proofs/connection-proofs.js'
import { errorProofs } from './proofs/error-proofs.js'

/** One proof for each difference; a missing one does not compile. */
const proofs: Record<DifferenceId, Proof> = {
  ...argumentProofs,
  ...answerProofs,
  ...errorProofs,
  ...configurationProofs,
  ...connectionProofs,
  ...clientProofs,
}

const ids = Object.keys(differences) as DifferenceId[]

let fixture: ParityFixture

beforeEach(async () => {
  fixture = await ParityFixture.create()
})

afterEach(() => fixture.dispose())

describe('both packages behave as listed for the difference:', () => {
  it.each(ids.map((id) => [differences[id].what, id] as const))('%s', async (_, id) => {
    await proofs[id](fixture)
  })
})

it('each difference has a proof, and each proof a difference', () => {
  expect(Object.keys(proofs).toSorted()).toEqual(ids.toSorted())
})

describe('no difference:', () => {
  const captureQueries = async (options: object) => {
    const { official, here } = await fixture.callBoth((client) =>
      client['lists'].getListMembersInfo('a1', options),
    )
    expect(here).toStrictEqual(official)
    return here.requests[0]?.query
  }

  it('a falsy camelCase option is omitted, as by the SDK', async () => {
    expect(await captureQueries({ vipOnly: false, sinceLastCampaign: false, interestIds: '' })).toBe('')
    expect(await captureQueries({ vip_only: false })).toBe('vip_only=false')
    expect(await captureQueries({ count: 0 })).toBe('count=0')
    expect(await captureQueries({ vipOnly: false, vip_only: true })).toBe('vip_only=true')
  })

  it('an empty list of fields is sent as an empty value', async () => {
    expect(await captureQueries({ fields: [] })).toBe('fields=')
  })

  it('an unknown option is silently ignored', async () => {
    expect(await captureQueries({ no_such_option: 1, toString: 2 })).toBe('')
  })

  it.each([
    ['200', 200, ''],
    ['201', 201, ''],
    ['204', 204, null],
  ])('a response without a body returns the same value: %s', async (_, status, value) => {
    const callTwin = (client: Groups) => client['ping'].getWithHttpInfo()
    const captureBodies = async (headers: Record<string, string>) => {
      const { official, here } = await fixture.callBoth(callTwin, { status, headers })
      for (const { data } of [getAnswer(official), getAnswer(here)]) expect(data).toBe(value)
      expect(getAnswer(here).response.body).toEqual(getAnswer(official).response.body)
      return getAnswer(here).response.body
    }
    expect(await captureBodies({ 'content-type': 'application/json' })).toBe('')
    expect(await captureBodies({})).toEqual({})
  })

  it('methods and groups can be replaced in the tests of an application', async () => {
    for (const client of [fixture.createOfficial(), fixture.createHardened()] as Groups[]) {
      client['lists'].getList = async () => 'a method of the test'
      client['ping'] = { get: async () => 'a group of the test' }
      expect(await client['lists'].getList('a1')).toBe('a method of the test')
      expect(await client['ping'].get()).toBe('a group of the test')
    }
    expect(fixture.standIn.requests).toEqual([])
  })
})
