import { CredentialError } from '../errors.js'
import { Secret } from './secret.js'

/** A credential inside the client. The secret in it does not print. */
export interface Credential {
  readonly scheme: 'basic' | 'bearer'
  readonly secret: Secret
  /** Where it came from, as errors call it. */
  readonly source: string
  /** The data centre that the key itself names. */
  readonly dataCentre?: string
  /** The data centre that came with the credential. */
  readonly server?: string
}

/** Checks what a provider gave, and takes the secret into safe keeping. */
export function toCredential(given: unknown, source: string): Credential {
  const { apiKey, accessToken, server } = fieldsOf(given, source)
  if (isSet(apiKey) && isSet(accessToken)) {
    throw invalid(`${source} gave both an apiKey and an accessToken: give one of them`)
  }
  const value = isSet(apiKey) ? apiKey : accessToken
  if (!isSet(value)) throw missing(source)
  const secret = secretText(value, source)
  return {
    scheme: isSet(apiKey) ? 'basic' : 'bearer',
    secret: new Secret(secret),
    source,
    ...(isSet(apiKey) && dataCentreIn(secret)),
    ...(isSet(server) && { server: serverText(server, source) }),
  }
}

function fieldsOf(given: unknown, source: string): Record<string, unknown> {
  if (typeof given === 'object' && given !== null) return given as Record<string, unknown>
  throw invalid(`${source} must give an object: { apiKey } or { accessToken, server }`)
}

function isSet(value: unknown): boolean {
  return value !== undefined && value !== null && value !== ''
}

function secretText(value: unknown, source: string): string {
  if (typeof value !== 'string') throw invalid(`${source} must give the credential as a string`)
  if (/\s/.test(value)) {
    throw invalid(
      `the credential from ${source} holds white space, perhaps a line break at its end: remove it`,
    )
  }
  if (!/^[!-~]{16,512}$/.test(value)) {
    throw invalid(
      `the credential from ${source} has not the shape of one: a Mailchimp API key is 32 hexadecimal digits, a dash and a data centre (…-us19)`,
    )
  }
  return value
}

function serverText(server: unknown, source: string): string {
  if (typeof server === 'string') return server
  throw invalid(`${source} must give \`server\` as a string, like "us19"`)
}

function dataCentreIn(apiKey: string): { dataCentre: string } | undefined {
  const dataCentre = /-([a-z]{2,4}\d{1,3})$/.exec(apiKey)?.[1]
  return dataCentre === undefined ? undefined : { dataCentre }
}

function missing(source: string): CredentialError {
  return new CredentialError(
    'credential_missing',
    `${source} gave no credential: an API key or an access token is needed`,
  )
}

function invalid(message: string): CredentialError {
  return new CredentialError('credential_invalid', message)
}
