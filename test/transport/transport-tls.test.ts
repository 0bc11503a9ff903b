import { createServer } from 'node:https'
import { rootCertificates, type SecureVersion } from 'node:tls'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createClient, type NetworkOptions, TransportError } from '../../src/index.js'
import { createLoopbackClient } from '../support/call/loopback-client.js'
import { captureRejection } from '../support/capture-error.js'
import {
  type CertificateFaults,
  type LocalCertificate,
  makeLocalCertificate,
} from '../support/local-certificate.js'
import { getServerPort } from '../support/socket-count.js'
import { canaryKey, type StandIn, startStandIn } from '../support/stand-in/stand-in.js'

let standIn: StandIn
let certificate: LocalCertificate

beforeAll(async () => {
  standIn = await startStandIn()
  certificate = await makeLocalCertificate()
})

afterEach(() => standIn.reset())

afterAll(() => standIn.close())

async function captureFailure(server: { origin: string; ca: string }): Promise<TransportError> {
  const client = createLoopbackClient(server)
  const error = await captureRejection(TransportError, client.ping.get())
  await client.close()
  return error
}

const notTrusted = { code: 'tls_failed', outcome: 'not_sent', operation: 'ping.get' }

describe('a server is not trusted', () => {
  it('if another authority signed its certificate', async () => {
    expect(await captureFailure({ origin: standIn.origin, ca: certificate.ca })).toMatchObject(notTrusted)
    expect(standIn.requests).toHaveLength(0)
  })

  it('if no configured authority signed its certificate', async () => {
    expect(await captureFailure({ origin: standIn.origin, ca: '' })).toMatchObject(notTrusted)
    expect(standIn.requests).toHaveLength(0)
  })

  it.each<[string, (ca: Buffer) => NetworkOptions['ca']]>([
    ['a Buffer', (ca) => ca],
    ['a Buffer in a list', (ca) => ['', ca].slice(1)],
  ])('because of changes to %s after the client was created', async (_, inOption) => {
    const length = Math.max(certificate.ca.length, standIn.ca.length)
    const ca = Buffer.alloc(length, '\n')
    ca.write(certificate.ca)
    const client = createClient({
      credentials: canaryKey(),
      network: { origin: standIn.origin, ca: inOption(ca) },
    })
    ca.fill('\n').write(standIn.ca)
    expect(await captureRejection(TransportError, client.ping.get())).toMatchObject(notTrusted)
    await client.close()
  })

  it('if its certificate is for another name', async () => {
    const elsewhere = await startHttps({ host: '127.0.0.2' })
    const error = await captureFailure({ origin: elsewhere.origin, ca: certificate.ca })
    expect(error).toMatchObject({ ...notTrusted, reason: 'ERR_TLS_CERT_ALTNAME_INVALID' })
    expect(elsewhere.requests()).toBe(0)
    await elsewhere.close()
  })

  it.each<[string, CertificateFaults, string]>([
    ['has expired', { until: new Date(Date.now() - 1_000) }, 'CERT_HAS_EXPIRED'],
    ['is not for servers', { usage: 'clientAuth' }, 'INVALID_PURPOSE'],
  ])('if its certificate %s', async (_, faults, reason) => {
    const { ca, cert, key } = await makeLocalCertificate(faults)
    const server = await startHttps({ cert, key })
    expect(await captureFailure({ origin: server.origin, ca })).toMatchObject({ ...notTrusted, reason })
    expect(server.requests()).toBe(0)
    await server.close()
  })

  it('if it does not speak TLS', async () => {
    await using plain = await startStandIn({ tls: false })
    const origin = plain.origin.replace('http:', 'https:')
    expect(await captureFailure({ origin, ca: certificate.ca })).toMatchObject(notTrusted)
    expect(plain.requests).toHaveLength(0)
  })

  it.each<SecureVersion>(['TLSv1', 'TLSv1.1'])('if it speaks nothing newer than %s', async (maxVersion) => {
    const old = await startHttps({ minVersion: 'TLSv1', maxVersion, ciphers: 'DEFAULT@SECLEVEL=0' })
    expect(await captureFailure({ origin: old.origin, ca: certificate.ca })).toMatchObject(notTrusted)
    expect(old.requests()).toBe(0)
    await old.close()
  })

  it('on the next call either', async () => {
    const client = createLoopbackClient({ origin: standIn.origin, ca: certificate.ca })
    for (let turn = 0; turn < 15; turn += 1) {
      expect(await captureRejection(TransportError, client.ping.get())).toMatchObject(notTrusted)
    }
    await client.close()
    expect(standIn.requests).toHaveLength(0)
  })
})

describe('a server is trusted', () => {
  it.each<SecureVersion>(['TLSv1.2', 'TLSv1.3'])('over %s', async (version) => {
    const server = await startHttps({ minVersion: version, maxVersion: version })
    const client = createLoopbackClient({ origin: server.origin, ca: certificate.ca })
    expect(await client.ping.get()).toEqual({ protocol: version })
    await client.close()
    await server.close()
  })

  it.each([
    ['text', (ca: string) => ca],
    ['bytes', (ca: string) => Buffer.from(ca)],
    ['a list', (ca: string) => [rootCertificates[0] as string, Buffer.from(ca)]],
  ])('if its authority is configured as %s', async (_, form) => {
    const client = createLoopbackClient(
      { origin: standIn.origin, ca: '' },
      { network: { ca: form(standIn.ca) } },
    )
    expect(await client.ping.get()).toHaveProperty('health_status')
    await client.close()
  })
})

it('the error of a call to an untrusted server says that TLS failed and nothing was sent', async () => {
  const { message } = await captureFailure({ origin: standIn.origin, ca: certificate.ca })
  expect(message).toMatch(
    /^ping\.get could not establish a trusted TLS connection to Mailchimp \([A-Z_]+\); nothing was sent$/,
  )
})

/** Starts a server that responds with the TLS version of the connection. */
async function startHttps({ host = '127.0.0.1', ...options }: { host?: string; [option: string]: unknown }) {
  let requests = 0
  const { cert, key } = certificate
  const server = createServer({ cert, key, ...options }, (request, response) => {
    requests += 1
    response.setHeader('content-type', 'application/json')
    const protocol = (request.socket as unknown as { getProtocol(): string }).getProtocol()
    response.end(JSON.stringify({ protocol }))
  })
  await new Promise<void>((resolve) => server.listen(0, host, resolve))
  return {
    origin: `https://${host}:${getServerPort(server)}`,
    requests: () => requests,
    close: () => new Promise((resolve) => server.close(resolve).closeAllConnections()),
  }
}
