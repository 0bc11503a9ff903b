/** CA certificates in PEM. */
export type CertificateAuthorities = string | Uint8Array | readonly (string | Uint8Array)[]

const CERTIFICATE_HEADER = /^-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----/m

/**
 * Returns true if each value contains a certificate. Returns false for an empty string: TLS would treat it as unset and
 * trust the public authorities instead.
 */
export function isCertificateAuthorities(value: unknown): value is CertificateAuthorities {
  const all: unknown[] = Array.isArray(value) ? value : [value]
  return all.length > 0 && all.every((each) => CERTIFICATE_HEADER.test(decodePem(each)))
}

/** Returns a copy that the caller cannot modify after validation. */
export function copyAuthorities<T>(authorities: T): T {
  if (Array.isArray(authorities)) return authorities.map(copyAuthorities) as T
  return authorities instanceof Uint8Array ? (Buffer.from(authorities) as T & Buffer) : authorities
}

function decodePem(value: unknown): string {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('latin1')
  return typeof value === 'string' ? value : ''
}
