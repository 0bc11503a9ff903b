/** Certificates of authorities, in PEM. */
export type CertificateAuthorities = string | Uint8Array | readonly (string | Uint8Array)[]

const CERTIFICATE = /^-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----/m

/**
 * Whether there is a certificate in it, or in each of them. An empty text must not pass: TLS would take it for no
 * authority at all, and trust the public ones in its place.
 */
export function areAuthorities(value: unknown): value is CertificateAuthorities {
  const all: unknown[] = Array.isArray(value) ? value : [value]
  return all.length > 0 && all.every((each) => CERTIFICATE.test(textOf(each)))
}

function textOf(value: unknown): string {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('latin1')
  return typeof value === 'string' ? value : ''
}
