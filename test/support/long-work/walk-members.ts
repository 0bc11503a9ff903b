// A separate program, run with --expose-gc: walks through the members of a stand-in with one of three methods, and
// prints their number, the growth of the heap after the third page, and the time.
import '../setup.js'
import { createClient } from '../../../src/index.js'

export type WalkMethod = 'pages' | 'stable' | 'hand'

export interface WalkResult {
  readonly count: number
  readonly megabytes: number
  readonly seconds: number
  /** CPU time of the process. */
  readonly cpuSeconds: number
}

const [origin = '', key = '', list = '', way = 'pages', limit = '1000'] = process.argv.slice(2)
const max = Number(limit)
const client = createClient({ credentials: key, network: { origin } })
const collectGarbage = (globalThis as { gc?: () => void }).gc ?? (() => {})

let [count, base, most] = [0, 0, 0]

/** Measures the heap only now and then, because that takes as long as a page. */
function measureHeap(): void {
  if (count !== 3_000 && count % 50_000 !== 0) return
  collectGarbage()
  const { heapUsed } = process.memoryUsage()
  if (count === 3_000) base = heapUsed
  most = Math.max(most, heapUsed)
}

function takeMember(): void {
  count += 1
  measureHeap()
}

/** Walks with the loop of existing programs. */
async function walkByHand(): Promise<void> {
  for (let offset = 0; offset < max; offset += 1000) {
    const { members } = await client.lists.getListMembersInfo(list, { count: 1000, offset })
    for (const _ of members) takeMember()
    if (members.length < 1000) return
  }
}

async function walkPages(order?: 'stable'): Promise<void> {
  for await (const _ of client.paginate('lists.getListMembersInfo', list, { order, max })) takeMember()
}

const [begin, cpu] = [performance.now(), process.cpuUsage()]
await (way === 'hand' ? walkByHand() : walkPages(way === 'stable' ? 'stable' : undefined))
const seconds = (performance.now() - begin) / 1000
const { user, system } = process.cpuUsage(cpu)
const cpuSeconds = (user + system) / 1e6
await client.close()
console.log(
  JSON.stringify({
    count,
    megabytes: Math.max(0, most - base) / 1e6,
    seconds,
    cpuSeconds,
  } satisfies WalkResult),
)
