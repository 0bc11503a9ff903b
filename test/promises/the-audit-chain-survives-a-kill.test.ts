import { type ChildProcess, spawn } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { verifyAudit } from '../../src/audit/index.js'
import { AuditDirectory } from '../support/audit/audit-directory.js'
import { canaryKey, type StandIn, startStandIn } from '../support/stand-in/stand-in.js'

/**
 * The audit chain survives SIGKILL: what is on disk verifies, and no call that changes something reaches the network
 * without its intent on disk.
 */
const rounds = process.env['LONG'] === '1' ? 200 : 15
const program = fileURLToPath(new URL('../support/audit/audited-process.cjs', import.meta.url))

let standIn: StandIn
beforeAll(async () => {
  standIn = await startStandIn({ tls: false })
})
beforeEach(() => {
  standIn.reset()
  standIn.on('*', { status: 200, body: {} })
})
afterAll(() => standIn.close())

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

function startProcess(directory: AuditDirectory, durability: 'process' | 'disk'): ChildProcess {
  const task = { directory: directory.path, origin: standIn.origin, key: canaryKey(), durability }
  return spawn(process.execPath, [program, JSON.stringify(task)], { stdio: ['ignore', 'ignore', 'inherit'] })
}

/** Kills a process at a random moment of its calls. */
async function killProcess(child: ChildProcess): Promise<void> {
  const isCalling = () => standIn.requests.some(({ path }) => path.includes(`/p${child.pid}-`))
  while (!isCalling()) await sleep(1)
  await sleep(randomInt(0, 40))
  child.kill('SIGKILL')
  await once(child, 'exit')
  // Lets requests in flight arrive that the process sent before it died.
  await sleep(20)
}

/** Lists the audiences that requests changed at the stand-in. */
const listChangedLists = () =>
  standIn.requests
    .filter(({ method }) => method === 'PATCH')
    .map(({ path }) => decodeURIComponent(path.split('/').at(-1) ?? ''))

/** Lists the audiences that intents name; the torn last lines of files are skipped. */
function listIntendedLists(directory: AuditDirectory): Set<string | undefined> {
  const whole = directory.lines.filter((line) => line.endsWith('}'))
  return new Set(
    whole
      .map((line) => JSON.parse(line))
      .filter(({ metadata }) => metadata.event_code === 'intent')
      .map(({ resources }) => resources[0]?.uid),
  )
}

describe('the audit chain survives a kill at any moment', () => {
  it.each(Array.from({ length: rounds }, (_, n) => n + 1))('round %i', async (round) => {
    using directory = new AuditDirectory()
    const durability = round % 2 === 0 ? 'disk' : 'process'
    const children = [startProcess(directory, durability), startProcess(directory, durability)]
    await Promise.all(children.map(killProcess))
    const { intact, faults, chains, records } = await verifyAudit(directory.files)
    expect({ intact, faults }).toEqual({ intact: true, faults: [] })
    expect(chains).toHaveLength(2)
    expect(records).toBeGreaterThan(4)
    const intended = listIntendedLists(directory)
    const changed = listChangedLists()
    expect(changed.length).toBeGreaterThan(1)
    expect(changed.filter((list) => !intended.has(list))).toEqual([])
  })
})
