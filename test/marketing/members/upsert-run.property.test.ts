import { setTimeout as wait } from 'node:timers/promises'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { MemberReport } from '../../../src/index.js'
import { UpsertRun } from '../../../src/marketing/members/upsert-run.js'
import { chooseRuns } from '../../support/property-runs.js'

interface Row {
  readonly email_address: string
  readonly name: number
}

/** A few addresses in several spellings, and some invalid ones. */
const row = fc.record({
  email_address: fc.oneof(
    fc.constantFrom('a@example.com', 'A@example.com', 'b@example.com', 'no address', ''),
    fc.nat(30).map((n) => `c${n}@example.com`),
  ),
  name: fc.nat(),
})
const isAddress = ({ email_address }: Row) => email_address.includes('@')

/** An audience with random delays, so that concurrent chunks end in any order. */
class Audience {
  readonly names = new Map<string, number>()
  readonly #delays: readonly number[]
  calls = 0

  constructor(delays: readonly number[]) {
    this.#delays = delays
  }

  readonly send = async (members: readonly unknown[]) => {
    const delay = this.#delays[this.calls++ % this.#delays.length] ?? 0
    for (let turn = 0; turn < delay; turn += 1) await wait(0)
    const [created, updated, errors]: object[][] = [[], [], []]
    for (const { email_address, name } of members as Row[]) {
      const address = email_address.toLowerCase()
      if (name % 7 === 0)
        errors?.push({ email_address: address, error: 'is divisible by seven', field: 'name' })
      else (this.names.has(address) ? updated : created)?.push({ email_address: address })
      if (name % 7 !== 0) this.names.set(address, name)
    }
    return { new_members: created, updated_members: updated, errors }
  }
}

/** Reference implementation: writes the records one after the other. */
function writeOneByOne(rows: readonly Row[]): { names: Map<string, number>; outcomes: string[] } {
  const names = new Map<string, number>()
  const outcomes = rows.map((each) => {
    const address = each.email_address.toLowerCase()
    if (!isAddress(each) || each.name % 7 === 0) return 'failed'
    const outcome = names.has(address) ? 'updated' : 'created'
    names.set(address, each.name)
    return outcome
  })
  return { names, outcomes }
}

it('upsertMembers() leaves the same audience and reports as writing the records one after the other', async () => {
  const delays = fc.array(fc.nat(3), { minLength: 1, maxLength: 6 })
  await fc.assert(
    fc.asyncProperty(
      fc.array(row, { maxLength: 60 }),
      delays,
      fc.integer({ min: 1, max: 5 }),
      async (rows, pauses, concurrency) => {
        const audience = new Audience(pauses)
        const run = new UpsertRun(rows, { concurrency }, audience.send, {})
        const reports: MemberReport<Row>[] = []
        for await (const report of run) reports.push(report)
        const expected = writeOneByOne(rows)
        expect(reports.map(({ outcome }) => outcome)).toEqual(expected.outcomes)
        expect(reports.map(({ index, member }) => [index, member])).toEqual([...rows.entries()])
        expect(audience.names).toEqual(expected.names)
        expect(run.summary).toMatchObject({ done: rows.length, phase: 'finished' })
      },
    ),
    { numRuns: chooseRuns(5_000) },
  )
})
