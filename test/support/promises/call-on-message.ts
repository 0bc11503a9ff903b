/** A program with a small heap that makes one call for each message, and reports its outcome and cost. */
import '../setup.js'
import type { TransportError } from '../../../src/index.js'
import { createLoopbackClient } from '../call/loopback-client.js'

export interface CallReport {
  /** `good`, or the code of the error. */
  readonly outcome: string
  readonly cpuMs: number
}

const [origin = '', ca = ''] = process.argv.slice(2)
const client = createLoopbackClient({ origin, ca })

async function callOnce(): Promise<CallReport> {
  const before = process.cpuUsage()
  const end = await client.ping.get().then(
    () => 'good',
    (error: TransportError) => error.code,
  )
  const { user, system } = process.cpuUsage(before)
  return { outcome: end, cpuMs: (user + system) / 1000 }
}

process.on('message', async () => process.send?.(await callOnce()))
process.send?.('ready')
