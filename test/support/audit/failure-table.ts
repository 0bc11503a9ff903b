import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { auditFile, createAudit } from '../../../src/audit/index.js'
import { type Audit, MailchimpError } from '../../../src/index.js'
import { createLoopbackClient, createScope, fullScope } from '../call/loopback-client.js'
import type { StandIn } from '../stand-in/stand-in.js'
import { AuditDirectory } from './audit-directory.js'
import { recordRead } from './audited-calls.js'

/** A log that fails until it is disposed of. */
interface FailingLog extends Disposable {
  readonly audit: Audit
}

/** Creates a log that fails after `warmUp` has recorded a call in it. */
type CreateFailingLog = (warmUp: (audit: Audit) => Promise<void>) => Promise<FailingLog>

/** The ways in which a log fails. */
export const failures: Readonly<Record<string, CreateFailingLog>> = {
  'the disk is full': async (warmUp) => {
    const directory = new AuditDirectory()
    directory.create()
    const isMounted = mountSmallDisk(directory.path)
    const audit = auditFile({ directory: directory.path })
    await warmUp(audit)
    if (isMounted) fillDisk(directory.path)
    // A full disk still has space in the last page of the file, which these records use up.
    for (let n = 0; n < 6; n += 1) {
      recordRead(audit)
      await audit.flush()
    }
    return {
      audit: isMounted
        ? audit
        : createAudit(() => Promise.reject(Object.assign(new Error(), { code: 'ENOSPC' }))),
      [Symbol.dispose]() {
        if (isMounted) execFileSync('umount', ['-l', directory.path])
        directory[Symbol.dispose]()
      },
    }
  },
  'the directory was removed': async (warmUp) => {
    const directory = new AuditDirectory()
    const audit = auditFile({ directory: directory.path })
    await warmUp(audit)
    rmSync(directory.path, { recursive: true })
    return { audit, [Symbol.dispose]: () => directory[Symbol.dispose]() }
  },
  'the sink is slow': async () => ({
    audit: createAudit(() => new Promise(() => {})),
    [Symbol.dispose]() {},
  }),
  'the sink throws': async () => ({
    audit: createAudit(() => {
      throw new Error('no')
    }),
    [Symbol.dispose]() {},
  }),
}

/** A disk of 64 KiB, if this user may mount one. */
function mountSmallDisk(path: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', path], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

function fillDisk(path: string): void {
  mkdirSync(join(path, 'full'))
  for (let size = 32_768; size >= 1; size = Math.floor(size / 2)) {
    try {
      for (let n = 0; ; n += 1) writeFileSync(join(path, 'full', `${size}-${n}`), Buffer.alloc(size))
    } catch {
      // That much does not fit any more.
    }
  }
}

type Call = (client: ReturnType<typeof createLoopbackClient>) => Promise<unknown>

/** A call of each access class, and one that the scope refuses. */
const calls: Readonly<Record<string, Call>> = {
  read: (client) => client.lists.getList('a1b2c3d4e5'),
  refused: (client) => client.templates.list(),
  write: (client) => client.lists.updateList('a1b2c3d4e5', {} as never),
  delete: (client) => client.lists.deleteList('a1b2c3d4e5'),
  send: (client) => client.campaigns.send('42694e9e57'),
  publish: (client) => client.landingPages.publishPage('42694e9e57'),
  export: (client) => client.accountExports.listAccountExports(),
  connect: (client) => client.lists.createListWebhook('a1b2c3d4e5', {} as never),
}

/** For each call its result and the number of requests that the server read, such as `audit_failed, 0`. */
export interface FailureRow {
  readonly failure: string
  readonly cells: readonly string[]
}

export const callNames = Object.keys(calls)

export async function measureFailures(standIn: StandIn): Promise<FailureRow[]> {
  const rows: FailureRow[] = []
  for (const [failure, create] of Object.entries(failures)) {
    const cells: string[] = []
    for (const call of Object.values(calls)) cells.push(await measureCall(standIn, create, call))
    rows.push({ failure, cells })
  }
  return rows
}

const scope = createScope({ allow: fullScope.allow, deny: ['templates:read'] })

async function measureCall(standIn: StandIn, create: CreateFailingLog, call: Call): Promise<string> {
  using log = await create(async (audit) => {
    await createLoopbackClient(standIn, { audit }).ping.get()
    await audit.flush()
  })
  const client = createLoopbackClient(standIn, { audit: log.audit, scope, timeouts: { totalMs: 300 } })
  const before = standIn.requests.length
  const result = await call(client).then(
    () => 'succeeds',
    (error: unknown) => (error instanceof MailchimpError ? `\`${error.code}\`` : String(error)),
  )
  return `${result}, ${standIn.requests.length - before}`
}

/** Formats the table of `docs/audit.md`. */
export function formatFailureTable(rows: readonly FailureRow[]): string {
  const head = ['', ...callNames.map((name) => (name === 'refused' ? 'refused by the scope' : `\`${name}\``))]
  const lines = [head, head.map(() => '---'), ...rows.map(({ failure, cells }) => [failure, ...cells])]
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
