import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { metrics } from '@opentelemetry/api'
import { PrometheusExporter } from '@opentelemetry/exporter-prometheus'
import { MeterProvider } from '@opentelemetry/sdk-metrics'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createAudit } from '../../src/audit/index.js'
import '../../src/guardrails/index.js'
import type { ClientOptions, MailchimpClient } from '../../src/index.js'
import { createLoopbackClient } from '../support/call/loopback-client.js'
import { sampleKeys } from '../support/call/sample-keys.js'
import { hasPrometheus, PrometheusServer } from '../support/observe/prometheus-server.js'
import { faults, type StandIn, startStandIn } from '../support/stand-in/stand-in.js'

const folder = fileURLToPath(new URL('../../examples/observability/', import.meta.url))
const runPromtool = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync('promtool', args, { cwd: folder, encoding: 'utf8' })
  return { status, output: stdout + stderr }
}

describe.skipIf(!hasPrometheus)('the alert rules', () => {
  const rules = readFileSync(`${folder}alerts.yaml`, 'utf8')
  const cases = readFileSync(`${folder}alerts.test.yaml`, 'utf8')
  const names = [...rules.matchAll(/- alert: (\w+)/g)].map(([, name]) => name)

  it('are valid, and pass their own tests', { timeout: 120_000 }, () => {
    expect(runPromtool('check', 'rules', 'alerts.yaml')).toMatchObject({ status: 0 })
    expect(runPromtool('test', 'rules', 'alerts.test.yaml')).toMatchObject({ status: 0 })
  })

  it.each(names)('%s has a test in which it fires, and one in which it is quiet', (name) => {
    expect(cases).toContain(`- name: ${name} fires`)
    expect(cases).toContain(`- name: ${name} is quiet`)
  })
})

interface Panel {
  readonly title: string
  readonly targets: readonly { readonly expr: string }[]
}

const dashboard = JSON.parse(readFileSync(`${folder}dashboard.json`, 'utf8')) as { panels: Panel[] }
const queries = dashboard.panels.flatMap(({ title, targets }) =>
  targets.map(({ expr }) => [title, expr] as const),
)

describe.skipIf(!hasPrometheus)('the dashboard', { timeout: 60_000 }, () => {
  let standIn: StandIn
  let prometheus: PrometheusServer
  let server: ReturnType<typeof createServer>
  let provider: MeterProvider
  const clients: MailchimpClient[] = []

  beforeAll(async () => {
    standIn = await startStandIn({ tls: false, keys: sampleKeys })
    standIn.on('*', { status: 200, body: {} })
    const exporter = new PrometheusExporter({ preventServerStart: true })
    // The OpenTelemetry Collector adds the units to the names, but this exporter does not.
    const addUnit = (instrumentName: string) => ({ instrumentName, name: `${instrumentName}.seconds` })
    provider = new MeterProvider({
      readers: [exporter],
      views: ['operation.duration', 'credential.age'].map((name) => addUnit(`mailchimp.client.${name}`)),
    })
    metrics.disable()
    metrics.setGlobalMeterProvider(provider)
    server = createServer((request, response) => exporter.getMetricsRequestHandler(request, response))
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    prometheus = await PrometheusServer.start(`127.0.0.1:${(server.address() as AddressInfo).port}`)
    await makeCalls()
  }, 120_000)

  afterAll(async () => {
    await Promise.all(clients.map((client) => client.close()))
    await prometheus?.[Symbol.asyncDispose]()
    server?.close()
    await standIn?.close()
    metrics.disable()
    await provider?.shutdown()
  })

  function open(options: ClientOptions): MailchimpClient {
    const client = createLoopbackClient(standIn, {
      credentials: async () => ({
        apiKey: sampleKeys[0] as string,
        expiresAt: new Date(Date.now() + 30 * 86_400_000),
      }),
      ...options,
    }) as MailchimpClient
    clients.push(client)
    return client
  }

  /** Makes calls of every kind until Prometheus has scraped each counter more than once. */
  async function makeCalls(): Promise<void> {
    const usual = open({
      audit: createAudit(() => {}),
      retry: { attempts: 2 },
      guardrails: [
        { id: 'many-reads', ops: ['lists:read'], when: { rate: { max: 1, per: '1m' } }, action: 'event' },
      ],
    })
    const refused = open({ scope: { version: 1, preset: 'none' } })
    const end = Date.now() + 8_000
    while (Date.now() < end) {
      await usual.lists.getAllLists()
      await refused.lists.getAllLists().catch(() => {})
      standIn.answerNext('*', { status: 503, body: {} })
      await usual.ping.get().catch(() => {})
      standIn.answerNext('*', faults.resetSocket())
      await usual.lists.deleteList('a1b2c3d4e5').catch(() => {})
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
  }

  it.each(queries)('shows data in "%s": %s', async (_, expression) => {
    const plain = expression.replaceAll('$__rate_interval', '1m').replaceAll('"$job"', '"sync"')
    const values = await prometheus.query(plain)
    expect(values.length).toBeGreaterThan(0)
    for (const value of values) expect(value).toBeGreaterThanOrEqual(0)
  })

  it('has a query in every panel, and queries only metrics of this package', () => {
    expect(dashboard.panels.every(({ targets }) => targets.length > 0)).toBe(true)
    expect(queries.every(([, expression]) => expression.includes('mailchimp_client_'))).toBe(true)
  })
})
