import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { specification } from './specification.js'

export interface Prism extends AsyncDisposable {
  readonly origin: string
}

/** Starts Prism as a proxy that checks all requests and responses of the stand-in, and reports each violation. */
export async function startPrism(upstream: string): Promise<Prism> {
  const folder = await mkdtemp(join(tmpdir(), 'prism-'))
  const file = join(folder, 'specification.json')
  await writeFile(file, JSON.stringify(addBasePath()))
  const port = await findFreePort()
  const prism = spawn(process.execPath, [
    createRequire(import.meta.url).resolve('@stoplight/prism-cli/dist/index.js'),
    ...['proxy', file, upstream, '-h', '127.0.0.1', '-p', String(port), '--errors'],
  ])
  // An interrupted run must not leave a server that occupies the port.
  const kill = () => prism.kill('SIGKILL')
  process.once('exit', kill)
  const stop = async () => {
    process.off('exit', kill)
    const ended = prism.exitCode === null ? once(prism, 'exit') : undefined
    kill()
    await ended
    await rm(folder, { recursive: true })
  }
  await waitForPrism(prism).catch(async (error) => {
    await stop()
    throw error
  })
  return { origin: `http://127.0.0.1:${port}`, [Symbol.asyncDispose]: stop }
}

// Prism ignores the path of the server's address.
const addBasePath = () => ({
  ...specification,
  paths: Object.fromEntries(
    Object.entries(specification.paths).map(([template, path]) => [`/3.0${template}`, path]),
  ),
})

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

function waitForPrism(prism: ReturnType<typeof spawn>): Promise<void> {
  let output = ''
  return new Promise((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      output += chunk
      if (output.includes('listening on')) resolve()
    }
    prism.stdout?.on('data', listen)
    prism.stderr?.on('data', listen)
    prism.once('exit', (code) => reject(new Error(`Prism ended with ${code}: ${output.slice(-2000)}`)))
  })
}
