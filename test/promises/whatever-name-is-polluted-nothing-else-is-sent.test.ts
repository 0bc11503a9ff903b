import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { collectPropertyNames } from '../support/promises/property-names.js'
import { getServerPort } from '../support/socket-count.js'
import { canaryKey, keyNumber, type StandIn, startStandIn } from '../support/stand-in/stand-in.js'

interface Probe {
  readonly name: string
  readonly value: unknown
  /** Whether the prototype is polluted before the package is loaded, or after a client is created. */
  readonly isBefore: boolean
}

const key = canaryKey()
const directory = mkdtempSync(join(tmpdir(), 'mailchimp-polluted-'))
const [keyFile, program, mark] = ['key', 'program', 'mark'].map((name) => join(directory, name)) as [
  string,
  string,
  string,
]

let standIn: StandIn
let evil: Server
let evilConnections = 0
let child: ChildProcess

beforeAll(async () => {
  standIn = await startStandIn()
  evil = createServer((_, response) => response.end('{}'))
  evil.on('connection', () => void evilConnections++)
  evil.listen(0, '127.0.0.1')
  await once(evil, 'listening')
  writeFileSync(keyFile, key, { mode: 0o600 })
  writeFileSync(program, `#!/bin/sh\ntouch ${mark}\n`)
  chmodSync(program, 0o755)
  startChild()
})
afterAll(async () => {
  child.kill('SIGKILL')
  evil.close()
  await standIn.close()
  rmSync(directory, { recursive: true })
})

function startChild(): void {
  const { PATH } = process.env
  const facts = JSON.stringify({ origin: standIn.origin, ca: standIn.ca, keyFile, key })
  child = fork(fileURLToPath(new URL('../support/promises/polluted-process.cjs', import.meta.url)), [facts], {
    cwd: directory,
    env: { PATH },
    execArgv: [],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
}

/** Runs a probe. Returns the failures that the process reports, or how the process ended. */
async function runProbe(probe: Probe): Promise<readonly string[] | 'ended' | 'hangs'> {
  const ended = once(child, 'exit').then(() => 'ended' as const)
  const hangs = new Promise<'hangs'>((resolve) => setTimeout(resolve, 20_000, 'hangs').unref())
  child.setMaxListeners(0)
  child.send(probe)
  const outcome = await Promise.race([
    once(child, 'message').then(([wrong]) => wrong as string[]),
    ended,
    hangs,
  ])
  if (typeof outcome === 'string') {
    child.kill('SIGKILL')
    startChild()
  }
  return outcome
}

/** Returns the raw requests since the previous call. */
function takeRequests(): string[] {
  const seen = standIn.requests.map(({ method, path, query, rawHeaders, body }) =>
    JSON.stringify([method, path, query, rawHeaders, body]),
  )
  standIn.reset()
  return seen
}

const listValues = () => {
  const origin = `http://127.0.0.1:${getServerPort(evil)}`
  return ['x', origin, keyNumber(7), program, true, 1]
}

/** Names that have selected or disabled something in the past. */
const notorious = [
  'skipChecks',
  'aborted',
  'memo',
  'coerce',
  'apiKey',
  'MAILCHIMP_API_KEY',
  'VAULT_ADDR',
  'body',
]

function createProbes(): Probe[] {
  const names = collectPropertyNames()
  const createAll = (some: readonly string[], given: readonly unknown[]) =>
    some.flatMap((name) =>
      given.flatMap((value) => [true, false].map((isBefore) => ({ name, value, isBefore }))),
    )
  if (process.env['FUZZ'] === 'all') return createAll(names, listValues())
  const some = fc.record({
    name: fc.constantFrom(...names),
    value: fc.constantFrom(...listValues()),
    isBefore: fc.boolean(),
  })
  return [...createAll(notorious, ['x', true]), ...fc.sample(some, 120)]
}

test('for any polluted name, the same request is sent, with the same key, host and program', async () => {
  expect(await runProbe({ name: 'nothing reads this', value: 1, isBefore: false })).toEqual([])
  const usual = takeRequests()
  expect(usual).toHaveLength(3)
  const found: object[] = []
  let complete = 0
  const all = createProbes()
  for (const probe of all) {
    const outcome = await runProbe(probe)
    const requests = takeRequests()
    const others = requests.filter((request) => !usual.includes(request))
    const twice = requests.length - new Set(requests).size
    if (requests.length === 3) complete++
    if (others.length > 0 || twice > 0 || (Array.isArray(outcome) && outcome.length > 0))
      found.push({ ...probe, outcome, others, twice })
  }
  expect(found).toEqual([])
  expect(evilConnections).toBe(0)
  expect(existsSync(mark)).toBe(false)
  // A client that existed before the pollution must still work, or the test would prove nothing.
  expect(complete).toBeGreaterThan(all.filter(({ isBefore }) => !isBefore).length * 0.8)
}, 3_600_000)
