import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { canaryKey, type StandIn, startStandIn } from '../support/stand-in/stand-in.js'
import {
  type ClientPair,
  createClientPair,
  maskIds,
  type Observed,
  observe,
  pickResponseParts,
} from './client-pair.js'
import type { Groups } from './groups.js'
import { argumentStyles, catalogueIds, createArguments, operations } from './sample-arguments.js'

const token = canaryKey('us2').split('-')[0] as string

let standIn: StandIn
let withKey: ClientPair
let withToken: ClientPair

beforeAll(async () => {
  standIn = await startStandIn({ tls: false, keys: [canaryKey(), token], seed: {} })
  withKey = createClientPair(standIn)
  withToken = createClientPair(standIn, { accessToken: token })
})

afterAll(async () => {
  await Promise.all([withKey.here.close(), withToken.here.close()])
  await standIn.close()
})

/** Makes the call with both clients, sequentially because the stand-in stores members. */
async function callBoth({ official, here }: ClientPair, call: (client: Groups) => Promise<unknown>) {
  return {
    official: await observe(standIn, () => call(official)),
    here: await observe(standIn, () => call(here)),
  }
}

function summarizeTwin({ ending, requests }: Observed): object {
  if (ending.how !== 'resolved') return { ending, requests }
  const { data, response } = ending.value
  return maskIds({ how: ending.how, data, response: pickResponseParts(response), requests })
}

/** Hides the difference `emptyObject`, which responses of the stand-in trigger: the SDK returns `{}` as a string. */
function normalizeEmptyObject<T extends object>(observed: T): T {
  const entries = Object.entries(observed).map(([name, value]) => {
    if (name === 'ending' && value.value === '{}') return [name, { ...value, value: {} }]
    return [name, name === 'data' && value === '{}' ? {} : value]
  })
  return Object.fromEntries(entries)
}

it('the SDK has the 270 operations of the catalogue', () => {
  expect(operations.map(({ id }) => id).toSorted()).toEqual(catalogueIds.toSorted())
  expect(operations).toHaveLength(270)
})

describe('method, path, query, body, credential and result are the same as with the official SDK', () => {
  it.each(operations)('$id', async (operation) => {
    const { group, name } = operation
    for (const style of argumentStyles) {
      const createArgs = () => createArguments(operation, style)
      const { official, here } = await callBoth(withKey, (client) => client[group][name](...createArgs()))
      expect(here, `options ${style}`).toStrictEqual(normalizeEmptyObject(official))
      expect(official.ending.how, `options ${style}`).toBe('resolved')
      expect(official.requests).toHaveLength(1)
    }
  })
})

describe('the `…WithHttpInfo` twin sends the same request, and its response has the same public parts', () => {
  it.each(operations)('$id, …WithHttpInfo', async (operation) => {
    const { group, name } = operation
    for (const style of ['left out', 'camelCase'] as const) {
      const createArgs = () => createArguments(operation, style)
      const { official, here } = await callBoth(withKey, (client) =>
        client[group][`${name}WithHttpInfo`](...createArgs()),
      )
      expect(summarizeTwin(here), `options ${style}`).toStrictEqual(
        normalizeEmptyObject(summarizeTwin(official)),
      )
      expect(official.ending.how, `options ${style}`).toBe('resolved')
    }
  })
})

describe('an access token is sent as by the official SDK', () => {
  const onePerGroup = [...new Map(operations.map((operation) => [operation.group, operation])).values()]

  it.each(onePerGroup)('$group', async (operation) => {
    const { group, name } = operation
    const { official, here } = await callBoth(withToken, (client) =>
      client[group][name](...createArguments(operation, 'left out')),
    )
    expect(here).toStrictEqual(normalizeEmptyObject(official))
    expect(here.requests[0]?.authorization).toBe(`Bearer ${token}`)
  })
})
