// A separate program, because a subscriber that throws causes an uncaught exception: makes calls with such a subscriber,
// and reports their results and the uncaught exceptions.
import '../setup.js'
import { subscribe } from 'node:diagnostics_channel'
import { canaryKey } from '../canary-key.js'

const uncaught: string[] = []
process.on('uncaughtException', ({ message }) => uncaught.push(message))
for (const type of ['refreshed', 'expiring']) {
  subscribe(`mailchimp-hardened:credential.${type}`, () => {
    throw new Error(`the subscriber of ${type} failed`)
  })
}

const { createClient } = await import('../../../src/index.js')
const expiresAt = new Date(Date.now() + 86_400_000)
const client = createClient({
  credentials: async () => ({ apiKey: canaryKey(), expiresAt }),
  network: JSON.parse(process.argv[2] ?? '') as { origin: string; ca: string },
})
const outcomes = await Promise.allSettled([client.ping.get(), client.ping.get(), client.rotate()])
await client.close()
await new Promise((resolve) => setTimeout(resolve, 20))
process.stdout.write(JSON.stringify({ outcomes: outcomes.map(({ status }) => status), uncaught }))
