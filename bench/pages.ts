import { walkMembers, withMembers } from '../test/support/long-work/run-walk.js'
import { computeMedian } from './spread.js'
import type { Row } from './table.js'

/** Reads all members with `paginate()` and with a hand-written loop, in turns. */
export async function createPagesRow(rounds: number, members = 200_000): Promise<Row> {
  const ratios: number[] = []
  let megabytes = 0
  await withMembers(members, async (server) => {
    for (let round = 0; round < rounds; round += 1) {
      const hand = await walkMembers(server, 'hand', members)
      const ours = await walkMembers(server, 'pages', members)
      if (ours.count !== members || hand.count !== members) throw new Error('a walk that missed members')
      ratios.push(hand.seconds / ours.seconds)
      megabytes = Math.max(megabytes, ours.megabytes)
    }
  })
  return {
    metric: `walking through ${members.toLocaleString('en')} members`,
    baseline: 'the same pages by hand',
    results: [`${computeMedian(ratios).toFixed(2)} × the speed, ${megabytes.toFixed(1)} MB more heap`],
  }
}
