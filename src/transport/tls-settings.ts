import type { CertificateAuthorities } from './certificates.js'

/** How a server is known. Everything that the environment could weaken is said outright. */
export function createTlsSettings(ca: CertificateAuthorities | undefined) {
  return { rejectUnauthorized: true, minVersion: 'TLSv1.2', ca } as const
}
