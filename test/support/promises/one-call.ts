// A separate program, because the environment belongs to a process: checks with Node's own client that the environment
// has the intended effect, then makes one call and reports its result.
import '../setup.js'
import { connect } from 'node:tls'
import type { NetworkOptions } from '../../../src/index.js'
import { canaryKey } from '../canary-key.js'

type CallSettings = NetworkOptions & { readonly origin: string }

/** Returns whether a program without TLS options would trust this server. */
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
