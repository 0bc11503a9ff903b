import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { everything } from '../parity/both-sides.js'
import { glimpseOf } from '../secret-probes.js'
import { canaryKey, type RecordedRequest, type StandIn, startStandIn } from '../stand-in/stand-in.js'
import { accepted } from './accepted-differences.js'
import { type Allowed, accessToken, type Mood, type MoodName, moods } from './moods.js'
import { differingLeaves, rowOf } from './program-differences.js'
import { ProgramSide, type Seen } from './program-side.js'

const programs = readdirSync(join(import.meta.dirname, 'programs'))
const secrets = [canaryKey(), accessToken]

let standIn: StandIn
let official: ProgramSide
let here: Record<Allowed, ProgramSide>

beforeAll(async () => {
  standIn = await startStandIn({ tls: false, keys: secrets })
  official = new ProgramSide('official', standIn.origin)
  const withScope = (scope: object) => new ProgramSide('here', standIn.origin, scope)
  here = {
    everything: withScope({ scope: everything }),
    reads: withScope({}),
    nothing: withScope({ scope: { version: 1, preset: 'none' } }),
  }
})
afterAll(async () => {
  for (const side of [official, ...Object.values(here)]) side[Symbol.dispose]()
  await standIn.close()
})

interface Observed extends Seen {
  readonly requests: readonly object[]
}

async function observe(side: ProgramSide, program: string, { answer, hasKey }: Mood): Promise<Observed> {
  standIn.reset()
  standIn.setKeys(secrets)
  answer?.(standIn)
  const [key, token] = hasKey === false ? [null, null] : [canaryKey(), accessToken]
  const env = { MAILCHIMP_API_KEY: key, MAILCHIMP_ACCESS_TOKEN: token, MAILCHIMP_SERVER_PREFIX: 'us1' }
  const seen = await side.run(program, { email: 'ada@example.com', listId: 'a1b2c3d4e5' }, env)
  return { ...seen, requests: standIn.requests.map(sent) }
}

const sent = ({ method, path, query, headers, body }: RecordedRequest) => ({
  ...{ method, path, query, authorization: headers.authorization },
  body: JSON.parse(body || 'null'),
})

const showsSecret = (seen: Seen) => secrets.some((secret) => glimpseOf(secret, JSON.stringify(seen)))

/** A program that fails at once would be the same with any package. */
function expectWork({ thrown, requests }: Observed): void {
  expect(thrown).toBeUndefined()
  expect(requests).not.toEqual([])
}

/** What a program did that it does not do with the official SDK: the moods, by the row of the table they are of. */
type Differences = Record<string, MoodName[]>

async function compare(program: string): Promise<{ found: Differences; leaks: Record<string, number> }> {
  const found: Differences = {}
  const leaks = { official: 0, here: 0 }
  for (const [mood, how] of Object.entries(moods) as [MoodName, Mood][]) {
    const { requests, ...seen } = await observe(official, program, how)
    const { requests: requestsHere, ...seenHere } = await observe(
      here[how.allowed ?? 'everything'],
      program,
      how,
    )
    leaks.official += showsSecret(seen) ? 1 : 0
    leaks.here += showsSecret(seenHere) ? 1 : 0
    if (mood === 'success') expectWork({ ...seen, requests })
    const leaves = differingLeaves({ ...seen, requests }, { ...seenHere, requests: requestsHere })
    const rows = leaves.map((leaf) => rowOf(leaf, mood) ?? `${mood}: ${JSON.stringify(leaf)}`)
    for (const row of new Set(rows)) found[row] = [...(found[row] ?? []), mood]
  }
  return { found, leaks }
}

const sorted = (differences: object) =>
  Object.fromEntries(Object.entries(differences).map(([row, moods]) => [row, moods.toSorted()]))

describe('a program written for the official SDK does with this package what it does with that, but for the table of differences:', () => {
  let leaked = 0

  it.each(programs)('%s', async (program) => {
    const { found, leaks } = await compare(program)
    leaked += leaks['official'] ?? 0
    expect(sorted(found)).toEqual(sorted(accepted[program] ?? {}))
    expect(leaks['here']).toBe(0)
  })

  it('the check for keys would have found them: with the official SDK they are shown', () => {
    expect(leaked).toBeGreaterThan(20)
  })
})
