import * as fs from 'node:fs'
import { expect, it, vi } from 'vitest'
import { AuditDirectory } from '../support/audit/audit-directory.js'
import { recordChange, recordRead } from '../support/audit/audited-calls.js'

/** Descriptors whose `fstat` fails, as after a network file system went away. */
const lost = vi.hoisted(() => new Set<number>())
vi.mock('node:fs', async (load) => {
  const original = await load<typeof fs>()
  const fstatSync = vi.fn((fd: number) => {
    if (lost.has(fd)) throw Object.assign(new Error(), { code: 'ESTALE' })
    return original.fstatSync(fd)
  })
  return { ...original, fstatSync }
})

// The test setup has already loaded the modules of the log, with the real `fstat`.
vi.resetModules()
const { auditFile, verifyAudit } = await import('../../src/audit/index.js')

it('a log leaves a file whose fstat fails, and writes the next record to a new file', async () => {
  using directory = new AuditDirectory()
  const audit = auditFile({ directory: directory.path })
  await recordChange(audit)
  recordRead(audit)
  await audit.flush()
  const asked = vi.mocked(fs.fstatSync).mock.lastCall?.[0] as number
  lost.add(asked)
  recordRead(audit)
  await vi.waitFor(() => expect(directory.files).toHaveLength(2))
  // The new file may get the same descriptor.
  lost.clear()
  await recordChange(audit)
  await audit.close()
  expect(directory.files).toHaveLength(2)
  expect((await verifyAudit(directory.files)).faults).toEqual([])
})
