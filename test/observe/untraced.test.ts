import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { canaryKey, type StandIn, startStandIn } from '../support/stand-in/stand-in.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
let standIn: StandIn

beforeAll(async () => {
  standIn = await startStandIn()
})
afterAll(() => standIn.close())

/** Runs a program with the built package in a new process, without the modules of this one. */
async function runProgram(program: string): Promise<unknown> {
  const env = { ...process.env, KEY: canaryKey(), ORIGIN: standIn.origin, CA: standIn.ca }
  const child = spawn(process.execPath, ['-e', program], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let printed = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text
  })
  await once(child, 'close')
  return JSON.parse(printed)
}

const makeCalls = `
  const { createClient } = require('mailchimp-hardened')
  const { KEY: credentials, ORIGIN: origin, CA: ca } = process.env
  const client = createClient({ credentials, network: { origin, ca } })
  const calls = () => Promise.allSettled([client.ping.get(), client.lists.deleteList('a1b2c3d4e5')])
  const loaded = () => Object.keys(require.cache).filter((file) => /@opentelemetry/.test(file)).length
`

describe('an application without tracing', () => {
  it('never loads the OpenTelemetry API, and its calls succeed', async () => {
    const printed = await runProgram(`${makeCalls}
      calls().then(async ([ping, refused]) => {
        console.log(JSON.stringify([ping.value, refused.reason.code, loaded()]))
        await client.close()
      })`)
    expect(printed).toEqual([{ health_status: "Everything's Chimpy!" }, 'not_allowed', 0])
  })

  it('records spans as soon as it starts tracing', async () => {
    const printed = await runProgram(`${makeCalls}
      const spans = []
      calls().then(async () => {
        const before = loaded()
        const { NodeTracerProvider } = require('@opentelemetry/sdk-trace-node')
        const keep = { onStart() {}, onEnd: ({ name }) => spans.push(name), forceFlush() {}, shutdown() {} }
        new NodeTracerProvider({ spanProcessors: [keep] }).register()
        await calls()
        console.log(JSON.stringify([before, spans.sort()]))
        await client.close()
      })`)
    expect(printed).toEqual([0, ['GET /3.0/ping', 'lists.deleteList', 'ping.get']])
  })
})
