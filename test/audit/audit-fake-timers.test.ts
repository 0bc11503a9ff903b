import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, expect, it, vi } from 'vitest'
import { auditFile } from '../../src/audit/index.js'
import { AuditDirectory } from '../support/audit/audit-directory.js'
import { createLoopbackClient } from '../support/call/loopback-client.js'
import { startStandIn } from '../support/stand-in/stand-in.js'

afterEach(() => {
  vi.useRealTimers()
})

const countPings = ({ lines }: AuditDirectory) => lines.filter((line) => line.includes('ping.get')).length

it('calls made under fake timers are recorded at once, and so are later calls', async () => {
  await using standIn = await startStandIn({ tls: false })
  using directory = new AuditDirectory()
  directory.create()
  const audit = auditFile({ directory: directory.path })
  const client = createLoopbackClient(standIn, { audit })
  const callAndCount = async () => {
    for (let n = 0; n < 3; n += 1) await client.ping.get()
    await wait(200)
    return countPings(directory)
  }
  vi.useFakeTimers()
  expect(await callAndCount()).toBe(3)
  vi.useRealTimers()
  expect(await callAndCount()).toBe(6)
  await client.close()
  await audit.close()
})
