import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'

/** Debian packages it as `redis-server`; without it, these tests are reported as skipped. */
export const hasRedisServer = spawnSync('redis-server', ['--version']).status === 0
if (!hasRedisServer) console.warn('SKIPPED: redis-server is not installed, so nothing of redisLimit is shown')

export const hasFaketime = spawnSync('faketime', ['--version']).status === 0
if (!hasFaketime) console.warn('SKIPPED: faketime is not installed, so clocks that differ are not shown')

/** A separate Redis on a free loopback port without persistence, so that a restart loses its data. */
export class RedisServer implements AsyncDisposable {
  readonly port: number
  readonly #folder = mkdtempSync(join(tmpdir(), 'redis-'))
  #process: ChildProcess | undefined
  #startedAt = 0

  private constructor(port: number) {
    this.port = port
  }

  static async start(): Promise<RedisServer> {
    const server = new RedisServer(await findFreePort())
    await server.start()
    return server
  }

  async start(): Promise<void> {
    const options = ['--port', String(this.port), '--bind', '127.0.0.1', '--save', '', '--dir', this.#folder]
    this.#process = spawn('redis-server', options, { stdio: ['ignore', 'pipe', 'ignore'] })
    let output = ''
    for await (const chunk of this.#process.stdout ?? []) {
      output += chunk
      if (/Ready to accept connections/.test(output)) break
    }
    // Leaving the loop closes the pipe, which Redis does not need.
    this.#startedAt = performance.now()
  }

  /** Waits until Redis has run longer than a lease, because limits grant no place earlier. */
  async waitForUptime(leaseMs: number): Promise<void> {
    await delay(Math.max(0, leaseMs + 2_100 - (performance.now() - this.#startedAt)))
  }

  async kill(): Promise<void> {
    const running = this.#process
    this.#process = undefined
    if (running === undefined || running.exitCode !== null) return
    const ended = once(running, 'exit')
    running.kill('SIGKILL')
    await ended
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.kill()
    rmSync(this.#folder, { recursive: true, force: true })
  }
}

export async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}
