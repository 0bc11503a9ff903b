import { randomBytes } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { packTar } from 'modern-tar'
import { describe, expect, it } from 'vitest'
import { ArchiveFault, readArchive } from '../../src/batches/archive-reader.js'
import {
  createTarEntry,
  createTarHeader,
  packResults,
  tarEnd,
  zipMebibytes,
} from '../support/batches/archives.js'
import { chooseRuns } from '../support/property-runs.js'

async function readTexts(archive: Buffer): Promise<string[]> {
  const texts: string[] = []
  for await (const file of readArchive(archive)) texts.push(file.toString())
  return texts
}

/** Reads an archive that must be refused. Returns the files before the refusal and the growth of memory. */
async function readRefused(archive: Buffer) {
  const before = process.memoryUsage().rss
  let peak = before
  const texts: number[] = []
  try {
    for await (const file of readArchive(archive)) {
      texts.push(file.length)
      peak = Math.max(peak, process.memoryUsage().rss)
    }
  } catch (error) {
    expect(error).toBeInstanceOf(ArchiveFault)
    peak = Math.max(peak, process.memoryUsage().rss)
    return { message: (error as ArchiveFault).message, texts, grownMiB: (peak - before) / 2 ** 20 }
  }
  throw new Error('the archive was not refused')
}

describe('an archive', () => {
  it('is read file by file, compressed or not', async () => {
    const tar = Buffer.concat([
      createTarHeader({ name: 'folder/', type: '5' }),
      createTarEntry('[1]'),
      createTarEntry('[2]'),
      tarEnd,
    ])
    expect(await readTexts(gzipSync(tar))).toEqual(['[1]', '[2]'])
    expect(await readTexts(tar)).toEqual(['[1]', '[2]'])
  })

  it('may have no file or ten thousand files', async () => {
    expect(await readTexts(gzipSync(tarEnd))).toEqual([])
    const many = Array.from({ length: 10_000 }, (_, index) => createTarEntry(`[${index}]`))
    const texts = await readTexts(gzipSync(Buffer.concat([...many, tarEnd])))
    expect(texts).toEqual(many.map((_, index) => `[${index}]`))
  })

  it('is read without its links, and its file names do not matter', async () => {
    const names = ['../../../etc/passwd', '/etc/passwd', 'C:\\x', '..', '.', '\u0001', 'a'.repeat(99), '']
    const files = names.map((name) => createTarEntry('[1]', { name }))
    const links = ['1', '2'].map((type) => createTarHeader({ name: '/etc/passwd', type }))
    const texts = await readTexts(gzipSync(Buffer.concat([...links, ...files, tarEnd])))
    expect(texts).toEqual(names.map(() => '[1]'))
  })

  it('may have pax headers and long names', async () => {
    const body = '[1]'
    const header = { name: `${'long/'.repeat(60)}0.json`, size: 3, pax: { comment: 'x'.repeat(10_000) } }
    expect(await readTexts(gzipSync(await packTar([{ header, body }])))).toEqual([body])
  })
})

describe('an archive is refused', () => {
  const good = createTarEntry('[1]')
  const valid = gzipSync(Buffer.concat([good, tarEnd]))

  it.each<[string, Buffer]>([
    ['is empty', Buffer.alloc(0)],
    ['is garbage', randomBytes(10_000)],
    ['is text', Buffer.from('<Error><Code>ExpiredToken</Code></Error>'.repeat(20))],
    ['is zipped garbage', gzipSync(randomBytes(10_000))],
    ['is zipped nothing', gzipSync('')],
    ['is truncated in its gzip', valid.subarray(0, valid.length - 6)],
    ['has a wrong gzip checksum', Buffer.concat([valid.subarray(0, -8), Buffer.alloc(8)])],
    ['has no end', gzipSync(good)],
    ['ends in a file', gzipSync(createTarEntry('[1]', { size: 5_000 }))],
    ['ends in a header', gzipSync(Buffer.concat([good, createTarHeader({}).subarray(0, 300)]))],
    ['has a header with a wrong checksum', gzipSync(Buffer.concat([corrupt(good), tarEnd]))],
    ['has something after its end', gzipSync(Buffer.concat([good, tarEnd, good]))],
    ['is zipped twice', gzipSync(valid)],
  ])('if it %s', async (_, archive) => {
    await expect(readTexts(archive)).rejects.toThrow(ArchiveFault)
  })

  it('if a file has more than 16 MiB, before it is read', async () => {
    const size = 16 * 2 ** 20 + 1
    const archive = Buffer.concat([gzipSync(createTarHeader({ size })), zipMebibytes(20, ' ')])
    const { message, grownMiB } = await readRefused(archive)
    expect(message).toBe('contains a file of more than 16777216 bytes')
    expect(grownMiB).toBeLessThan(64)
  })

  it('if it unpacks to more than 1 GiB, with bounded memory', async () => {
    const file = Buffer.concat([gzipSync(createTarHeader({ size: 2 ** 20 })), zipMebibytes(1, ' ')])
    const archive = Buffer.concat(Array<Buffer>(1100).fill(file))
    const { message, texts, grownMiB } = await readRefused(archive)
    expect(message).toBe('unpacks to more than 1073741824 bytes')
    expect(texts.length).toBeGreaterThan(1000)
    console.log(`bomb: ${archive.length} bytes to 1 GiB, memory grew by ${grownMiB.toFixed()} MiB`)
    expect(grownMiB).toBeLessThan(192)
  }, 120_000)

  it('if it is 1 GiB of zeros', async () => {
    const { message } = await readRefused(zipMebibytes(1100, '\0'))
    expect(message).toBe('unpacks to more than 1073741824 bytes')
  }, 120_000)

  it('if a pax header has 300 MB, before it is read', async () => {
    const header = gzipSync(createTarHeader({ size: 300 * 2 ** 20, type: 'x' }))
    const archive = Buffer.concat([header, zipMebibytes(300, 'x')])
    const { message, grownMiB } = await readRefused(archive)
    console.log(`pax header of 300 MiB: memory grew by ${grownMiB.toFixed()} MiB`)
    expect(message).toBe('is damaged')
    expect(grownMiB).toBeLessThan(64)
  }, 60_000)

  it('or read unchanged after any byte is changed, cut or added', async () => {
    const archive = await packResults(
      [{ operation_id: 'a', response: '{"id":1}' }],
      [{ b: 'x'.repeat(3000) }],
    )
    const expected = await readTexts(archive)
    const edit = fc.record({
      at: fc.nat(archive.length),
      removed: fc.nat({ max: 40 }),
      added: fc.uint8Array({ maxLength: 40 }),
    })
    let refused = 0
    await fc.assert(
      fc.asyncProperty(edit, async ({ at, removed, added }) => {
        const edited = Buffer.concat([archive.subarray(0, at), added, archive.subarray(at + removed)])
        try {
          expect(await readTexts(edited)).toEqual(expected)
        } catch (error) {
          if (!(error instanceof ArchiveFault)) throw error
          refused += 1
        }
      }),
      { numRuns: chooseRuns(1000) },
    )
    expect(refused).toBeGreaterThan(100)
  }, 60_000)
})

/** Changes a byte of the name and leaves the checksum. */
function corrupt(entry: Buffer): Buffer {
  const changed = Buffer.from(entry)
  changed[0] = 0x7a
  return changed
}
