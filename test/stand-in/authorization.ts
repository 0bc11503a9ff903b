/** Says whether an Authorization header carries one of the keys: Basic with any user name, or Bearer. */
export function authorizationFor(keys: readonly string[]): (header: string | undefined) => boolean {
  const allowed = new Set(keys)
  const decided = new Map<string, boolean>()
  return (header) => {
    if (!header) return false
    const before = decided.get(header)
    if (before !== undefined) return before
    const decision = allowed.has(keyIn(header))
    decided.set(header, decision)
    return decision
  }
}

function keyIn(header: string): string {
  const [scheme = '', value = ''] = header.split(' ', 2)
  if (scheme.toLowerCase() === 'bearer') return value
  if (scheme.toLowerCase() !== 'basic') return ''
  const pair = Buffer.from(value, 'base64').toString('utf8')
  return pair.slice(pair.indexOf(':') + 1)
}
