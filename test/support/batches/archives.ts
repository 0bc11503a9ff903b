import { gzipSync } from 'node:zlib'
import { packTar } from 'modern-tar'

/** A result in the format of Mailchimp, or any other value. */
export type ArchivedValue = unknown

export interface TarHeaderParts {
  readonly name?: string
  readonly size?: number
  /** `0` is a file, `5` a folder, `2` a symbolic link, `x` a pax header. */
  readonly type?: string
}

/** Creates a tar header by hand, because a library would refuse the invalid ones that tests need. */
export function createTarHeader({ name = '0.json', size = 0, type = '0' }: TarHeaderParts): Buffer {
  const block = Buffer.alloc(512)
  block.write(name, 0, 100)
  block.write('0000644\0', 100)
  block.write(`${size.toString(8).padStart(11, '0')}\0`, 124)
  block.write('00000000000\0', 136)
  block.write(' '.repeat(8), 148)
  block.write(type, 156)
  block.write('ustar\x0000', 257)
  const sum = block.reduce((total, byte) => total + byte, 0)
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return block
}

/** Creates one entry of a tar file, with its padding. */
export function createTarEntry(text: string, parts: TarHeaderParts = {}): Buffer {
  const body = Buffer.from(text)
  const padding = Buffer.alloc(-body.length & 511)
  return Buffer.concat([createTarHeader({ size: body.length, ...parts }), body, padding])
}

export const tarEnd = Buffer.alloc(1024)

/** Creates an archive of files, each with an array of results. */
export async function packResults(...files: readonly (readonly ArchivedValue[])[]): Promise<Buffer> {
  const entries = files.map((results, index) => {
    const body = JSON.stringify(results)
    return { header: { name: `batch/${index}.json`, size: Buffer.byteLength(body) }, body }
  })
  return gzipSync(await packTar(entries))
}

/** Compresses `count` MiB of one letter as concatenated gzip members. */
export function zipMebibytes(count: number, letter: string): Buffer {
  const member = gzipSync(Buffer.alloc(2 ** 20, letter))
  return Buffer.concat(Array<Buffer>(count).fill(member))
}
