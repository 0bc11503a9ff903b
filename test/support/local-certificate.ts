import { type CertificateExtension, generate } from 'selfsigned'

export interface LocalCertificate {
  /** The certificate of the authority, for a client to trust. */
  readonly ca: string
  readonly cert: string
  readonly key: string
}

type Usage = 'serverAuth' | 'clientAuth'

/** The fault of the certificate. */
export interface CertificateFaults {
  readonly usage?: Usage
  readonly until?: Date
}

const oneHour = 3_600_000
const oneWeek = 7 * 24 * oneHour

const authority: CertificateExtension[] = [
  { name: 'basicConstraints', cA: true, critical: true },
  { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
]

const leaf = (usage: Usage): CertificateExtension[] => [
  { name: 'basicConstraints', cA: false, critical: true },
  { name: 'keyUsage', digitalSignature: true, critical: true },
  { name: 'extKeyUsage', [usage]: true },
  {
    name: 'subjectAltName',
    altNames: [
      { type: 2, value: 'localhost' },
      { type: 2, value: '*.api.mailchimp.com' },
      { type: 7, ip: '127.0.0.1' },
    ],
  },
]

/** Creates an untrusted authority, and its certificate for this machine and the hosts of Mailchimp. */
export async function makeLocalCertificate(faults: CertificateFaults = {}): Promise<LocalCertificate> {
  const { usage = 'serverAuth', until } = faults
  const validity = {
    keyType: 'ec',
    algorithm: 'sha256',
    notBeforeDate: new Date(Date.now() - oneHour),
    notAfterDate: new Date(Date.now() + oneWeek),
  } as const
  const ca = await generate(named('mailchimp-hardened stand-in CA'), { ...validity, extensions: authority })
  const { cert, private: key } = await generate(named('localhost'), {
    ...validity,
    ...(until !== undefined && { notAfterDate: until }),
    extensions: leaf(usage),
    ca: { key: ca.private, cert: ca.cert },
  })
  return { ca: ca.cert, cert, key }
}

const named = (value: string) => [{ name: 'commonName', value }]
