import type { EndpointOptions } from '../api/api-definition.js'
import type { Credential } from '../credentials/credential.js'
import { CredentialError } from '../errors/error-classes.js'
import { isDataCentre } from '../secrets/key-shape.js'

/** Returns the fault of a data centre, or undefined. */
export function findServerFault(server: string): string | undefined {
  // Accepts only strings: the text of another object could change after this check.
  return typeof server === 'string' && isDataCentre(server)
    ? undefined
    : 'must be a data centre of Mailchimp, like "us19": two to four letters, then digits'
}

/** Returns the fault of an origin, or undefined. */
export function findOriginFault(origin: string): string | undefined {
  const url = URL.canParse(origin) ? new URL(origin) : undefined
  if (url === undefined) return 'must be an origin, like "https://127.0.0.1:8443"'
  if (url.username !== '' || url.password !== '') return 'must not contain a user name or a password'
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '' || /[?#]/.test(origin)) {
    return 'must end after the port: no path, query or fragment'
  }
  if (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname))) return undefined
  return 'must begin with https:// (http:// is for loopback addresses only)'
}

export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname)
}

/**
 * Returns the origin of a call with this credential. The only function that creates a host.
 *
 * @throws {CredentialError} if the data centre is unknown, invalid or ambiguous
 */
export function resolveOrigin(credential: Credential, options: EndpointOptions): string {
  let { dataCentre } = credential
  for (const server of [options.server, credential.server]) {
    if (server === undefined) continue
    assertValidServer(credential, server)
    dataCentre ??= server.toLowerCase()
    if (dataCentre !== server.toLowerCase()) throw createAmbiguityError(credential)
  }
  if (options.origin !== undefined) return options.origin
  if (dataCentre === undefined) throw createCredentialError(explainMissingDataCentre(credential))
  return `https://${dataCentre}.api.mailchimp.com`
}

function createAmbiguityError({ source }: Credential): CredentialError {
  return createCredentialError(
    `the key from ${source} and \`server\` name different data centres: remove \`server\`, or use the key of that data centre`,
  )
}

function assertValidServer(credential: Credential, server: string): void {
  const fault = findServerFault(server)
  if (fault !== undefined)
    throw createCredentialError(`\`server\` for the credential from ${credential.source} ${fault}`)
}

function explainMissingDataCentre({ scheme, source }: Credential): string {
  return scheme === 'bearer'
    ? `the access token from ${source} has no data centre: set \`server\` (MAILCHIMP_SERVER_PREFIX), like "us19"`
    : `the key from ${source} does not end in a data centre (…-us19): check that it is complete, or set \`server\``
}

function createCredentialError(message: string): CredentialError {
  return new CredentialError('credential_invalid', message)
}
