import { generateKeyPairSync, hash } from 'node:crypto'
import { closeSync, openSync, readFileSync, renameSync, utimesSync, writeFileSync, writeSync } from 'node:fs'
import { basename, join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createFileAudit, type FileLimits } from '../../src/audit/audit-file.js'
import {
  type AuditFault,
  type AuditOptions,
  type AuditVerification,
  type VerifyOptions,
  verifyAudit,
} from '../../src/audit/index.js'
import { parseLine } from '../../src/audit/parse-line.js'
import { AuditDirectory } from '../support/audit/audit-directory.js'
import { recordChange, recordRead } from '../support/audit/audited-calls.js'
import { chooseRuns } from '../support/property-runs.js'

const isFull = process.env['LONG'] === '1'
const { privateKey, publicKey } = generateKeyPairSync('ed25519')
const stranger = generateKeyPairSync('ed25519')

/** Writes a log of about `records` records, and closes it. */
async function writeLog(
  directory: AuditDirectory,
  records: number,
  options: AuditOptions & FileLimits = {},
): Promise<void> {
  const { maxFileBytes, ...rest } = options
  const audit = createFileAudit(
    { directory: directory.path, ...rest },
    maxFileBytes === undefined ? {} : { maxFileBytes },
  )
  for (let n = 0; n < records; n += 3) {
    await recordChange(audit)
    recordRead(audit)
  }
  await audit.close()
}

const summarize = ({ file, line, kind }: AuditFault) => [basename(file), line, kind]

/** Bits that are flipped in one byte. */
interface Flip {
  readonly offset: number
  readonly mask: number
}

/** One file of a log, whose lines a test can change. */
class OneFile implements Disposable {
  readonly directory = new AuditDirectory()
  readonly bytes: Buffer
  readonly lines: readonly string[]
  /** The offsets of the line breaks. */
  readonly lineEnds: readonly number[]
  readonly #path: string
  readonly #fd: number

  private constructor(directory: AuditDirectory) {
    this.directory = directory
    this.#path = directory.files[0] as string
    this.bytes = readFileSync(this.#path)
    this.lines = directory.lines
    this.lineEnds = [...this.bytes.keys()].filter((offset) => this.bytes[offset] === 10)
    this.#fd = openSync(this.#path, 'r+')
  }

  static async write(records: number, options: AuditOptions = {}): Promise<OneFile> {
    const directory = new AuditDirectory()
    await writeLog(directory, records, options)
    return new OneFile(directory)
  }

  verifyBytes(bytes: Buffer, options: VerifyOptions = {}) {
    writeFileSync(this.#path, bytes)
    return verifyAudit([this.#path], options)
  }

  async findFaults(lines: readonly string[], options: VerifyOptions = {}) {
    const { faults } = await this.verifyBytes(Buffer.from(`${lines.join('\n')}\n`), options)
    return faults.map(({ line, kind }) => [line, kind])
  }

  /** Expects the first fault to be in the line of a changed byte. */
  async expectFlipFound(flip: Flip): Promise<void> {
    const { intact, faults } = await this.#verifyFlips([flip])
    expect(intact, `byte ${flip.offset}`).toBe(false)
    expect(faults[0], `byte ${flip.offset}`).toMatchObject({ line: this.#findLine(flip), kind: 'altered' })
  }

  /** Expects exactly the lines of changed bytes to be named. No change may make or remove a line break. */
  async expectFlipsFound(flips: readonly Flip[]): Promise<void> {
    const { faults } = await this.#verifyFlips(flips)
    const lines = [...new Set(flips.map((flip) => this.#findLine(flip)))].sort((one, other) => one - other)
    const found = faults.map(({ line, kind }) => ({ line, kind }))
    expect(found, JSON.stringify(flips)).toEqual(lines.map((line) => ({ line, kind: 'altered' })))
  }

  /** Changes bytes in the file, verifies it, and changes them back. */
  async #verifyFlips(flips: readonly Flip[]): Promise<AuditVerification> {
    for (const { offset, mask } of flips) this.#writeByte(offset, (this.bytes[offset] as number) ^ mask)
    try {
      return await verifyAudit([this.#path])
    } finally {
      for (const { offset } of flips) this.#writeByte(offset, this.bytes[offset] as number)
    }
  }

  #writeByte(offset: number, value: number): void {
    writeSync(this.#fd, Uint8Array.of(value), 0, 1, offset)
  }

  #findLine({ offset }: Flip): number {
    return 1 + this.lineEnds.findIndex((end) => offset <= end)
  }

  /** Writes the file as it was. */
  restore(): void {
    writeFileSync(this.#path, this.bytes)
  }

  [Symbol.dispose](): void {
    closeSync(this.#fd)
    this.directory[Symbol.dispose]()
  }
}

let small: OneFile
let large: OneFile
beforeAll(async () => {
  small = await OneFile.write(50)
  large = await OneFile.write(1_000)
})
afterAll(() => {
  small[Symbol.dispose]()
  large[Symbol.dispose]()
})

describe('a log without changes', () => {
  it('is intact, and the result counts the records of its chain', async () => {
    const { intact, records, chains, faults, torn } = await small.verifyBytes(small.bytes)
    expect({ intact, records, faults, torn }).toEqual({
      ...{ intact: true, records: small.lines.length, faults: [], torn: [] },
    })
    expect(chains).toMatchObject([{ records: small.lines.length, lost: 0, signatures: 0 }])
  })

  it('is reported with the attacks that verification cannot detect', async () => {
    const { notKnown } = await small.verifyBytes(small.bytes)
    expect(notKnown.join('\n')).toMatch(/the end of 1 of 1 chains is missing/)
    expect(notKnown.join('\n')).toMatch(/other chains were deleted as a whole/)
    expect(notKnown.join('\n')).toMatch(/can rewrite all of them/)
  })
})

describe('verifyAudit reports the line of a changed byte:', () => {
  it('each byte of fifty records, one at a time', () => {
    for (const line of small.lines) {
      const bytes = Buffer.from(line)
      expect(parseLine(bytes)).toBeDefined()
      for (let offset = 0; offset < bytes.length; offset += 1) {
        bytes[offset] = (bytes[offset] as number) ^ 1
        if (parseLine(bytes) !== undefined) expect.fail(`byte ${offset} of ${line}`)
        bytes[offset] = (bytes[offset] as number) ^ 1
      }
    }
  })

  it('each line break of a file', async () => {
    small.restore()
    for (const offset of small.lineEnds) await small.expectFlipFound({ offset, mask: 1 })
  })

  it('each byte of each line of a file, in every fifth line at once', async () => {
    small.restore()
    const starts = [0, ...small.lineEnds.slice(0, -1).map((end) => end + 1)]
    const longest = Math.max(...small.lines.map((line) => Buffer.byteLength(line)))
    for (let column = 0; column < longest; column += isFull ? 1 : 29)
      for (let first = 0; first < 5; first += 1) {
        const lines = [...starts.entries()].filter(([n]) => n % 5 === first)
        const offsets = lines.filter(([n, start]) => start + column < (small.lineEnds[n] as number))
        await small.expectFlipsFound(offsets.map(([, start]) => ({ offset: start + column, mask: 1 })))
      }
  }, 600_000)

  it('any byte of a thousand records, changed in any way', async () => {
    large.restore()
    const property = fc.asyncProperty(chooseFlip(large), (flip) => large.expectFlipFound(flip))
    await fc.assert(property, { numRuns: isFull ? 1_000 : 60 })
  }, 600_000)

  it('any ten bytes of a thousand records, changed in any way', async () => {
    large.restore()
    const isInsideLine = ({ offset, mask }: Flip) => {
      const byte = large.bytes[offset] as number
      return byte !== 10 && (byte ^ mask) !== 10
    }
    const flips = fc.uniqueArray(chooseFlip(large).filter(isInsideLine), {
      ...{ minLength: 10, maxLength: 10, selector: ({ offset }: Flip) => offset },
    })
    const property = fc.asyncProperty(flips, (flips) => large.expectFlipsFound(flips))
    await fc.assert(property, { numRuns: isFull ? 900 : 40 })
  }, 600_000)
})

function chooseFlip({ bytes }: OneFile): fc.Arbitrary<Flip> {
  return fc.record({
    offset: fc.integer({ min: 0, max: bytes.length - 1 }),
    mask: fc.integer({ min: 1, max: 255 }),
  })
}

describe('verifyAudit reports the line of a changed sequence:', () => {
  const each = (find: (lines: readonly string[], n: number) => Promise<void>) => async () => {
    for (let n = 0; n < small.lines.length; n += 1) await find(small.lines, n)
  }

  it(
    'each record, deleted',
    each(async (lines, n) => {
      const found = await small.findFaults(lines.filter((_, at) => at !== n))
      const isLast = n === lines.length - 1
      // A missing last record is detectable only with a signature that was kept elsewhere.
      expect(found).toEqual(isLast ? [] : [[n + 1, 'missing']])
    }),
  )

  it(
    'each record, duplicated',
    each(async (lines, n) => {
      const changed = lines.flatMap((line, at) => (at === n ? [line, line] : [line]))
      expect(await small.findFaults(changed)).toEqual([[n + 2, 'duplicated']])
    }),
  )

  it(
    'each record, duplicated at the end',
    each(async (lines, n) => {
      expect(await small.findFaults([...lines, lines[n] as string])).toEqual([
        [lines.length + 1, 'duplicated'],
      ])
    }),
  )

  it(
    'each record, swapped with the next',
    each(async (lines, n) => {
      if (n === lines.length - 1) return
      const changed = [...lines]
      changed.splice(n, 2, lines[n + 1] as string, lines[n] as string)
      expect(await small.findFaults(changed)).toEqual([[n + 1, 'reordered']])
    }),
  )

  it(
    'each record, swapped with a later one',
    each(async (lines, n) => {
      const other = n + 7
      if (other >= lines.length - 1) return
      const changed = [...lines]
      changed[n] = lines[other] as string
      changed[other] = lines[n] as string
      const found = await small.findFaults(changed)
      expect(found).toEqual([
        [n + 1, 'reordered'],
        [other + 1, 'reordered'],
      ])
    }),
  )

  it(
    'a line that is not a record, inserted anywhere',
    each(async (lines, n) => {
      const changed = [...lines.slice(0, n), '{"activity_id":2}', ...lines.slice(n)]
      expect(await small.findFaults(changed)).toEqual([[n + 1, 'inserted']])
    }),
  )

  it('several records, deleted', async () => {
    const found = await small.findFaults(small.lines.filter((_, n) => n < 10 || n >= 20))
    expect(found).toEqual([[11, 'missing']])
  })

  it('a forged record with a valid hash, inserted or in place of another record', async () => {
    using forger = await OneFile.write(50)
    const forge = (line: string, from: string, to: string) => reseal(line.replace(from, to))
    const lines = forger.lines
    const forged = forge(lines[20] as string, '"attempts":1', '"attempts":2')
    expect(forged).not.toBe(lines[20])
    const replaced = lines.map((line, n) => (n === 20 ? forged : line))
    expect(await forger.findFaults(replaced)).toEqual([[22, 'altered']])
    const inserted = [...lines.slice(0, 20), forged, ...lines.slice(20)]
    expect(await forger.findFaults(inserted)).toEqual([[22, 'inserted']])
  })

  it('a record of another chain', async () => {
    using other = await OneFile.write(5)
    const changed = [...small.lines.slice(0, 9), other.lines[2] as string, ...small.lines.slice(9)]
    expect(await small.findFaults(changed)).toEqual([[10, 'foreign']])
  })
})

describe('files of a log', () => {
  const inFiles = { maxFileBytes: 6_000 }

  it('can be verified in any order, from several chains', async () => {
    using directory = new AuditDirectory()
    await writeLog(directory, 30, inFiles)
    await writeLog(directory, 30, inFiles)
    const files = [...directory.files].reverse()
    expect(files.length).toBeGreaterThan(6)
    const { intact, chains } = await verifyAudit(files)
    expect(intact).toBe(true)
    expect(chains).toHaveLength(2)
  })

  it('are reported if any but the last is missing', async () => {
    using directory = new AuditDirectory()
    await writeLog(directory, 40, inFiles)
    const { files } = directory
    for (const [n, file] of files.entries()) {
      const { faults } = await verifyAudit(files.filter((each) => each !== file))
      const next = basename(files[n + 1] ?? '')
      expect(faults.map(summarize)).toEqual(n === files.length - 1 ? [] : [[next, 1, 'missing_file']])
      if (n < files.length - 1) expect(faults[0]?.message).toContain(n === 0 ? 'file' : basename(file))
    }
  })

  it('are reported if they have exchanged their names', async () => {
    using directory = new AuditDirectory()
    await writeLog(directory, 40, inFiles)
    const [one = '', other = ''] = directory.files
    const aside = join(directory.path, 'aside')
    renameSync(one, aside)
    renameSync(other, one)
    renameSync(aside, other)
    const { faults } = await verifyAudit(directory.files)
    expect(faults.map(summarize)).toEqual([
      [basename(other), 1, 'renamed'],
      [basename(one), 1, 'renamed'],
    ])
  })

  it('may be missing if the log records that it removed them for their age', async () => {
    using directory = new AuditDirectory()
    const audit = createFileAudit({ directory: directory.path, keepDays: 1 }, { maxFileBytes: 3_000 })
    await recordChange(audit)
    await recordChange(audit)
    const [first = ''] = directory.files
    utimesSync(first, new Date(), new Date(Date.now() - 3 * 86_400_000))
    for (let n = 0; n < 5; n += 1) await recordChange(audit)
    await audit.close()
    expect(directory.files).not.toContain(first)
    expect((await verifyAudit(directory.files)).faults).toEqual([])
  })

  it('are reported if they contain no record', async () => {
    using directory = new AuditDirectory()
    directory.create()
    writeFileSync(join(directory.path, 'x.jsonl'), 'no record\n')
    const { faults } = await verifyAudit(directory.files)
    expect(faults.map(summarize)).toEqual([['x.jsonl', 1, 'altered']])
  })
})

describe('a record whose write was interrupted', () => {
  it('is reported as torn, not as a fault, no matter at which byte it ends', async () => {
    const end = small.bytes.length
    const last = small.bytes.lastIndexOf(10, end - 2) + 1
    for (let length = last + 1; length < end; length += isFull ? 1 : 23) {
      const { intact, torn, records } = await small.verifyBytes(small.bytes.subarray(0, length))
      expect({ intact, records, torn: torn.map(({ line }) => line) }, `${length}`).toEqual({
        ...{ intact: true, records: small.lines.length - 1, torn: [small.lines.length] },
      })
    }
  })

  it('is reported as altered if it is not the beginning of a record', async () => {
    const { faults } = await small.verifyBytes(Buffer.concat([small.bytes, Buffer.from('something else')]))
    expect(faults).toMatchObject([{ line: small.lines.length + 1, kind: 'altered' }])
  })
})

describe('a signed log', () => {
  let signed: OneFile
  const notes: string[] = []
  beforeAll(async () => {
    const onCheckpoint = (note: string) => void notes.push(note)
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }) as string
    signed = await OneFile.write(2_500, { signingKey: async () => pem, onCheckpoint })
  })
  afterAll(() => signed[Symbol.dispose]())

  it('is signed after every thousand records and at its end', async () => {
    const { intact, chains } = await signed.verifyBytes(signed.bytes, { publicKey, head: notes.at(-1) })
    expect(intact).toBe(true)
    expect(chains).toMatchObject([{ signatures: 3, unsigned: 0 }])
    expect(notes).toHaveLength(3)
    expect(notes[0]).toMatch(
      /^mailchimp-hardened audit log v1\n[0-9a-f-]{36}\n\d+\n[0-9a-f]{64}\n.*Z\n\n— mailchimp-hardened\/audit \S+\n$/,
    )
  })

  it('is not intact if it is verified with another key', async () => {
    const { faults } = await signed.verifyBytes(signed.bytes, { publicKey: stranger.publicKey })
    expect(new Set(faults.map(({ kind }) => kind))).toEqual(new Set(['wrong_signature']))
    expect(faults).toHaveLength(3)
  })

  it('cannot be rewritten without its key', async () => {
    const rewritten: string[] = []
    for (const line of signed.lines)
      rewritten.push(relink(line.replace('"attempts":1', '"attempts":2'), rewritten.at(-1)))
    const unchecked = await signed.verifyBytes(Buffer.from(`${rewritten.join('\n')}\n`))
    expect(new Set(unchecked.faults.map(({ kind }) => kind))).toEqual(new Set(['wrong_signature']))
    const { faults } = await signed.verifyBytes(Buffer.from(`${rewritten.join('\n')}\n`), { publicKey })
    expect(faults.filter(({ kind }) => kind === 'wrong_signature')).toHaveLength(3)
  })

  it('is reported as cut off if a later signature was kept elsewhere', async () => {
    const lines = signed.lines.slice(0, -40)
    const bytes = Buffer.from(`${lines.join('\n')}\n`)
    expect((await signed.verifyBytes(bytes, { publicKey })).intact).toBe(true)
    const { faults } = await signed.verifyBytes(bytes, { publicKey, head: notes })
    expect(faults.map(({ line, kind }) => [line, kind])).toEqual([[lines.length, 'cut_off']])
  })

  it('is reported as missing if its signature was kept elsewhere', async () => {
    const { faults } = await small.verifyBytes(small.bytes, { publicKey, head: notes.at(-1) })
    expect(faults).toMatchObject([{ file: '', kind: 'missing_chain' }])
  })

  it('accepts only a head that its own key signed', async () => {
    const head = notes[0]?.replace('\n1', '\n2')
    await expect(signed.verifyBytes(signed.bytes, { publicKey, head })).rejects.toThrow(
      'head must be a signature',
    )
  })
})

it('a log whose records were deleted, duplicated or moved at random is intact only if it is a prefix', async () => {
  const lines = small.lines.slice(0, 12)
  const edit = fc.oneof(
    fc.record({ kind: fc.constant('delete' as const), at: fc.nat(11) }),
    fc.record({ kind: fc.constant('double' as const), at: fc.nat(11), to: fc.nat(11) }),
    fc.record({ kind: fc.constant('move' as const), at: fc.nat(11), to: fc.nat(11) }),
  )
  const property = fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (edits) => {
    const changed = [...lines]
    for (const each of edits) {
      const [taken] = each.kind === 'double' ? [changed[each.at]] : changed.splice(each.at, 1)
      if (each.kind !== 'delete' && taken !== undefined) changed.splice(each.to, 0, taken)
    }
    const isPrefix = changed.every((line, n) => line === lines[n])
    const faults = await small.findFaults(changed)
    expect(faults.length === 0, `${JSON.stringify(edits)}`).toBe(isPrefix || changed.length === 0)
  })
  await fc.assert(property, { numRuns: chooseRuns(isFull ? 10_000 : 400) })
})

const MARK = '"fingerprint":{"algorithm_id":3,"serialization_id":2,"value":"'

/** Recomputes the hash of a line, as a forger would. */
function reseal(line: string): string {
  const at = line.indexOf(MARK) + MARK.length
  const empty = `${line.slice(0, at)}${line.slice(at + 64)}`
  return `${empty.slice(0, at)}${hash('sha256', empty)}${empty.slice(at)}`
}

/** Links a line to another previous line, and recomputes its hash. */
function relink(line: string, before: string | undefined): string {
  const previous =
    before === undefined ? undefined : before.slice(before.indexOf(MARK) + MARK.length).slice(0, 64)
  return reseal(
    previous === undefined
      ? line
      : line.replace(
          /("prev_event":\{"fingerprint":\{"algorithm_id":3,"value":")[0-9a-f]{64}/,
          `$1${previous}`,
        ),
  )
}
