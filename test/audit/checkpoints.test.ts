import { generateKeyPairSync } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { auditFile, createAudit, verifyAudit } from '../../src/audit/index.js'
import { openNote } from '../../src/audit/signed-note.js'
import { AuditDirectory } from '../support/audit/audit-directory.js'
import { recordChange, recordRead } from '../support/audit/audited-calls.js'

const { privateKey, publicKey } = generateKeyPairSync('ed25519')
const warnings = vi.spyOn(process, 'emitWarning').mockImplementation(() => {})

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] })
})
afterEach(() => {
  vi.useRealTimers()
  warnings.mockClear()
})

/** A signed log in memory, with the notes that it made. */
function createSignedLog(onNote: (note: string) => unknown = () => {}) {
  const notes: string[] = []
  const kinds: unknown[] = []
  const audit = createAudit(
    (record) => void kinds.push((record['metadata'] as { event_code: string }).event_code),
    {
      signingKey: privateKey,
      onCheckpoint: (note) => {
        notes.push(note)
        return onNote(note)
      },
    },
  )
  onTestFinished(() => audit.close())
  /** Waits until what was recorded is written. */
  const settle = async () => {
    for (let n = 0; n < 10; n += 1) await new Promise(setImmediate)
  }
  return { audit, notes, kinds, settle }
}

const readSequence = (note = '') =>
  Number(openNote(note, [{ name: undefined, key: publicKey }])?.split('\n')[2])

describe('a log is signed', () => {
  it('once after five seconds without a record', async () => {
    const { audit, notes, settle } = createSignedLog()
    recordRead(audit)
    await settle()
    await vi.advanceTimersByTimeAsync(4_000)
    recordRead(audit)
    await settle()
    await vi.advanceTimersByTimeAsync(4_900)
    expect(notes).toEqual([])
    await vi.advanceTimersByTimeAsync(200)
    expect(notes.map(readSequence)).toEqual([3])
    await vi.advanceTimersByTimeAsync(600_000)
    expect(notes).toHaveLength(1)
  })

  it('after a minute if records never pause', async () => {
    const { audit, notes, settle } = createSignedLog()
    for (let second = 0; second < 62; second += 1) {
      recordRead(audit)
      await settle()
      await vi.advanceTimersByTimeAsync(1_000)
    }
    expect(notes).toHaveLength(1)
  })

  it('on a flush, unless everything is signed already', async () => {
    const { audit, notes, kinds } = createSignedLog()
    recordRead(audit)
    await audit.flush()
    await audit.flush()
    expect(notes).toHaveLength(1)
    expect(kinds).toEqual(['log_started', 'read', 'checkpoint'])
  })

  it('by a timer that does not keep the process alive', async () => {
    const timers = vi.spyOn(globalThis, 'setTimeout')
    const { audit, settle } = createSignedLog()
    recordRead(audit)
    await settle()
    const timer = timers.mock.results.at(-1)?.value as NodeJS.Timeout
    expect(timer.hasRef()).toBe(false)
    timers.mockRestore()
  })

  it('again after its listener threw, and a warning reports the error', async () => {
    const { audit, kinds } = createSignedLog(() => Promise.reject(new Error('no')))
    recordRead(audit)
    await audit.flush()
    recordRead(audit)
    await audit.flush()
    await vi.advanceTimersByTimeAsync(1)
    expect(kinds.filter((kind) => kind === 'checkpoint')).toHaveLength(2)
    expect(warnings).toHaveBeenCalledWith('onCheckpoint of the Mailchimp audit log threw.', expect.anything())
  })
})

describe('a log in files', () => {
  it('is signed once for 50 concurrent calls', async () => {
    using directory = new AuditDirectory()
    const notes: string[] = []
    const audit = auditFile({
      directory: directory.path,
      signingKey: privateKey,
      onCheckpoint: (note) => notes.push(note),
    })
    await recordChange(audit)
    for (let n = 0; n < 10; n += 1) await new Promise(setImmediate)
    vi.setSystemTime(Date.now() + 61_000)
    await Promise.all(Array.from({ length: 50 }, () => recordChange(audit)))
    await audit.close()
    // The second note is the one that `close()` signs.
    expect(notes).toHaveLength(2)
    expect(notes.map(readSequence)).toEqual([4, directory.records.length - 1])
    expect((await verifyAudit(directory.files, { publicKey })).intact).toBe(true)
  })
})
