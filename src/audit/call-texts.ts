import type { AuditTrace, CallValues } from './call-values.js'
import { formatNumber, quote } from './json-text.js'
import type { AuditedResource } from './record.js'

/** The values of a call as JSON, in the order of a record; undefined if absent. */
export interface CallTexts {
  /** Before `attestation_list`. */
  readonly start: JsonTexts
  /** Before `metadata.sequence`. */
  readonly middle: JsonTexts
  readonly end: JsonTexts
}

export type JsonTexts = readonly (string | undefined)[]

export function formatValues(values: CallValues): CallTexts {
  const { resources, trace, batch } = values
  return {
    start: [quoteOptional(values.invokedBy), quoteOptional(values.request)],
    middle: [formatOptional(values.duration), quoteOptional(values.correlationUid)],
    end: [
      resources && formatResources(resources),
      formatOptional(values.startTime),
      formatNumber(values.time),
      trace && formatTrace(trace),
      batch && JSON.stringify(batch),
      quoteOptional(values.bodyDigest),
    ],
  }
}

const quoteOptional = (text: string | undefined) => (text === undefined ? undefined : quote(text))

const formatOptional = (value: number | undefined) => (value === undefined ? undefined : formatNumber(value))

function formatResources(resources: readonly AuditedResource[]): string {
  let text = ''
  for (const { type, uid } of resources)
    text += `${text === '' ? '' : ','}{"type":${quote(type)},"uid":${quote(uid)}}`
  return `[${text}]`
}

function formatTrace({ span, uid }: AuditTrace): string {
  const [start, end] = [formatNumber(span.start_time), formatNumber(span.end_time)]
  return `{"span":{"end_time":${end},"start_time":${start},"uid":${quote(span.uid)}},"uid":${quote(uid)}}`
}
