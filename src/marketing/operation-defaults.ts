import type { Access, HttpMethod, Idempotency, Paging } from '../api/operation.js'

/** Query parameters that most reads share, as the generated table abbreviates them. */
export const QUERY_ABBREVIATIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ['F', ['fields', 'exclude_fields']],
  ['P', ['count', 'offset']],
])

/** The parts of an operation that its path template determines. */
export interface TemplateParts {
  /** The path without parameters and actions, dotted: `lists.members`. */
  readonly resource: string
  /** The parameter names in order: `list_id`, `subscriber_hash`. */
  readonly pathParams: readonly string[]
  /** The segment after `actions`. */
  readonly action: string | undefined
}

export function readTemplate(template: string): TemplateParts {
  const fixed: string[] = []
  const pathParams: string[] = []
  for (const segment of template.split('/')) {
    if (segment.startsWith('{')) pathParams.push(segment.slice(1, -1))
    else if (segment !== '') fixed.push(segment)
  }
  const end = fixed.indexOf('actions')
  const parts = end === -1 ? fixed : fixed.slice(0, end)
  return {
    resource: parts.join('.') || 'root',
    pathParams,
    action: end === -1 ? undefined : fixed[end + 1],
  }
}

/** Derives the idempotency. A repeated PUT or DELETE has no further effect, unless it causes mail. */
export function deriveIdempotency(
  method: HttpMethod,
  access: Access | undefined,
  mails: boolean,
): Idempotency {
  if (method === 'GET') return 'safe'
  const canRepeat = (method === 'PUT' || method === 'DELETE') && access !== 'send' && !mails
  return canRepeat ? 'idempotent' : 'none'
}

/**
 * Returns the paging of an operation with an offset. The last segment of its path names the records. Operations on a
 * single record may take an offset too, but have no pages.
 */
export function derivePaging(template: string, queryParams: readonly string[]): Paging | undefined {
  if (!queryParams.includes('offset') || template.endsWith('}')) return undefined
  const records = template.slice(template.lastIndexOf('/') + 1).replaceAll('-', '_')
  return { records, hasTotal: true, byCursor: false }
}
