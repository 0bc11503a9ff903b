import { gzipSync } from 'node:zlib'
import { packTar } from 'modern-tar'
import type { StoredBatch } from '../state/stored-batch.js'

/** Packs the results of a batch in Mailchimp's format: a gzipped tar of JSON files. */
export async function packArchive({ id, files, completedAt }: StoredBatch): Promise<Buffer> {
  const mtime = completedAt ?? new Date(0)
  const folder = { header: { name: `${id}/`, type: 'directory' as const, size: 0, mtime } }
  const entries = files.map((results, index) => {
    const body = Buffer.from(JSON.stringify(results))
    return { header: { name: `${id}/${index}.json`, size: body.length, mtime }, body }
  })
  return gzipSync(await packTar([folder, ...entries]))
}
