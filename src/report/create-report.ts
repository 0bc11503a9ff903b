import { basename } from 'node:path'
import { type AuditVerification, type VerifyOptions, verifyFiles } from '../audit/verify.js'
import { version } from '../version.generated.js'
import { cleanText } from './clean-text.js'
import { ReportBuilder } from './report-builder.js'
import type { ChainState, ReportData } from './report-data.js'

const MAX_FAULTS = 100

/**
 * Creates a report: streams log files once, verifies them, and collects their statistics.
 *
 * @throws {Error} if a file cannot be read, or the key or a head is invalid
 */
export async function createReport(
  files: readonly string[],
  options: VerifyOptions,
  now: number,
): Promise<ReportData> {
  const builder = new ReportBuilder()
  const verification = await verifyFiles(files, options, (parsed) => builder.addRecord(parsed))
  return cleanTexts({
    ...{ createdAt: now, version, files: files.length, chain: describeChain(verification) },
    ...builder.finish(),
  })
}

function describeChain({ chains, faults, ...verification }: AuditVerification): ChainState {
  return {
    ...{ intact: verification.intact, chains: chains.length, faultCount: verification.faultCount },
    signatures: chains.reduce((sum, { signatures }) => sum + signatures, 0),
    faults: faults.slice(0, MAX_FAULTS).map(({ file, line, kind, message }) => {
      return { place: [basename(file), line].filter(Boolean).join(':'), kind, message }
    }),
    torn: verification.torn.length,
    notKnown: verification.notKnown,
  }
}

/** Cleans every text in a report. */
function cleanTexts(data: ReportData): ReportData {
  const cleaned = new Map<string, string>()
  const text = JSON.stringify(data, (_, value: unknown) => {
    if (typeof value !== 'string') return value
    const known = cleaned.get(value) ?? cleanText(value)
    cleaned.set(value, known)
    return known
  })
  return JSON.parse(text) as ReportData
}
