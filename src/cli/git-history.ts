import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { findLeaks, type KeyLeak } from './key-leaks.js'

/**
 * Searches every file, commit and tag in the repository of the working directory, each once, including objects that are
 * no longer referenced, for example after `git commit --amend`.
 *
 * @throws {Error} if git is missing, or there is no repository
 */
export async function* scanHistory(): AsyncGenerator<KeyLeak> {
  const paths = await listPaths()
  const git = startGit(['cat-file', '--batch', '--batch-all-objects', '--unordered'])
  for await (const { id, type, bytes } of readObjects(git.stdout)) {
    if (type === 'tree') continue
    const name = type === 'blob' ? (paths.get(id) ?? 'unnamed file') : type
    yield* findLeaks(bytes.toString('latin1'), `${name} (${id.slice(0, 12)})`)
  }
}

/** Returns a path of each file in the history, by the id of its object. */
async function listPaths(): Promise<Map<string, string>> {
  const git = startGit(['rev-list', '--all', '--reflog', '--objects'])
  const failed = new Promise<never>((_, reject) => {
    git.once('error', () => reject(new Error('git cannot be run, but --history needs it')))
    git.once('close', (code) => {
      if (code !== 0)
        reject(new Error('the working directory is not in a git repository, but --history needs one'))
    })
  })
  const paths = new Map<string, string>()
  const reading = (async () => {
    for await (const line of createInterface({ input: git.stdout })) {
      const space = line.indexOf(' ')
      if (space !== -1) paths.set(line.slice(0, space), line.slice(space + 1))
    }
    await new Promise((resolve) => (git.exitCode === null ? git.once('close', resolve) : resolve(undefined)))
  })()
  await Promise.race([reading, failed])
  failed.catch(() => {})
  if (git.exitCode !== 0) await failed
  return paths
}

function startGit(args: readonly string[]) {
  return spawn('git', [...args], { stdio: ['ignore', 'pipe', 'ignore'] })
}

interface GitObject {
  readonly id: string
  /** `blob`, `commit`, `tag` or `tree`. */
  readonly type: string
  readonly bytes: Buffer
}

/** Parses what `git cat-file --batch` prints: `id type size`, then the bytes and a newline. */
async function* readObjects(stream: AsyncIterable<Buffer>): AsyncGenerator<GitObject> {
  let rest: Buffer = Buffer.alloc(0)
  for await (const chunk of stream) {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    for (;;) {
      const lineEnd = rest.indexOf('\n')
      if (lineEnd === -1) break
      const [id = '', type = '', size] = rest.toString('latin1', 0, lineEnd).split(' ')
      const end = lineEnd + 1 + (size === undefined ? 0 : Number(size) + 1)
      if (rest.length < end) break
      yield { id, type, bytes: rest.subarray(lineEnd + 1, Math.max(lineEnd + 1, end - 1)) }
      rest = rest.subarray(end)
    }
  }
}
