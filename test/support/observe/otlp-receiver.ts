import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('../../../node_modules/autotel-devtools/dist/cli.js', import.meta.url))

/** A span in the format of the receiver. */
export interface ReceivedSpan {
  readonly name: string
  readonly kind: string
  readonly spanId: string
  readonly traceId: string
  readonly parentSpanId?: string
  readonly attributes: Readonly<Record<string, string | number>>
  readonly status: { readonly code: string }
}

/** A third-party OTLP receiver, autotel-devtools, on loopback in a separate process. */
export class OtlpReceiver implements AsyncDisposable {
  readonly endpoint: string
  readonly #process: ChildProcess

  private constructor(endpoint: string, process: ChildProcess) {
    this.endpoint = endpoint
    this.#process = process
  }

  static async start(node: string): Promise<OtlpReceiver> {
    const [port, grpcPort] = [await findFreePort(), await findFreePort()]
    const options = ['--host', '127.0.0.1', '--port', String(port), '--grpc-port', String(grpcPort)]
    const child = spawn(node, [program, ...options], { stdio: ['ignore', 'pipe', 'pipe'] })
    return new OtlpReceiver(await readEndpoint(child), child)
  }

  /** Returns the spans of the traces that a query such as `service = "x"` finds. */
  async query(query: string): Promise<ReceivedSpan[]> {
    const answer = await fetch(`${this.endpoint}/api/query/traces`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    if (!answer.ok) throw new Error(`the receiver answered ${answer.status} ${await answer.text()}`)
    const { traces } = (await answer.json()) as { traces: { spans: ReceivedSpan[] }[] }
    return traces.flatMap(({ spans }) => spans)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const ended = once(this.#process, 'close')
    this.#process.kill()
    await ended
  }
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address !== null ? address.port : 0
}

/** Reads the printed port, because the receiver uses another one if the requested port is in use. */
function readEndpoint(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = ''
    const read = (chunk: Buffer) => {
      printed += chunk
      const endpoint = /OTLP:\s+(http:\/\/127\.0\.0\.1:\d+)\//.exec(printed)?.[1]
      if (endpoint !== undefined) resolve(endpoint)
    }
    child.stdout?.on('data', read)
    child.stderr?.on('data', read)
    child.on('close', (code) => reject(new Error(`the receiver ended with ${code}\n${printed}`)))
  })
}
