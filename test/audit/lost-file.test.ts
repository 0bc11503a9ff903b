import * as fs from 'node:fs'
import { expect, it, vi } from 'vitest'
import { AuditDirectory } from '../support/audit/audit-directory.js'
import { recordChange, recordRead } from '../support/audit/audited-calls.js'

/** The files that are lost, as on a network disk: the system answers in its place. */
const lost = vi.hoisted(() => new Set<number>())
vi.mock('node:fs', async (load) => {
  const original = await load<typeof fs>()
  const fstatSync = vi.fn((fd: number) => {
    if (lost.has(fd)) throw Object.assign(new Error(), { code: 'ESTALE' })
    return original.fstatSync(fd)
  })
  return { ...original, fstatSync }
})

// The set-up of the tests has loaded the files of the log with the system's own `fstat`.
vi.resetModules()
const { auditFile, verifyAudit } = await import('../../src/audit/index.js')

it('a file that cannot be asked any more is left, and the next record begins another', async () => {
  using directory = new AuditDirectory()
  const audit = auditFile({ directory: directory.path })
  await recordChange(audit)
  recordRead(audit)
  await audit.flush()
  const asked = vi.mocked(fs.fstatSync).mock.lastCall?.[0] as number
  lost.add(asked)
  recordRead(audit)
  await vi.waitFor(() => expect(directory.files).toHaveLength(2))
  // The number is free again.
  lost.clear()
  await recordChange(audit)
  await audit.close()
  expect(directory.files).toHaveLength(2)
  expect((await verifyAudit(directory.files)).faults).toEqual([])
})
