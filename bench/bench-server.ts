import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { makeLocalCertificate } from '../test/support/local-certificate.js'
import { createAnswerText } from './answer-text.js'

/** What the server reports to its parent process. */
export interface BenchServer {
  readonly ca: string
  /** The origin with uncompressed responses. */
  readonly plain: string
  /** The origin with compressed responses. */
  readonly gzip: string
}

const certificate = await makeLocalCertificate()
const json = Buffer.from(createAnswerText())

async function listen(body: Buffer, headers: Record<string, string>): Promise<string> {
  const head = {
    'content-type': 'application/json; charset=utf-8',
    'content-length': body.length,
    ...headers,
  }
  const server = createServer(certificate, (_, response) => {
    response.writeHead(200, head)
    response.end(body)
  })
  // Longer than the whole run, so that a side keeps its connections between its turns.
  server.keepAliveTimeout = 600_000
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `https://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const listening: BenchServer = {
  ca: certificate.ca,
  plain: await listen(json, {}),
  gzip: await listen(gzipSync(json), { 'content-encoding': 'gzip' }),
}
process.send?.(listening)
process.on('disconnect', () => process.exit())
