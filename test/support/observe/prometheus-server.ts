import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { findFreePort } from '../redis/redis-server.js'

/** Debian packages both as `prometheus`; without it, these tests are reported as skipped. */
export const hasPrometheus = ['prometheus', 'promtool'].every(
  (program) => spawnSync(program, ['--version']).status === 0,
)
if (!hasPrometheus)
  console.warn('SKIPPED: prometheus is not installed, so alerts and dashboard are not shown')

interface QueryAnswer {
  readonly data: { readonly result: readonly { readonly value: readonly [number, string] }[] }
}

/** A real Prometheus that scrapes one target each second until it is disposed of. */
export class PrometheusServer implements AsyncDisposable {
  readonly #origin: string
  readonly #folder: string
  readonly #process: ChildProcess

  private constructor(origin: string, folder: string, child: ChildProcess) {
    this.#origin = origin
    this.#folder = folder
    this.#process = child
  }

  /** @param target host and port */
  static async start(target: string): Promise<PrometheusServer> {
    const folder = mkdtempSync(join(tmpdir(), 'prometheus-'))
    const address = `127.0.0.1:${await findFreePort()}`
    const job = `{ job_name: sync, static_configs: [{ targets: ["${target}"] }] }`
    writeFileSync(join(folder, 'config.yaml'), `global: { scrape_interval: 1s }\nscrape_configs: [${job}]\n`)
    const options = [
      `--config.file=${join(folder, 'config.yaml')}`,
      `--storage.tsdb.path=${join(folder, 'data')}`,
      `--web.listen-address=${address}`,
      '--log.level=error',
    ]
    const child = spawn('prometheus', options, { stdio: 'ignore' })
    const server = new PrometheusServer(`http://${address}`, folder, child)
    await server.#waitUntilReady()
    return server
  }

  async #waitUntilReady(): Promise<void> {
    for (let attempt = 0; attempt < 200; attempt += 1) {
      const answer = await fetch(`${this.#origin}/-/ready`).catch(() => undefined)
      if (answer?.ok) return
      await delay(100)
    }
    throw new Error('Prometheus did not start')
  }

  /** Returns the current values of each series of a query. */
  async query(expression: string): Promise<readonly number[]> {
    const answer = await fetch(`${this.#origin}/api/v1/query?query=${encodeURIComponent(expression)}`)
    const text = await answer.text()
    if (!answer.ok) throw new Error(text)
    const { data } = JSON.parse(text) as QueryAnswer
    return data.result.map(({ value }) => Number(value[1]))
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const ended = once(this.#process, 'exit')
    this.#process.kill('SIGKILL')
    await ended
    rmSync(this.#folder, { recursive: true, force: true })
  }
}
