import { execFile, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { MemberServer, WrittenMembers } from './many-members.js'
import type { Walked, Way } from './walk-members.js'

const program = (name: string) => fileURLToPath(new URL(name, import.meta.url))
const root = program('../../..')

/** A stand-in in a process of its own. */
export interface ServedMembers extends MemberServer {
  /** How many members were written to it, and how many of these are different. */
  countWritten(): Promise<WrittenMembers>
}

/** Starts a stand-in with so many members, and stops it in the end. */
export async function withMembers<T>(count: number, use: (server: ServedMembers) => Promise<T>): Promise<T> {
  const child = fork(program('many-members.ts'), [String(count)], {
    cwd: root,
    execArgv: ['--import', 'tsx'],
  })
  try {
    const [server] = (await once(child, 'message')) as [MemberServer]
    const countWritten = async () => {
      child.send('count')
      return ((await once(child, 'message')) as [WrittenMembers])[0]
    }
    return await use({ ...server, countWritten })
  } finally {
    child.disconnect()
  }
}

/** Walks through at most `max` members in a process of its own. */
export async function walkMembers(
  { origin, key, list }: MemberServer,
  way: Way,
  max: number,
): Promise<Walked> {
  const args = [
    '--expose-gc',
    '--import',
    'tsx',
    program('walk-members.ts'),
    origin,
    key,
    list,
    way,
    String(max),
  ]
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root, timeout: 600_000 })
  return JSON.parse(stdout)
}
