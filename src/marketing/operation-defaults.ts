import type { Access, HttpMethod, Idempotency, Paging } from '../api/operation.js'

/** Query parameters that most reads share, as the generated table abbreviates them. */
export const QUERY_ABBREVIATIONS: Readonly<Record<string, readonly string[]>> = {
  F: ['fields', 'exclude_fields'],
  P: ['count', 'offset'],
}

interface Route {
  readonly method: HttpMethod
  readonly template: string
}

/** Returns the parameter names of a path template in order: `list_id`, `subscriber_hash`. */
export function readPathParams(template: string): string[] {
  return template.match(/(?<=\{)\w+/g) ?? []
}

/** Returns the path without parameters and actions, dotted (`lists.members`), and the action if there is one. */
export function readResource(template: string): { resource: string; action: string | undefined } {
  const fixed = template.split('/').filter((segment) => segment !== '' && !segment.startsWith('{'))
  const end = fixed.indexOf('actions')
  const parts = end === -1 ? fixed : fixed.slice(0, end)
  return { resource: parts.join('.') || 'root', action: end === -1 ? undefined : fixed[end + 1] }
}

/** A repeated PUT changes nothing more, but a repeated confirmation mail is a second mail. */
export function deriveIdempotency(
  { method }: Route,
  access: Access | undefined,
  mails: boolean,
): Idempotency {
  if (method === 'GET') return 'safe'
  const canRepeat = (method === 'PUT' || method === 'DELETE') && access !== 'send' && !mails
  return canRepeat ? 'idempotent' : 'none'
}

/**
 * Returns the paging of an operation with an offset: the last word of its path names the records. An operation on one
 * record takes an offset too, and has no pages.
 */
export function derivePaging({ template }: Route, queryParams: readonly string[]): Paging | undefined {
  if (!queryParams.includes('offset') || template.endsWith('}')) return undefined
  const records = template.slice(template.lastIndexOf('/') + 1).replaceAll('-', '_')
  return { records, hasTotal: true, byCursor: false }
}
