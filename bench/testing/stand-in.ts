import { execFile, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { Pool } from 'undici'
import { computeMedian } from '../spread.js'
import type { Row } from '../table.js'

const program = (name: string) => fileURLToPath(new URL(name, import.meta.url))

/** Measures the start-up time of the stand-in, and its calls per second compared with a plain server. */
export async function createStandInRows(rounds: number): Promise<Row[]> {
  const [http, tls] = [await startMillis('http', rounds), await startMillis('tls', rounds)]
  const { ours, bare } = await throughput(rounds)
  return [
    {
      metric: 'the stand-in, from load to ready',
      baseline: '100 ms; 150 ms with TLS',
      results: [`${http.toFixed(0)} ms; ${tls.toFixed(0)} ms with TLS`],
    },
    {
      metric: 'the stand-in, pages of 10 members',
      baseline: 'a bare node:https server with the same bytes',
      results: [`${(ours / bare).toFixed(2)} × (${ours.toFixed(0)} calls/s against ${bare.toFixed(0)})`],
    },
  ]
}

async function startMillis(kind: 'http' | 'tls', rounds: number): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const { stdout } = await promisify(execFile)(process.execPath, [program('start.cjs'), kind])
    times.push(Number(stdout))
  }
  return computeMedian(times)
}

interface Server {
  readonly origin: string
  readonly ca: string
}

async function throughput(rounds: number): Promise<{ ours: number; bare: number }> {
  const servers = fork(program('serve.cjs'))
  try {
    const [standIn] = (await once(servers, 'message')) as [Server & { key: string; path: string }]
    const headers = { authorization: `Bearer ${standIn.key}` }
    const pool = openPool(standIn)
    const bytes = await (await pool.request({ method: 'GET', path: standIn.path, headers })).body.text()
    servers.send(bytes)
    const [bare] = (await once(servers, 'message')) as [Server]
    const pools = { ours: pool, bare: openPool(bare) }
    const rates: { ours: number[]; bare: number[] } = { ours: [], bare: [] }
    for (let round = 0; round <= rounds; round += 1) {
      for (const side of ['ours', 'bare'] as const) {
        const rate = await callsPerSecond(pools[side], standIn.path, headers)
        // The first round warms both up.
        if (round > 0) rates[side].push(rate)
      }
    }
    await Promise.all([pools.ours.close(), pools.bare.close()])
    return { ours: computeMedian(rates.ours), bare: computeMedian(rates.bare) }
  } finally {
    servers.disconnect()
  }
}

const openPool = ({ origin, ca }: Server) => new Pool(origin, { connections: 10, connect: { ca } })

async function callsPerSecond(pool: Pool, path: string, headers: Record<string, string>): Promise<number> {
  const begin = performance.now()
  let calls = 0
  const lane = async () => {
    while (performance.now() - begin < 500) {
      const { statusCode, body } = await pool.request({ method: 'GET', path, headers })
      await body.arrayBuffer()
      if (statusCode !== 200) throw new Error(`answered with ${statusCode}`)
      calls += 1
    }
  }
  await Promise.all(Array.from({ length: 10 }, lane))
  return (calls * 1000) / (performance.now() - begin)
}
