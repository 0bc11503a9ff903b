import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { createGunzip } from 'node:zlib'
import { createTarDecoder } from 'modern-tar'

/** Thrown if an archive is damaged or too large. The message names no entry, because a name may contain anything. */
export class ArchiveFault extends Error {}

/** Far more than the results of 1,000 operations, but less than what would keep a process busy for minutes. */
const MAX_UNPACKED_BYTES = 2 ** 30
const MAX_ENTRY_BYTES = 16 * 2 ** 20

/**
 * Reads the files of an archive one by one, in memory only. Names are ignored and links are skipped.
 *
 * @throws {ArchiveFault} if it is damaged, or larger than 1 GiB unpacked or 16 MiB in one file
 */
export async function* readArchive(archive: Buffer): AsyncGenerator<Buffer> {
  const decoder = createTarDecoder({ strict: true })
  const entries = unpack(archive).pipeThrough(decoder as never) as ReadableStream<TarEntry>
  try {
    for await (const { header, body } of entries) {
      if (header.type !== 'file') await body.cancel()
      else yield await readEntry(header.size, body)
    }
  } catch (error) {
    throw error instanceof ArchiveFault ? error : new ArchiveFault('is damaged')
  }
}

interface TarEntry {
  readonly header: { readonly type: string; readonly size: number }
  readonly body: ReadableStream<Uint8Array>
}

async function readEntry(size: number, body: ReadableStream<Uint8Array>): Promise<Buffer> {
  if (size > MAX_ENTRY_BYTES) throw new ArchiveFault(`contains a file of more than ${MAX_ENTRY_BYTES} bytes`)
  const parts: Uint8Array[] = []
  for await (const part of body) parts.push(part)
  return Buffer.concat(parts)
}

/** Decompresses an archive, unless the server has already decompressed it. */
function unpack(archive: Buffer): ReadableStream<Uint8Array> {
  const isZipped = archive[0] === 0x1f && archive[1] === 0x8b
  return Readable.toWeb(Readable.from(limitBytes(isZipped ? createGunzip().end(archive) : [archive])))
}

async function* limitBytes(parts: AsyncIterable<Buffer> | Iterable<Buffer>): AsyncGenerator<Buffer> {
  let bytes = 0
  for await (const part of parts) {
    bytes += part.length
    if (bytes > MAX_UNPACKED_BYTES) throw new ArchiveFault(`unpacks to more than ${MAX_UNPACKED_BYTES} bytes`)
    yield part
  }
}
