/** Certificates of authorities, in PEM. */
export type CertificateAuthorities = string | Uint8Array | readonly (string | Uint8Array)[]

const CERTIFICATE_HEADER = /^-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----/m

/**
 * Whether there is a certificate in it, or in each of them. An empty text must not pass: TLS would take it for no
 * authority at all, and trust the public ones in its place.
 */
export function isCertificateAuthorities(value: unknown): value is CertificateAuthorities {
  const all: unknown[] = Array.isArray(value) ? value : [value]
  return all.length > 0 && all.every((each) => CERTIFICATE_HEADER.test(decodePem(each)))
}

/** A copy that its owner cannot overwrite: what was checked is what TLS trusts. */
export function copyAuthorities<Given>(given: Given): Given {
  if (Array.isArray(given)) return given.map(copyAuthorities) as Given
  return given instanceof Uint8Array ? (Buffer.from(given) as Given & Buffer) : given
}

function decodePem(value: unknown): string {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('latin1')
  return typeof value === 'string' ? value : ''
}
