import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { context } from '@opentelemetry/api'
import { isTracingSuppressed } from '@opentelemetry/core'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { MailchimpClient } from '../../src/client.js'
import { createLoopbackClient } from '../support/call/loopback-client.js'
import { getParentId, Tracing } from '../support/observe/test-tracing.js'
import { type StandIn, startStandIn } from '../support/stand-in/stand-in.js'

let standIn: StandIn
let tracing: Tracing
let client: MailchimpClient

beforeEach(async () => {
  standIn = await startStandIn()
  tracing = new Tracing()
  client = createLoopbackClient(standIn, { network: { connections: 1 } })
})

afterEach(async () => {
  vi.restoreAllMocks()
  await client.close()
  await standIn.close()
  await tracing[Symbol.asyncDispose]()
})

it('a call does not enter a context, which costs time, if nothing subscribes to undici channels', async () => {
  const entered = vi.spyOn(context, 'with')
  await Promise.all([1, 2, 3].map(() => client.ping.get()))
  expect(tracing.spans).toHaveLength(6)
  // These six are of the span processor, which enters a context to export each span.
  expect(entered).toHaveBeenCalledTimes(6)
  const [attempt, operation] = tracing.spans
  expect(attempt && getParentId(attempt)).toBe(operation?.spanContext().spanId)
})

it.each([
  'undici:request:create',
  'undici:client:beforeConnect',
  'undici:client:connected',
  'undici:client:sendHeaders',
])('tracing is suppressed in every subscriber of %s', async (name) => {
  const suppressed: boolean[] = []
  const recordSuppressed = () => void suppressed.push(isTracingSuppressed(context.active()))
  subscribe(name, recordSuppressed)
  try {
    await Promise.all([1, 2, 3].map(() => client.ping.get()))
  } finally {
    unsubscribe(name, recordSuppressed)
  }
  expect(suppressed.length).toBeGreaterThan(0)
  expect(suppressed).not.toContain(false)
})
