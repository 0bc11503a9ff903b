import type { Path } from './plain-data.js'

/** Formats a path like `scope.allow[0].where["body.status"]`. */
export function formatFaultPath(path: Path): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`
    const name = String(part)
    return isSafeToShow(name) && /^[\w$-]+$/.test(name)
      ? joinFaultPath(text, name)
      : `${text}${formatAccessor(name)}`
  }, '')
}

/** Formats a name as `["name"]`, or as `[…]` if it could be a secret. */
export function formatAccessor(name: string): string {
  return isSafeToShow(name) ? `["${name}"]` : '[…]'
}

/** Returns false for a long run with digits: it could be a secret that was pasted in place of a name. */
function isSafeToShow(name: string): boolean {
  return /^[\w$.:/ -]{1,100}$/.test(name) && !/(?=[\w/-]*\d)[\w/-]{20,}/.test(name)
}

export function joinFaultPath(outer: string, inner: string): string {
  return outer === '' || inner === '' || inner.startsWith('[') ? `${outer}${inner}` : `${outer}.${inner}`
}
