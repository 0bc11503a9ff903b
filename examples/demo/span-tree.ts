import { SpanKind, SpanStatusCode } from '@opentelemetry/api'
import type { ReadableSpan } from '@opentelemetry/sdk-trace-base'

/** Formats the spans as a tree, one row each: name, kind, status, and the most important attributes. */
export function spanTree(spans: readonly ReadableSpan[]): string[][] {
  const roots = spans.filter((span) => span.parentSpanContext === undefined)
  return roots.flatMap((root) => rowsOf(root, spans, '', ''))
}

function rowsOf(
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
    return rowsOf(child, spans, `${below}${last ? '└─ ' : '├─ '}`, `${below}${last ? '   ' : '│  '}`)
  })
  return [[branch + span.name, SpanKind[span.kind], statusOf(span), telling(span)], ...rows]
}

function statusOf({ status }: ReadableSpan): string {
  return status.code === SpanStatusCode.ERROR ? 'ERROR' : 'ok'
}

function telling({ kind, attributes }: ReadableSpan): string {
  if (kind === SpanKind.CLIENT) return `answered ${attributes['http.response.status_code']}`
  const verdict = attributes['mailchimp.scope.verdict']
  if (verdict === undefined) return ''
  const rule = attributes['mailchimp.scope.rule']
  const error = attributes['error.type']
  return [verdict, rule && `by ${rule}`, error && `(${error})`].filter(Boolean).join(' ')
}

/** Lists all attributes of a span, sorted by name. */
export function attributesOf({ attributes }: ReadableSpan): string[][] {
  return Object.keys(attributes)
    .sort()
    .map((name) => [name, short(String(attributes[name]))])
}

/** Shortens a SHA-256, such as the revision of a scope. */
function short(text: string): string {
  return /^[0-9a-f]{64}$/.test(text) ? `${text.slice(0, 12)}…` : text
}
