import { createSign, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto'
import {
  BitString,
  Boolean as BooleanValue,
  Constructed,
  fromBER,
  Integer,
  ObjectIdentifier,
  OctetString,
  Primitive,
  Sequence,
  Set as SetValue,
  UTCTime,
  Utf8String,
} from 'asn1js'

export interface ServerCertificate {
  /** The CA certificate that a client must trust, in PEM. */
  readonly ca: string
  readonly cert: string
  readonly key: string
}

const HOUR = 3_600_000
const YEAR = 365 * 24 * HOUR

const OID = {
  commonName: '2.5.4.3',
  ecdsaWithSha256: '1.2.840.10045.4.3.2',
  basicConstraints: '2.5.29.19',
  keyUsage: '2.5.29.15',
  extendedKeyUsage: '2.5.29.37',
  serverAuth: '1.3.6.1.5.5.7.3.1',
  subjectAltName: '2.5.29.17',
}

/** Creates a new CA and a certificate that it signs, for this machine and for Mailchimp's hosts. */
export function createCertificate(): ServerCertificate {
  const authority = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const server = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const issuer = 'mailchimp-hardened stand-in CA'
  const ca = signCertificate(authority.privateKey, issuer, issuer, authority.publicKey, [
    encodeExtension(OID.basicConstraints, new Sequence({ value: [new BooleanValue({ value: true })] })),
    encodeExtension(OID.keyUsage, encodeBits(0b0000_0110, 1)),
  ])
  const cert = signCertificate(authority.privateKey, issuer, 'localhost', server.publicKey, [
    encodeExtension(OID.basicConstraints, new Sequence({ value: [] })),
    encodeExtension(OID.keyUsage, encodeBits(0b1000_0000, 7)),
    encodeExtension(
      OID.extendedKeyUsage,
      new Sequence({ value: [new ObjectIdentifier({ value: OID.serverAuth })] }),
    ),
    encodeExtension(OID.subjectAltName, encodeSubjectNames()),
  ])
  return { ca, cert, key: server.privateKey.export({ type: 'pkcs8', format: 'pem' }) as string }
}

function signCertificate(
  issuerKey: KeyObject,
  issuer: string,
  subject: string,
  publicKey: KeyObject,
  extensions: readonly Sequence[],
): string {
  const now = Date.now()
  const body = new Sequence({
    value: [
      new Constructed({ idBlock: { tagClass: 3, tagNumber: 0 }, value: [new Integer({ value: 2 })] }),
      new Integer({ valueHex: createSerialNumber() }),
      encodeAlgorithm(),
      encodeName(issuer),
      new Sequence({
        value: [
          new UTCTime({ valueDate: new Date(now - HOUR) }),
          new UTCTime({ valueDate: new Date(now + YEAR) }),
        ],
      }),
      encodeName(subject),
      fromBER(new Uint8Array(publicKey.export({ type: 'spki', format: 'der' }))).result,
      new Constructed({
        idBlock: { tagClass: 3, tagNumber: 3 },
        value: [new Sequence({ value: [...extensions] })],
      }),
    ],
  })
  const signature = createSign('sha256').update(new Uint8Array(body.toBER())).sign(issuerKey)
  const certificate = new Sequence({
    value: [body, encodeAlgorithm(), new BitString({ valueHex: Uint8Array.from(signature).buffer })],
  })
  return encodePem(certificate.toBER())
}

/** Creates a positive number of 16 bytes. */
function createSerialNumber(): ArrayBuffer {
  const bytes = Uint8Array.from(randomBytes(16))
  bytes[0] = ((bytes[0] ?? 0) & 0x7f) | 0x40
  return bytes.buffer
}

const encodeAlgorithm = () => new Sequence({ value: [new ObjectIdentifier({ value: OID.ecdsaWithSha256 })] })

function encodeName(commonName: string): Sequence {
  const attribute = new Sequence({
    value: [new ObjectIdentifier({ value: OID.commonName }), new Utf8String({ value: commonName })],
  })
  return new Sequence({ value: [new SetValue({ value: [attribute] })] })
}

function encodeExtension(id: string, content: Sequence | BitString): Sequence {
  return new Sequence({
    value: [
      new ObjectIdentifier({ value: id }),
      ...(id === OID.basicConstraints || id === OID.keyUsage ? [new BooleanValue({ value: true })] : []),
      new OctetString({ valueHex: content.toBER() }),
    ],
  })
}

const encodeBits = (value: number, unusedBits: number) =>
  new BitString({ valueHex: Uint8Array.of(value).buffer, unusedBits })

function encodeSubjectNames(): Sequence {
  const encodeDnsName = (text: string) => encodeGeneralName(2, Buffer.from(text))
  return new Sequence({
    value: [
      encodeDnsName('localhost'),
      encodeDnsName('*.api.mailchimp.com'),
      encodeGeneralName(7, Buffer.of(127, 0, 0, 1)),
      encodeGeneralName(7, Buffer.concat([Buffer.alloc(15), Buffer.of(1)])),
    ],
  })
}

const encodeGeneralName = (tagNumber: number, bytes: Buffer) =>
  new Primitive({ idBlock: { tagClass: 3, tagNumber }, valueHex: Uint8Array.from(bytes).buffer })

function encodePem(der: ArrayBuffer): string {
  const lines =
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? []
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`
}
