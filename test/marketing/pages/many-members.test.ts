import { expect, it } from 'vitest'
import { walkMembers, withMembers } from '../../support/long-work/run-walk.js'

const members = process.env['LONG'] === '1' ? 1_000_000 : 60_000

it.each(['pages', 'stable'] as const)(
  `a walk by %s yields each of ${members} members once, and does not hold them in memory`,
  async (order) => {
    const walked = await withMembers(members, (server) => walkMembers(server, order, Number.MAX_SAFE_INTEGER))
    console.log(`${order}: ${JSON.stringify(walked)}`)
    expect(walked.count).toBe(members)
    expect(walked.megabytes).toBeLessThan(20)
  },
  900_000,
)
