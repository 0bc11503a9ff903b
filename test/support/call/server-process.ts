// A separate program: a stand-in and two proxies for a test that pollutes the prototypes of its own process. Answers
// each message with the traffic since the previous message.
import '../setup.js'
import { startStandIn } from '../stand-in/stand-in.js'
import { startRecordingProxy } from './recording-proxy.js'

export interface ServerAddresses {
  readonly origin: string
  readonly ca: string
  readonly httpProxy: string
  readonly httpsProxy: string
  readonly proxyCa: string
}

export interface RecordedTraffic {
  readonly paths: readonly string[]
  /** The source addresses of connections to the server or to the proxy in front of it. */
  readonly sources: readonly string[]
  readonly lines: readonly string[]
}

const standIn = await startStandIn()
const proxies = [await startRecordingProxy(), await startRecordingProxy({ tls: true })]
let reported = { lines: 0, sources: 0 }

function takeTraffic(): RecordedTraffic {
  const lines = proxies.flatMap((proxy) => proxy.firstLines)
  const sources = proxies.flatMap((proxy) => proxy.sources)
  const news = { lines: lines.slice(reported.lines), sources: sources.slice(reported.sources) }
  reported = { lines: lines.length, sources: sources.length }
  const paths = standIn.requests.map(({ method, path }) => `${method} ${path}`)
  standIn.reset()
  return { paths, ...news }
}

process.on('message', () => process.send?.(takeTraffic()))
process.on('disconnect', () => process.exit())
const [plain, secured] = proxies
process.send?.({
  origin: standIn.origin,
  ca: standIn.ca,
  httpProxy: plain?.url ?? '',
  httpsProxy: secured?.url ?? '',
  proxyCa: secured?.ca ?? '',
} satisfies ServerAddresses)
