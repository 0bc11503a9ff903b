import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { canaryKey } from '../test/stand-in/canary-key.js'
import { answerText } from './answer-text.js'
import { type ClientCost, ourClient, sdkClient } from './client-object.js'
import { type FirstAnswer, firstAnswers } from './first-answer/first-answer.js'
import { type InstalledPackages, installedPackages } from './installed-packages.js'
import { median } from './median.js'
import { batchMillis, decisionMicros } from './scope-decision.js'
import type { Listening } from './server.js'
import { markdownTable, type Row } from './table.js'
import { ratio, type Turns, takeTurns } from './throughput.js'
import { declarationKilobytes, extraCheckSeconds } from './type-check.js'

type SideName = 'sdk' | 'undici' | 'traced' | 'defaults' | 'gzip' | 'everything'

const key = canaryKey()
const quick = process.argv.includes('--quick')

/** The server is a process of its own: its work is not counted. Other processes trust it as they trust the web. */
async function withServer<T>(use: (server: Listening) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-ca-'))
  const process_ = fork(new URL('server.ts', import.meta.url))
  try {
    const [server] = (await once(process_, 'message')) as [Listening]
    process.env['NODE_EXTRA_CA_CERTS'] = join(folder, 'ca.pem')
    await writeFile(process.env['NODE_EXTRA_CA_CERTS'], server.ca)
    return await use(server)
  } finally {
    process_.disconnect()
    await rm(folder, { recursive: true, force: true })
  }
}

function compareThroughput({ plain, gzip }: Listening): Promise<Turns<SideName>> {
  const sides = {
    sdk: { file: 'official-sdk', origin: plain },
    undici: { file: 'undici-pool', origin: plain },
    traced: { file: 'undici-traced', origin: plain },
    defaults: { file: 'defaults', origin: plain },
    everything: { file: 'everything', origin: plain },
    gzip: { file: 'defaults', origin: gzip },
  }
  return takeTurns<SideName>(sides, { key, rounds: quick ? 3 : 10, milliseconds: quick ? 300 : 500 })
}

function throughputRows({ sdk, undici, defaults, everything }: Turns<SideName>): Row[] {
  const against = (side: Turns<SideName>[SideName], least: { sdk: number; undici: number }) => {
    const overSdk = ratio(side, sdk, 'callsPerSecond')
    const overUndici = ratio(side, undici, 'callsPerSecond')
    return {
      reached: `${times(overSdk)} the SDK, ${times(overUndici)} undici`,
      toReach: `≥ ${least.sdk} × the SDK, ≥ ${least.undici} × undici`,
      kept: overSdk >= least.sdk && overUndici >= least.undici,
    }
  }
  return [
    { what: 'throughput, defaults', ...against(defaults, { sdk: 11, undici: 0.92 }) },
    { what: 'throughput, everything on ¹', ...against(everything, { sdk: 9.5, undici: 0.85 }) },
  ]
}

function cpuRows({ sdk, undici, defaults, everything }: Turns<SideName>): Row[] {
  const overUndici = [defaults, everything].map((side) => ratio(side, undici, 'cpuMicrosPerCall'))
  const overSdk = [defaults, everything].map((side) => ratio(side, sdk, 'cpuMicrosPerCall'))
  return ['defaults', 'everything on ¹'].map((name, n) => ({
    what: `CPU per call, ${name}`,
    reached: `${times(overSdk[n])} the SDK, ${times(overUndici[n])} undici`,
    toReach: `≤ ${[1.1, 1.2][n]} × undici`,
    kept: Number(overUndici[n]) <= Number([1.1, 1.2][n]),
  }))
}

function firstAnswerRow({ sdk, ours, ratio }: FirstAnswer): Row {
  return {
    what: '`require` to first answer',
    reached: `${times(ratio)} the SDK (${ours.toFixed(0)} ms against ${sdk.toFixed(0)} ms)`,
    toReach: '≤ 0.75 × the SDK',
    kept: ratio <= 0.75,
  }
}

function clientRow(ours: ClientCost, sdk: ClientCost): Row {
  const text = ({ bytes, micros }: ClientCost) => `${(bytes / 1000).toFixed(1)} kB, ${micros.toFixed(1)} µs`
  return {
    what: 'a client object, untouched',
    reached: `${text(ours)} (the SDK: ${text(sdk)})`,
    toReach: '≤ 2 kB, ≤ 10 µs',
    kept: ours.bytes <= 2_000 && ours.micros <= 10,
  }
}

function scopeRows(micros: number, batches: readonly number[]): Row[] {
  const [thousand = Number.NaN, ...more] = batches
  return [
    {
      what: 'deciding a scope of 50 rules',
      reached: `${micros.toFixed(2)} µs`,
      toReach: '≤ 2 µs',
      kept: micros <= 2,
    },
    {
      what: 'a batch of 1,000 operations',
      reached: `${thousand.toFixed(1)} ms (2,000: ${more[0]?.toFixed(1)} ms, 4,000: ${more[1]?.toFixed(1)} ms)`,
      toReach: '≤ 10 ms, growing linearly',
      kept: thousand <= 10 && Number(more[1]) / thousand < 6,
    },
  ]
}

function packagesRow({ ours, sdk }: InstalledPackages): Row {
  return {
    what: 'packages installed at run time',
    reached: `${ours ?? 'not measured: no registry'} (the SDK: ${sdk ?? 'not measured'})`,
    toReach: '≤ 3',
    kept: ours === undefined ? undefined : ours <= 3,
  }
}

function typesRow(seconds: number): Row {
  return {
    what: 'type-checking a program with every group',
    reached: `${seconds.toFixed(2)} s more than an empty one; declarations of ${declarationKilobytes()} kB`,
    toReach: '≤ 0.5 s more, ≤ 490 kB',
    kept: seconds <= 0.5 && declarationKilobytes() <= 490,
  }
}

/** The ratios are what counts; these figures say on what machine they were reached. */
function absolute(
  turns: Turns<SideName>,
): Record<SideName, { callsPerSecond: number; cpuMicrosPerCall: number }> {
  const entries = Object.entries(turns).map(([name, all]) => [
    name,
    {
      callsPerSecond: Math.round(median(all.map((turn) => turn.callsPerSecond))),
      cpuMicrosPerCall: Math.round(median(all.map((turn) => turn.cpuMicrosPerCall))),
    },
  ])
  return Object.fromEntries(entries)
}

function notes(turns: Turns<SideName>): string[] {
  const of = absolute(turns)
  const line = (name: SideName, words: string) =>
    `  ${words.padEnd(34)} ${String(of[name].callsPerSecond).padStart(6)} calls/s  ${String(of[name].cpuMicrosPerCall).padStart(5)} µs CPU a call`
  return [
    line('sdk', 'official SDK 3.0.80'),
    line('undici', 'undici Pool.request, body.json()'),
    line('traced', 'the same, two spans by hand ³'),
    line('defaults', 'this client, defaults'),
    line('everything', 'this client, everything on ¹'),
    line('gzip', 'this client, defaults, gzip ²'),
    '',
    '¹ a scope of 50 rules of which the last allows the call, and two spans a call through a batch processor',
    '  whose exporter drops them. The audit log does not exist yet, so it is not in this figure.',
    '² every other figure is without compression, because the SDK and plain undici ask for none. On loopback a',
    `  compressed answer costs ${times(ratio(turns.gzip, turns.defaults, 'cpuMicrosPerCall'))} the CPU; what it saves is bytes, which loopback does not count.`,
    `³ what OpenTelemetry itself costs: ${times(ratio(turns.traced, turns.undici, 'cpuMicrosPerCall'))} the CPU of plain undici. With everything on, this client costs`,
    `  ${times(ratio(turns.everything, turns.traced, 'cpuMicrosPerCall'))} as much as that.`,
  ]
}

function times(value: number | undefined): string {
  const number = Number(value)
  return `${number.toFixed(number >= 10 ? 1 : 2)} ×`
}

const bytes = Buffer.byteLength(answerText())
console.log(
  `TLS on loopback, 10 in flight, ${(bytes / 1000).toFixed(1)} kB JSON. Node ${process.versions.node}, ${availableParallelism()} × ${cpus()[0]?.model ?? 'CPU'}, load ${loadavg()[0]?.toFixed(1)}.`,
)
const { turns, first } = await withServer(async (server) => ({
  first: await firstAnswers(server.plain, key, quick ? 3 : 20),
  turns: await compareThroughput(server),
}))
const rows = [
  ...throughputRows(turns),
  ...cpuRows(turns),
  firstAnswerRow(first),
  clientRow(ourClient(key), sdkClient()),
  ...scopeRows(decisionMicros(), [1_000, 2_000, 4_000].map(batchMillis)),
  packagesRow(await installedPackages()),
  typesRow(await extraCheckSeconds(quick ? 1 : 4)),
]
console.log(`\n${markdownTable(rows)}\n\n${notes(turns).join('\n')}\n`)
console.log(JSON.stringify({ rows, absolute: absolute(turns), node: process.version, load: loadavg() }))
