import { promises, type Stats } from 'node:fs'
import { CredentialError } from '../../errors/error-classes.js'
import { READ_FLAGS } from '../../regular-file.js'
import { createInvalidError, createMissingError } from '../credential-errors.js'
import { MAX_SECRET_BYTES } from './secret-text.js'

type FileHandle = promises.FileHandle

/**
 * Reads a secret file, up to one byte more than the longest secret.
 *
 * @throws {CredentialError} if it does not exist, cannot be opened, or is accessible to others
 */
export async function readSecretFile(
  path: string,
  source: string,
  allowReadableByOthers: boolean,
): Promise<Buffer> {
  const handle = await openFile(path, source)
  try {
    // Check the opened file: the path may point to another one by now.
    const stats = await handle.stat()
    if (!stats.isFile())
      throw createInvalidError(`${source} is a directory, a pipe or a device: it must be a regular file`)
    assertPrivateMode(stats, path, source, allowReadableByOthers)
    return await readFirstBytes(handle, MAX_SECRET_BYTES + 1)
  } finally {
    await handle.close()
  }
}

async function openFile(path: string, source: string): Promise<FileHandle> {
  try {
    return await promises.open(path, READ_FLAGS)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException | undefined)?.code
    if (code === 'ENOENT' || code === 'ENOTDIR') throw createMissingError(source, 'does not exist')
    if (code !== 'EACCES' && code !== 'EPERM') throw error
    throw new CredentialError(
      'credential_unavailable',
      `${source} cannot be read by this process (${code}${describeUser()}): make this user its owner or, if root owns it, let a group of this user read it`,
    )
  }
}

function describeUser(): string {
  const user = process.geteuid?.()
  return user === undefined ? '' : `, user ${user}`
}

/** Reads until the end: files in /proc report a size of 0. */
async function readFirstBytes(handle: FileHandle, maxBytes: number): Promise<Buffer> {
  const bytes = Buffer.alloc(maxBytes)
  let filled = 0
  while (filled < maxBytes) {
    const { bytesRead } = await handle.read(bytes, filled, maxBytes - filled)
    if (bytesRead === 0) break
    filled += bytesRead
  }
  return bytes.subarray(0, filled)
}

/**
 * Applies PostgreSQL's rule for private keys: no access for others, and none for the group unless root owns the file: a
 * non-root process can read such a file only through its group. A file of another user is not refused: with these modes
 * only root could read it, and root in a container must read files of the host's users.
 */
function assertPrivateMode(
  { mode, uid }: Stats,
  path: string,
  source: string,
  allowReadableByOthers: boolean,
): void {
  const user = process.geteuid?.()
  if (user === undefined) return
  const closed = uid === 0 ? 0o037 : 0o077
  if ((mode & (allowReadableByOthers ? 0o022 : closed)) === 0) return
  const fault = (mode & 0o022) === 0 ? 'can be read by others' : 'can be written by others'
  const wanted = uid === 0 && user !== 0 ? '640' : '600'
  const remedy = `chmod ${wanted} ${quoteShellArgument(path)}${(mode & 0o022) === 0 ? READABLE_REMEDY : ''}`
  throw createInvalidError(`${source} ${fault} (mode ${formatMode(mode)}): ${remedy}`)
}

const READABLE_REMEDY =
  '. Mount a Kubernetes secret with defaultMode: 0400 (and an fsGroup for a non-root user), a Docker swarm secret with mode: 0400 and its uid. If others may read it, set allowReadableByOthers: true'

function formatMode(mode: number): string {
  return (mode & 0o7777).toString(8).padStart(4, '0')
}

/** Quotes a path for a shell. */
function quoteShellArgument(path: string): string {
  return /^[\w./@%+,:=-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`
}
