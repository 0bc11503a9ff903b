import type { AuditedCall } from '../index.js'
import type { AuditSource } from './audit-source.js'
import { describeCall } from './call-record.js'
import { type CallTexts, formatValues, type JsonTexts } from './call-texts.js'
import type { CallValues } from './call-values.js'
import { PLACEHOLDER, splitJson } from './json-text.js'
import { createRecord, type RecordKind } from './record.js'
import type { RecordText } from './record-text.js'

/** What the records of calls have in common, as JSON in the pieces between the values that differ. */
interface CallTemplate {
  readonly kind: RecordKind
  /** A bit for each value: whether the calls have it. */
  readonly present: number
  readonly api: AuditedCall['api']
  readonly record: AuditedCall['record']
  readonly start: readonly string[]
  readonly middle: readonly string[]
  readonly end: readonly string[]
}

/** More verdicts, errors and keys of one operation at a time are unusual. */
const MAX_TEMPLATES = 8

/**
 * Formats the records of calls. `JSON.stringify` takes longer than all other steps of a record together, so it makes a
 * template of the first record of its sort, and later ones are joined from the pieces.
 */
export class CallTemplates {
  readonly #source: AuditSource
  readonly #templates = new WeakMap<AuditedCall['call']['operation'], CallTemplate[]>()

  constructor(source: AuditSource) {
    this.#source = source
  }

  formatCall(kind: RecordKind, audited: AuditedCall, values: CallValues): RecordText {
    const texts = formatValues(values)
    const template = this.#getTemplate(kind, audited, values, texts)
    return {
      kind,
      start: joinPieces(template.start, texts.start),
      middle: joinPieces(template.middle, texts.middle),
      end: joinPieces(template.end, texts.end),
    }
  }

  #getTemplate(kind: RecordKind, audited: AuditedCall, values: CallValues, texts: CallTexts): CallTemplate {
    const { operation } = audited.call
    const known = this.#templates.get(operation) ?? []
    const present = markPresent(texts)
    for (const template of known)
      if (template.kind === kind && template.present === present && isAlike(template, audited))
        return template
    const template = this.#createTemplate(kind, audited, values, texts)
    this.#templates.set(operation, [template, ...known].slice(0, MAX_TEMPLATES))
    return template
  }

  #createTemplate(
    kind: RecordKind,
    audited: AuditedCall,
    values: CallValues,
    texts: CallTexts,
  ): CallTemplate {
    const parts = describeCall(kind, audited, maskValues(values))
    const pieces = splitJson(createRecord(parts, this.#source))
    const middle = 1 + countPresent(texts.start)
    const end = middle + 1 + countPresent(texts.middle)
    return {
      ...{ kind, present: markPresent(texts), api: audited.api, record: { ...audited.record } },
      ...{ start: pieces.slice(0, middle), middle: pieces.slice(middle, end), end: pieces.slice(end) },
    }
  }
}

/** Compares everything that `describeCall` reads of a call, apart from its operation. */
function isAlike({ api, record }: CallTemplate, { api: itsApi, record: its }: AuditedCall): boolean {
  return (
    record.rule === its.rule &&
    record.verdict === its.verdict &&
    record.scope.name === its.scope.name &&
    record.scope.revision === its.scope.revision &&
    record.fingerprint === its.fingerprint &&
    record.status === its.status &&
    record.error === its.error &&
    record.attempts === its.attempts &&
    record.outcome === its.outcome &&
    record.earlierOutcome === its.earlierOutcome &&
    api.name === itsApi.name &&
    api.basePath === itsApi.basePath
  )
}

/** Puts placeholders in the place of values. */
function maskValues(values: CallValues): CallValues {
  const masked = Object.entries(values).map(([name, value]) => [
    name,
    value === undefined ? value : PLACEHOLDER,
  ])
  return Object.fromEntries(masked)
}

function markPresent({ start, middle, end }: CallTexts): number {
  let present = 1
  for (const texts of [start, middle, end])
    for (const text of texts) present = present * 2 + (text === undefined ? 0 : 1)
  return present
}

function countPresent(texts: JsonTexts): number {
  return texts.filter((text) => text !== undefined).length
}

/** Puts the values that are present between the pieces. */
function joinPieces(pieces: readonly string[], texts: JsonTexts): string {
  let joined = pieces[0] as string
  let n = 0
  for (const text of texts) {
    if (text === undefined) continue
    n += 1
    joined += text + pieces[n]
  }
  return joined
}
