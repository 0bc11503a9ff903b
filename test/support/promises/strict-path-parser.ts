import type { Operation } from '../../../src/api/operation.js'
import { catalogue } from '../../../src/marketing/catalogue.js'

interface ParsedPath {
  readonly operation: Operation
  readonly params: Readonly<Record<string, string>>
}

/** All routes, including those without a method. */
export const allRoutes: readonly Operation[] = catalogue.listOperations()

/** Sorts fixed segments before parameters, like a router. */
const routes = allRoutes
  .map((operation) => ({ operation, parts: operation.template.split('/').slice(1) }))
  .toSorted((a, b) => createSortKey(a.parts).localeCompare(createSortKey(b.parts)))

function createSortKey(parts: readonly string[]): string {
  return parts.map((part) => (part.startsWith('{') ? '~' : '!')).join('')
}

/**
 * Parses a path like a strict server, and in another way than the package: with the URL parser of Node, and by trying
 * each template.
 */
export function parseStrictly(method: string, path: string): ParsedPath | undefined {
  const absolute = path.startsWith('/') ? path : `/${path}`
  if (!/^(?:[!$&-.0-:<->@-[\]-~"/]|%[0-9a-f]{2})*$/i.test(absolute) || absolute.startsWith('//'))
    return undefined
  const url = new URL(`https://mailchimp.test${absolute}`)
  const parts = url.pathname.slice(1).split('/').map(decodePart)
  if (absolute.slice(1).split('/').map(decodePart).join('/') !== parts.join('/')) return undefined
  for (const route of routes) {
    if (route.operation.method !== method || route.parts.length !== parts.length) continue
    const params = matchParams(route.parts, parts)
    if (params !== undefined) return { operation: route.operation, params }
  }
  return undefined
}

function decodePart(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return '/'
  }
}

function matchParams(
  template: readonly string[],
  parts: readonly string[],
): Record<string, string> | undefined {
  const params: Record<string, string> = {}
  for (const [at, expected] of template.entries()) {
    const part = parts[at] ?? ''
    if (!expected.startsWith('{')) {
      if (part !== expected) return undefined
    } else if (part === '' || part === '.' || part === '../..' || /[/\\]/.test(part)) return undefined
    else params[expected.slice(1, -1)] = part
  }
  return params
}
