import type { CertificateAuthorities } from './certificates.js'

/** Creates the TLS settings. Sets explicitly what environment variables could weaken. */
export function createTlsSettings(ca: CertificateAuthorities | undefined) {
  return { rejectUnauthorized: true, minVersion: 'TLSv1.2', ca } as const
}
