import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Seed } from '../../src/testing/index.js'
import { fullScope } from '../parity/client-pair.js'
import { findLeak } from '../support/secret-leaks.js'
import { canaryKey, type RecordedRequest, type StandIn, startStandIn } from '../support/stand-in/stand-in.js'
import { acceptedDifferences } from './accepted-differences.js'
import { classifyDifference, findLeafDifferences } from './program-differences.js'
import { type ProgramOutcome, ProgramSide } from './program-side.js'
import { type Allowed, accessToken, type Scenario, type ScenarioName, scenarios } from './scenarios.js'

const programs = readdirSync(join(import.meta.dirname, 'programs'))
const secrets = [canaryKey(), accessToken]

let standIn: StandIn
let official: ProgramSide
let here: Record<Allowed, ProgramSide>

/** Has an archived member, because the programs can read, change and add it. */
const seed: Seed = {
  lists: [
    {
      id: 'a1b2c3d4e5',
      name: 'News',
      members: [
        { email_address: 'ada@example.com', status: 'archived' },
        { email_address: 'bo@example.com' },
      ],
    },
  ],
  stores: [
    {
      id: 'store-1',
      list_id: 'a1b2c3d4e5',
      products: [{ id: 'p1', title: 'Mug', variants: [{ id: 'p1', title: 'Mug' }] }],
    },
  ],
}

beforeAll(async () => {
  standIn = await startStandIn({ tls: false, keys: secrets, seed })
  official = new ProgramSide('official', standIn.origin)
  const createSide = (scope: object) => new ProgramSide('here', standIn.origin, scope)
  here = {
    everything: createSide({ scope: fullScope }),
    reads: createSide({}),
    nothing: createSide({ scope: { version: 1, preset: 'none' } }),
  }
})
afterAll(async () => {
  for (const side of [official, ...Object.values(here)]) side[Symbol.dispose]()
  await standIn.close()
})

interface Observed extends ProgramOutcome {
  readonly requests: readonly object[]
}

async function observe(side: ProgramSide, program: string, { answer, hasKey }: Scenario): Promise<Observed> {
  standIn.reset()
  standIn.setKeys(secrets)
  answer?.(standIn)
  const [key, token] = hasKey === false ? [null, null] : [canaryKey(), accessToken]
  const env = { MAILCHIMP_API_KEY: key, MAILCHIMP_ACCESS_TOKEN: token, MAILCHIMP_SERVER_PREFIX: 'us1' }
  const seen = await side.run(program, { email: 'ada@example.com', listId: 'a1b2c3d4e5' }, env)
  return { ...seen, requests: standIn.requests.map(summarizeRequest) }
}

const summarizeRequest = ({ method, path, query, headers, body }: RecordedRequest) => ({
  ...{ method, path, query, authorization: headers.authorization },
  body: JSON.parse(body || 'null'),
})

const leaksSecret = (seen: ProgramOutcome) => secrets.some((secret) => findLeak(secret, JSON.stringify(seen)))

/** A program that fails early would behave the same with any package. */
function expectWork({ thrown, requests }: Observed): void {
  expect(thrown).toBeUndefined()
  expect(requests).not.toEqual([])
}

/** The scenarios in which a program behaves differently, by row of the table of differences. */
type FoundDifferences = Record<string, ScenarioName[]>

async function compare(program: string): Promise<{ found: FoundDifferences; leaks: Record<string, number> }> {
  const found: FoundDifferences = {}
  const leaks = { official: 0, here: 0 }
  for (const [scenario, how] of Object.entries(scenarios) as [ScenarioName, Scenario][]) {
    const { requests, ...seen } = await observe(official, program, how)
    const { requests: requestsHere, ...seenHere } = await observe(
      here[how.allowedCalls ?? 'everything'],
      program,
      how,
    )
    leaks.official += leaksSecret(seen) ? 1 : 0
    leaks.here += leaksSecret(seenHere) ? 1 : 0
    if (scenario === 'success') expectWork({ ...seen, requests })
    const leaves = findLeafDifferences({ ...seen, requests }, { ...seenHere, requests: requestsHere })
    const rows = leaves.map(
      (leaf) => classifyDifference(leaf, scenario) ?? `${scenario}: ${JSON.stringify(leaf)}`,
    )
    for (const row of new Set(rows)) found[row] = [...(found[row] ?? []), scenario]
  }
  return { found, leaks }
}

const sortScenarios = (differences: object) =>
  Object.fromEntries(Object.entries(differences).map(([row, names]) => [row, names.toSorted()]))

describe('a program written for the official SDK behaves the same with this package, except for the documented differences:', () => {
  let leaked = 0

  it.each(programs)('%s', async (program) => {
    const { found, leaks } = await compare(program)
    leaked += leaks['official'] ?? 0
    expect(sortScenarios(found)).toEqual(sortScenarios(acceptedDifferences[program] ?? {}))
    expect(leaks['here']).toBe(0)
  })

  it('the search for leaked keys works, because it finds those that the official SDK prints', () => {
    expect(leaked).toBeGreaterThan(20)
  })
})
