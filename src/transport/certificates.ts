/** Certificates of authorities, in PEM. */
export type CertificateAuthorities = string | Uint8Array | readonly (string | Uint8Array)[]

const CERTIFICATE_HEADER = /^-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----/m

/**
 * Returns true if each value contains a certificate. An empty string must fail: TLS would treat it as not set and
 * trust the public authorities instead.
 */
export function isCertificateAuthorities(value: unknown): value is CertificateAuthorities {
  const all: unknown[] = Array.isArray(value) ? value : [value]
  return all.length > 0 && all.every((each) => CERTIFICATE_HEADER.test(decodePem(each)))
}

/** Returns a copy that the caller cannot modify after validation. */
export function copyAuthorities<Given>(given: Given): Given {
  if (Array.isArray(given)) return given.map(copyAuthorities) as Given
  return given instanceof Uint8Array ? (Buffer.from(given) as Given & Buffer) : given
}

function decodePem(value: unknown): string {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('latin1')
  return typeof value === 'string' ? value : ''
}
