import { SpanKind, SpanStatusCode } from '@opentelemetry/api'
import type { ReadableSpan } from '@opentelemetry/sdk-trace-base'

/** Formats the spans as a tree, one row each: name, kind, status, and the most important attributes. */
export function formatSpanTree(spans: readonly ReadableSpan[]): string[][] {
  const roots = spans.filter((span) => span.parentSpanContext === undefined)
  return roots.flatMap((root) => createRows(root, spans, '', ''))
}

function createRows(
  span: ReadableSpan,
  spans: readonly ReadableSpan[],
  branch: string,
  below: string,
): string[][] {
  const children = spans.filter(
    ({ parentSpanContext }) => parentSpanContext?.spanId === span.spanContext().spanId,
  )
  const rows = children.flatMap((child, n) => {
    const last = n === children.length - 1
    return createRows(child, spans, `${below}${last ? '└─ ' : '├─ '}`, `${below}${last ? '   ' : '│  '}`)
  })
  return [[branch + span.name, SpanKind[span.kind], formatStatus(span), formatFacts(span)], ...rows]
}

function formatStatus({ status }: ReadableSpan): string {
  return status.code === SpanStatusCode.ERROR ? 'ERROR' : 'ok'
}

function formatFacts({ kind, attributes }: ReadableSpan): string {
  if (kind === SpanKind.CLIENT) return `answered ${attributes['http.response.status_code']}`
  const verdict = attributes['mailchimp.scope.verdict']
  if (verdict === undefined) return ''
  const rule = attributes['mailchimp.scope.rule']
  const error = attributes['error.type']
  return [verdict, rule && `by ${rule}`, error && `(${error})`].filter(Boolean).join(' ')
}

/** Lists all attributes of a span, sorted by name. */
export function listAttributes({ attributes }: ReadableSpan): string[][] {
  return Object.keys(attributes)
    .sort()
    .map((name) => [name, shortenHash(String(attributes[name]))])
}

/** Shortens a SHA-256, such as the revision of a scope. */
function shortenHash(text: string): string {
  return /^[0-9a-f]{64}$/.test(text) ? `${text.slice(0, 12)}…` : text
}
