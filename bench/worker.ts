import { strictEqual } from 'node:assert'
import type { OpenSide } from './sides/side.js'

/** How one side did during one turn. */
export interface Turn {
  readonly callsPerSecond: number
  /** User and system time of this process, all its threads. */
  readonly cpuMicrosPerCall: number
}

const inFlight = 10
const [side = '', origin = '', key = ''] = process.argv.slice(2)
const { open } = (await import(`./sides/${side}.js`)) as { open: OpenSide }
const { call } = open(origin, key)

const answer = (await call()) as { members: unknown[] }
strictEqual(answer.members.length, 10, `${side} gave something else than the answer`)

/** Calls on all lanes at once until the time is up. */
async function callFor(milliseconds: number): Promise<number> {
  let calls = 0
  const end = performance.now() + milliseconds
  const lane = async () => {
    while (performance.now() < end) {
      await call()
      calls += 1
    }
  }
  await Promise.all(Array.from({ length: inFlight }, lane))
  return calls
}

async function takeTurn(milliseconds: number): Promise<Turn> {
  // Opens the connections again that were closed while others had their turn.
  await callFor(milliseconds / 5)
  const cpuBefore = process.cpuUsage()
  const began = performance.now()
  const calls = await callFor(milliseconds)
  const elapsed = performance.now() - began
  const { user, system } = process.cpuUsage(cpuBefore)
  return { callsPerSecond: (calls / elapsed) * 1000, cpuMicrosPerCall: (user + system) / calls }
}

process.on('message', async (milliseconds: number) => process.send?.(await takeTurn(milliseconds)))
process.on('disconnect', () => process.exit())
process.send?.('ready')
