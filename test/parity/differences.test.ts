import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type DifferenceId, differences } from './differences.js'
import { answerOf, Ground, type Proof } from './ground.js'
import type { Groups } from './groups.js'
import { answerProofs } from './proofs/answers.js'
import { argumentProofs } from './proofs/arguments.js'
import { clientProofs } from './proofs/client.js'
import { configurationProofs } from './proofs/configuration.js'
import { connectionProofs } from './proofs/connections.js'
import { errorProofs } from './proofs/errors.js'

/** One for each difference: a missing one does not compile, and does not pass. */
const proofs: Record<DifferenceId, Proof> = {
  ...argumentProofs,
  ...answerProofs,
  ...errorProofs,
  ...configurationProofs,
  ...connectionProofs,
  ...clientProofs,
}

const ids = Object.keys(differences) as DifferenceId[]

let ground: Ground

beforeEach(async () => {
  ground = await Ground.prepare()
})

afterEach(() => ground.clear())

describe('both sides of each difference from the official SDK are as the list says:', () => {
  it.each(ids.map((id) => [differences[id].what, id] as const))('%s', async (_, id) => {
    await proofs[id](ground)
  })
})

it('the list is whole: each difference is shown, and nothing is shown that is not in it', () => {
  expect(Object.keys(proofs).toSorted()).toEqual(ids.toSorted())
})

describe('what one might take for a difference is none:', () => {
  const queryOf = async (options: object) => {
    const { official, here } = await ground.both((client) =>
      client['lists'].getListMembersInfo('a1', options),
    )
    expect(here).toStrictEqual(official)
    return here.requests[0]?.query
  }

  it('a camelCase option that is falsy is dropped, as the SDK drops it', async () => {
    expect(await queryOf({ vipOnly: false, sinceLastCampaign: false, interestIds: '' })).toBe('')
    expect(await queryOf({ vip_only: false })).toBe('vip_only=false')
    expect(await queryOf({ count: 0 })).toBe('count=0')
    expect(await queryOf({ vipOnly: false, vip_only: true })).toBe('vip_only=true')
  })

  it('an empty list of fields is sent as an empty value', async () => {
    expect(await queryOf({ fields: [] })).toBe('fields=')
  })

  it('an option that does not exist is left out without a word', async () => {
    expect(await queryOf({ no_such_option: 1, toString: 2 })).toBe('')
  })

  it.each([
    ['200', 200, ''],
    ['201', 201, ''],
    ['204', 204, null],
  ])('an answer without a body is the same value: %s', async (_, status, value) => {
    const twin = (client: Groups) => client['ping'].getWithHttpInfo()
    const bodyOf = async (headers: Record<string, string>) => {
      const { official, here } = await ground.both(twin, { status, headers })
      for (const { data } of [answerOf(official), answerOf(here)]) expect(data).toBe(value)
      expect(answerOf(here).response.body).toEqual(answerOf(official).response.body)
      return answerOf(here).response.body
    }
    expect(await bodyOf({ 'content-type': 'application/json' })).toBe('')
    expect(await bodyOf({})).toEqual({})
  })

  it('methods and groups can be replaced in an application’s own tests', async () => {
    for (const client of [ground.official(), ground.here()] as Groups[]) {
      client['lists'].getList = async () => 'a method of the test'
      client['ping'] = { get: async () => 'a group of the test' }
      expect(await client['lists'].getList('a1')).toBe('a method of the test')
      expect(await client['ping'].get()).toBe('a group of the test')
    }
    expect(ground.standIn.requests).toEqual([])
  })
})
