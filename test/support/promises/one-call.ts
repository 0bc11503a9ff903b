// A program of its own, for what only the environment of a whole process can do: makes one call, and tells how it
// ended. Before that it looks, with Node's own client, whether the environment has the effect that it should have.
import '../setup.js'
import { connect } from 'node:tls'
import type { NetworkOptions } from '../../../src/index.js'
import { canaryKey } from '../canary-key.js'

type CallSettings = NetworkOptions & { readonly origin: string }

/** Whether a program that says nothing about TLS would trust this server. */
function isTrustedByDefault(origin: string): Promise<boolean> {
  return new Promise((resolve) => {
    const { hostname: host, port } = new URL(origin)
    const socket = connect({ host, port: Number(port) })
    socket.once('secureConnect', () => resolve(true)).once('error', () => resolve(false))
    socket.once('secureConnect', () => socket.destroy())
  })
}

async function runCall(network: CallSettings): Promise<string> {
  const { createClient, MailchimpError } = await import('../../../src/index.js')
  const client = createClient({ credentials: canaryKey(), network })
  try {
    await client.ping.get()
    return 'answered'
  } catch (error) {
    return error instanceof MailchimpError ? error.code : String(error)
  } finally {
    await client.close()
  }
}

const question = JSON.parse(process.argv[2] ?? '') as CallSettings
const trusted = question.origin.startsWith('https:') && (await isTrustedByDefault(question.origin))
process.stdout.write(JSON.stringify({ trusted, outcome: await runCall(question) }))
