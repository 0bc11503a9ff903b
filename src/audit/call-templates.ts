import type { AuditedCall } from '../index.js'
import type { AuditSource } from './audit-source.js'
import { describeCall } from './call-record.js'
import { type CallTexts, formatValues, type JsonTexts } from './call-texts.js'
import type { CallValues } from './call-values.js'
import { PLACEHOLDER, splitJson } from './json-text.js'
import { createRecord, type RecordKind } from './record.js'
import type { RecordText } from './record-text.js'

/** The JSON that the records of similar calls share: the pieces between the values that differ. */
interface CallTemplate {
  readonly kind: RecordKind
  /** A bitmap of the values that are present. */
  readonly present: number
  readonly api: AuditedCall['api']
  readonly record: AuditedCall['record']
  readonly start: readonly string[]
  readonly middle: readonly string[]
  readonly end: readonly string[]
}

/** For each operation. More combinations of verdict, error and key at a time are unusual. */
const MAX_TEMPLATES = 8

/**
 * Formats the records of calls. `JSON.stringify` takes longer than all other steps of a record together, so it formats
 * only the first of similar records; the others are joined from the pieces of that template.
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
function isAlike({ api, record }: CallTemplate, { api: otherApi, record: other }: AuditedCall): boolean {
  return (
    record.rule === other.rule &&
    record.verdict === other.verdict &&
    record.scope.name === other.scope.name &&
    record.scope.revision === other.scope.revision &&
    record.fingerprint === other.fingerprint &&
    record.status === other.status &&
    record.error === other.error &&
    record.attempts === other.attempts &&
    record.outcome === other.outcome &&
    record.earlierOutcome === other.earlierOutcome &&
    api.name === otherApi.name &&
    api.basePath === otherApi.basePath
  )
}

/** Replaces values with placeholders. */
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

/** Joins the pieces with the values that are present. */
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
