import { createPublicKey, KeyObject } from 'node:crypto'
import type { ChainHead } from './chain.js'
import type { AuditFault, Place } from './chain-check.js'
import { ChainReport, type VerifiedChain } from './chain-report.js'
import { parseNoteText } from './checkpoints.js'
import { orderFiles } from './order-files.js'
import type { ParsedRecord } from './parse-line.js'
import { type NoteVerifier, openNote, parseNote, parseVerifierKey } from './signed-note.js'

export type { AuditFault, FaultKind } from './chain-check.js'
export type { VerifiedChain } from './chain-report.js'

export interface VerifyOptions {
  /**
   * The public key of the log's signatures: PEM, `KeyObject`, or the form `name+id+key` of c2sp.org/signed-note. Without
   * it, signatures are not checked.
   */
  readonly publicKey?: string | KeyObject | undefined
  /**
   * The last signature that `onCheckpoint` received, stored outside the log; for several chains, the last of each.
   * Without it, a missing end of a chain cannot be detected.
   */
  readonly head?: string | readonly string[] | undefined
}

export interface AuditVerification {
  /** Whether no fault was found. `notKnown` lists what this does not prove. */
  readonly intact: boolean
  readonly records: number
  readonly chains: readonly VerifiedChain[]
  /** The first 1,000 faults. */
  readonly faults: readonly AuditFault[]
  readonly faultCount: number
  /**
   * Files that end in an incomplete record, because the process died while it wrote it. This is not a fault: no call
   * waited for that record.
   */
  readonly torn: readonly Place[]
  /** What these files and options cannot prove. */
  readonly notKnown: readonly string[]
}

const MAX_FAULTS = 1_000

/**
 * Verifies log files. Streams them, and reports the file, the line and the kind of each fault.
 *
 * @param files the paths, of any number of chains, in any order
 * @throws {Error} if a file cannot be read, or the key or a head is invalid
 * @example
 * ```ts
 * import { verifyAudit } from 'mailchimp-hardened/audit'
 *
 * const { intact, faults, notKnown } = await verifyAudit(['/var/log/mailchimp/mailchimp-web1-7-20261127T040506789Z-1.jsonl'])
 * for (const { file, line, kind, message } of faults) console.error(`${file}:${line}: ${kind}: line ${message}`)
 * console.log(intact ? 'nothing was changed' : 'something was changed', notKnown)
 * ```
 */
export function verifyAudit(
  files: readonly string[],
  options: VerifyOptions = {},
): Promise<AuditVerification> {
  return verifyFiles(files, options)
}

/**
 * Verifies log files, and passes each unchanged record of a chain to `onRecord`, so that a report reads a log only
 * once.
 *
 * @throws {Error} if a file cannot be read, or the key or a head is invalid
 */
export async function verifyFiles(
  files: readonly string[],
  options: VerifyOptions,
  onRecord?: (parsed: ParsedRecord) => void,
): Promise<AuditVerification> {
  const verifiers = options.publicKey === undefined ? undefined : [readVerifier(options.publicKey)]
  const heads = [options.head ?? []].flat().map((note) => readHead(note, verifiers))
  const removed = new Set<string>()
  const reports: ChainReport[] = []
  for (const { chain, files: chainFiles } of await orderFiles(files)) {
    const report = new ChainReport(chain, chainFiles, verifiers, heads, removed, onRecord)
    for (const file of chainFiles) await report.readFile(file)
    report.end()
    reports.push(report)
  }
  const faults = [...reports.flatMap((report) => report.listFaults()), ...findMissingChains(reports, heads)]
  return {
    intact: faults.length === 0,
    records: reports.reduce((sum, { check }) => sum + check.records, 0),
    chains: reports.flatMap((report) => report.summary),
    faults: faults.slice(0, MAX_FAULTS),
    faultCount: faults.length,
    torn: reports.flatMap(({ torn }) => torn),
    notKnown: listUnknowns(reports, verifiers, heads),
  }
}

function findMissingChains(reports: readonly ChainReport[], heads: readonly ChainHead[]): AuditFault[] {
  return heads
    .filter(({ chain }) => !reports.some((report) => report.chain === chain))
    .map(({ chain, sequence }) => {
      const message = `the chain ${chain} had ${sequence} records or more, and none of them is in these files`
      return { file: '', line: 0, kind: 'missing_chain', message }
    })
}

function listUnknowns(
  reports: readonly ChainReport[],
  verifiers: readonly NoteVerifier[] | undefined,
  heads: readonly ChainHead[],
): string[] {
  const isPinned = ({ chain }: ChainReport) => heads.some((head) => head.chain === chain)
  const pinned = reports.filter(isPinned).length
  const unsigned = reports.reduce((sum, report) => sum + report.unsigned, 0)
  return [
    ...(pinned < reports.length
      ? [
          `whether the end of ${reports.length - pinned} of ${reports.length} chains is missing: only a signature stored elsewhere (head) shows that`,
        ]
      : ['whether records were written after the signatures passed as head']),
    'whether other chains were deleted as a whole, apart from those passed as head',
    ...(verifiers === undefined
      ? ['who wrote the records: without publicKey, anyone who can write the files can rewrite all of them']
      : unsigned > 0
        ? [`who wrote the last records: ${unsigned} come after the last signature of their chain`]
        : []),
    'what calls were made by other means than this package, or while no log was configured',
  ]
}

function readVerifier(publicKey: string | KeyObject): NoteVerifier {
  if (publicKey instanceof KeyObject) return { name: undefined, key: publicKey }
  const verifier = parseVerifierKey(publicKey.trim())
  if (verifier !== undefined) return verifier
  const key = createPublicKey(publicKey)
  if (key.asymmetricKeyType !== 'ed25519')
    throw new TypeError('verifyAudit(): publicKey must be an Ed25519 key')
  return { name: undefined, key }
}

function readHead(note: string, verifiers: readonly NoteVerifier[] | undefined): ChainHead {
  const text = verifiers === undefined ? parseNote(note)?.text : openNote(note, verifiers)
  const head = text === undefined ? undefined : parseNoteText(text)
  if (head === undefined)
    throw new TypeError('verifyAudit(): head must be a signature of this key, as onCheckpoint received it')
  return head
}
