import { strictEqual } from 'node:assert'
import type { OpenSide } from './sides/side.js'

/** The result of one side in one turn. */
export interface Turn {
  readonly callsPerSecond: number
  /** User and system time of all threads of this process. */
  readonly cpuMicrosPerCall: number
}

/** The default limit of a client. */
const inFlight = 8
/** The warm-up until the compiler is idle. In CPU time, because elapsed time means little on a busy machine. */
const warmUpCpuMs = 2_000

const [side = '', origin = '', key = '', spansPerCall = '0'] = process.argv.slice(2)
const { open } = (await import(`./sides/${side}.js`)) as { open: OpenSide }
const { call, countSpans } = open(origin, key)

const answer = (await call()) as { members: unknown[] }
strictEqual(answer.members.length, 10, `${side} gave something else than the answer`)
strictEqual((await countSpans?.()) ?? 0, Number(spansPerCall), `${side} makes another number of spans`)

/** Calls on all lanes concurrently, and counts the calls. */
async function callRepeatedly(shouldContinue: () => boolean): Promise<number> {
  let calls = 0
  const runLane = async () => {
    while (shouldContinue()) {
      await call()
      calls += 1
    }
  }
  await Promise.all(Array.from({ length: inFlight }, runLane))
  return calls
}

function runCalls(milliseconds: number): Promise<number> {
  const end = performance.now() + milliseconds
  return callRepeatedly(() => performance.now() < end)
}

async function takeTurn(milliseconds: number): Promise<Turn> {
  // Reopens the connections that were closed during the turns of other sides.
  await runCalls(milliseconds / 5)
  const cpuBefore = process.cpuUsage()
  const began = performance.now()
  const calls = await runCalls(milliseconds)
  const elapsed = performance.now() - began
  const { user, system } = process.cpuUsage(cpuBefore)
  return { callsPerSecond: (calls / elapsed) * 1000, cpuMicrosPerCall: (user + system) / calls }
}

const readCpuMs = () => process.cpuUsage().user / 1000
const warmUpEndMs = readCpuMs() + warmUpCpuMs
await callRepeatedly(() => readCpuMs() < warmUpEndMs)
process.on('message', async (milliseconds: number) => process.send?.(await takeTurn(milliseconds)))
process.on('disconnect', () => process.exit())
process.send?.('ready')
