import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BenchServer } from './bench-server.js'

/** Runs the server in a separate process, so that its work is not measured. All child processes trust its CA. */
export async function withServer<T>(use: (server: BenchServer) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-ca-'))
  const process_ = fork(new URL('bench-server.ts', import.meta.url))
  try {
    const [server] = (await once(process_, 'message')) as [BenchServer]
    process.env['NODE_EXTRA_CA_CERTS'] = join(folder, 'ca.pem')
    await writeFile(process.env['NODE_EXTRA_CA_CERTS'], server.ca)
    return await use(server)
  } finally {
    process_.disconnect()
    delete process.env['NODE_EXTRA_CA_CERTS']
    await rm(folder, { recursive: true, force: true })
  }
}
