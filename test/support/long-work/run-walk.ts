import { execFile, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { MemberServer, WrittenMembers } from './many-members.js'
import type { WalkMethod, WalkResult } from './walk-members.js'

const program = (name: string) => fileURLToPath(new URL(name, import.meta.url))
const root = program('../../..')

/** A stand-in in a separate process. */
export interface ServedMembers extends MemberServer {
  /** Returns the number of written members, and of distinct ones among them. */
  countWritten(): Promise<WrittenMembers>
}

/** Runs `use` with a stand-in that has `count` members, and stops it afterwards. */
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

/** Walks through at most `max` members in a separate process. */
export async function walkMembers(
  { origin, key, list }: MemberServer,
  way: WalkMethod,
  max: number,
): Promise<WalkResult> {
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
