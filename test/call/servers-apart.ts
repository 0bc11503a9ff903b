// A program of its own: a stand-in and two proxies that a test can reach while its own process is in disorder. On
// each message it tells what came in since the last.
import '../setup.js'
import { startStandIn } from '../stand-in/stand-in.js'
import { startRecordingProxy } from './recording-proxy.js'

export interface ServersApart {
  readonly origin: string
  readonly ca: string
  readonly httpProxy: string
  readonly httpsProxy: string
  readonly proxyCa: string
}

export interface Seen {
  readonly paths: readonly string[]
  /** From where the server or the proxy in front of it was asked. */
  readonly sources: readonly string[]
  readonly lines: readonly string[]
}

const standIn = await startStandIn()
const proxies = [await startRecordingProxy(), await startRecordingProxy({ tls: true })]
let told = { lines: 0, sources: 0 }

function seen(): Seen {
  const lines = proxies.flatMap((proxy) => proxy.lines)
  const sources = proxies.flatMap((proxy) => proxy.sources)
  const news = { lines: lines.slice(told.lines), sources: sources.slice(told.sources) }
  told = { lines: lines.length, sources: sources.length }
  const paths = standIn.requests.map(({ method, path }) => `${method} ${path}`)
  standIn.reset()
  return { paths, ...news }
}

process.on('message', () => process.send?.(seen()))
process.on('disconnect', () => process.exit())
const [plain, secured] = proxies
process.send?.({
  origin: standIn.origin,
  ca: standIn.ca,
  httpProxy: plain?.url ?? '',
  httpsProxy: secured?.url ?? '',
  proxyCa: secured?.ca ?? '',
} satisfies ServersApart)
