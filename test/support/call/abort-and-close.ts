/** A program that aborts a call while its connection opens, and closes its client. It must exit by itself. */
import '../setup.js'
import type { NetworkOptions } from '../../../src/index.js'
import { createLoopbackClient } from './loopback-client.js'

const [origin = '', ca = '', network = '{}'] = process.argv.slice(2)
const client = createLoopbackClient(
  { origin, ca },
  { network: JSON.parse(network) as NetworkOptions, timeouts: { connectMs: 60_000 } },
)
await client
  .with({ timeoutMs: 100 })
  .ping.get()
  .catch(() => {})
await client.close()
process.send?.('closed')
process.disconnect()
