import type { Path } from './plain-data.js'

/** `scope.allow[0].where["body.status"]` */
export function formatFaultPath(path: Path): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`
    const name = String(part)
    return isSafeToShow(name) && /^[\w$-]+$/.test(name)
      ? joinFaultPath(text, name)
      : `${text}${formatAccessor(name)}`
  }, '')
}

/** `["name"]`, or `[…]` for a name that could be a secret. */
export function formatAccessor(name: string): string {
  return isSafeToShow(name) ? `["${name}"]` : '[…]'
}

/** A long run with digits could be a secret pasted in place of a name, so it is not shown. */
function isSafeToShow(name: string): boolean {
  return /^[\w$.:/ -]{1,100}$/.test(name) && !/(?=[\w/-]*\d)[\w/-]{20,}/.test(name)
}

export function joinFaultPath(outer: string, inner: string): string {
  return outer === '' || inner === '' || inner.startsWith('[') ? `${outer}${inner}` : `${outer}.${inner}`
}
