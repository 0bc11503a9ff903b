import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { BundledProgram } from '../support/bundled-program.js'
import type { CallReport } from '../support/promises/call-on-message.js'
import { createLargestMember } from '../support/promises/largest-member.js'
import { type StandIn, startStandIn } from '../support/stand-in/stand-in.js'

let standIn: StandIn
let child: ChildProcess
let ended: Promise<CallReport>
let onMessage: (asked: CallReport) => void

beforeAll(async () => {
  standIn = await startStandIn({ tls: false })
  using program = new BundledProgram('promises/call-on-message.ts')
  const execArgv = ['--max-old-space-size=512']
  child = fork(program.path, [standIn.origin, standIn.ca], { execArgv })
  await once(child, 'message')
  child.on('message', (asked: CallReport) => onMessage(asked))
  ended = once(child, 'exit').then(([code, signal]) => ({ outcome: `killed: ${code ?? signal}`, cpuMs: 0 }))
})

afterAll(async () => {
  child.kill()
  await standIn.close()
})

/** Makes one call from a process with 512 MB of memory to a server that sends this body. */
async function requestCall(body: Buffer, zipped: boolean): Promise<CallReport> {
  const headers = { 'content-type': 'application/json', 'content-encoding': zipped ? 'gzip' : 'identity' }
  standIn.answerNext('*', { status: 200, headers, body: zipped ? gzipSync(body, { level: 1 }) : body })
  const answered = new Promise<CallReport>((resolve) => {
    onMessage = resolve
  })
  child.send('ask')
  return Promise.race([answered, ended])
}

const MEBIBYTE = 2 ** 20
const createName = (n: number) => `"${n.toString(36)}"`

/** Writes an object of this many fields; `nameOf` returns the name of each. */
const createObject = (fields: number, nameOf: (field: number) => string) =>
  `{${Array.from({ length: fields }, (_, field) => `${nameOf(field)}:0`).join(',')}}`

/** Writes a list of at least this many bytes. */
function createList(bytes: number, itemOf: (n: number) => string): Buffer {
  const items: string[] = []
  for (let length = 0; length < bytes; length += (items.at(-1) as string).length + 1)
    items.push(itemOf(items.length))
  return Buffer.from(`[${items.join(',')}]`)
}

/** Like `createList`, with the same item throughout. */
function repeatItem(bytes: number, item: string): Buffer {
  const items = `${item},`.repeat(Math.ceil(bytes / (item.length + 1)))
  return Buffer.from(`[${items.slice(0, -1)}]`)
}

const size = fc.integer({ min: 1, max: 63 }).map((mebibytes) => mebibytes * MEBIBYTE)
const item = fc
  .array(
    fc.constantFrom('{}', '[]', '0', '1.5', '""', 'null', '{"a":{}}', '[[{}]]', '{"1023":0}', '"\\u00e9"'),
    { minLength: 1, maxLength: 5 },
  )
  .map((items) => items.join(','))

/** Bodies that are small on the wire, or quick to create, and expensive to parse. */
const hostile = fc.oneof(
  fc.record({ size, item }).map(({ size, item }) => repeatItem(size, item)),
  fc
    .record({ size, fields: fc.integer({ min: 1, max: 1_000 }) })
    .map(({ size, fields }) =>
      createList(size / 4, (n) => createObject(fields, (field) => createName(n * fields + field))),
    ),
  fc
    .record({ size, fields: fc.integer({ min: 2, max: 120 }) })
    .map(({ size, fields }) =>
      createList(size / 4, (n) =>
        createObject(fields, (field) => createName((n * 7_919 + field * (1 + (n % 97))) % 1_009)),
      ),
    ),
  size.map((size) => Buffer.from('['.repeat(size / 2) + ']'.repeat(size / 2))),
  size.map((size) => Buffer.from(`${'{"a":'.repeat(size / 6)}0${'}'.repeat(size / 6)}`)),
  size.map((size) => Buffer.from(JSON.stringify('é'.repeat(size / 2)))),
)

it('a call ends with a result or an error within a few seconds and 512 MB, whatever the response', async () => {
  const property = fc.asyncProperty(hostile, fc.boolean(), async (body, zipped) => {
    const { outcome, cpuMs } = await requestCall(body, zipped)
    expect(outcome).toMatch(/^(?:good|response_too_large)$/)
    expect(cpuMs).toBeLessThan(5_000)
  })
  await fc.assert(property, { numRuns: 25, endOnFailure: true })
}, 240_000)

it('a response of 48 kB gzip that expands to 47 MiB of objects is refused', async () => {
  const { outcome, cpuMs } = await requestCall(repeatItem(47 * MEBIBYTE, '{}'), true)
  expect(outcome).toBe('response_too_large')
  expect(cpuMs).toBeLessThan(1_000)
})

it('a response with 1,000 members and every possible field is accepted', async () => {
  const hundred = Array.from({ length: 100 }, createLargestMember).map((member) => JSON.stringify(member))
  const body = Buffer.from(`{"members":[${Array(10).fill(hundred).join()}]}`)
  expect(body.length).toBeGreaterThan(30 * MEBIBYTE)
  expect((await requestCall(body, true)).outcome).toBe('good')
  expect((await requestCall(body, false)).outcome).toBe('good')
})
