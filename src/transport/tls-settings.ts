import type { CertificateAuthorities } from './certificates.js'

/** Sets explicitly everything that the environment could weaken. */
export function createTlsSettings(ca: CertificateAuthorities | undefined) {
  return { rejectUnauthorized: true, minVersion: 'TLSv1.2', ca } as const
}
