import { expect, it } from 'vitest'
import { walkMembers, withMembers } from '../../support/long-work/run-walk.js'

const members = process.env['LONG'] === '1' ? 1_000_000 : 60_000

it.each(['pages', 'stable'] as const)(
  `gives ${members} members, each once, without holding them: %s`,
  async (way) => {
    const walked = await withMembers(members, (server) => walkMembers(server, way, Number.MAX_SAFE_INTEGER))
    console.log(`${way}: ${JSON.stringify(walked)}`)
    expect(walked.count).toBe(members)
    expect(walked.megabytes).toBeLessThan(20)
  },
  900_000,
)
