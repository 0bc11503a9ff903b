/** Certificates of authorities, in PEM. */
export type CertificateAuthorities = string | Uint8Array | readonly (string | Uint8Array)[]

/** How a server is known. Everything that the environment could weaken is said outright. */
export function tlsSettings(ca: CertificateAuthorities | undefined) {
  return { rejectUnauthorized: true, minVersion: 'TLSv1.2', ca } as const
}
