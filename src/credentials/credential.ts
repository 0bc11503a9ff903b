import { containsKey, extractDataCentre } from '../secrets/key-shape.js'
import { Secret } from '../secrets/secret.js'
import { readProperties } from '../validation/plain-data.js'
import { createInvalidError, createMissingError } from './credential-errors.js'
import type { CredentialInput } from './provider.js'

/** A credential inside the client. Its secret does not print. */
export interface Credential {
  readonly scheme: 'basic' | 'bearer'
  readonly secret: Secret
  /** The name of the source in errors. */
  readonly source: string
  /** The data centre at the end of the API key. */
  readonly dataCentre?: string | undefined
  /** The data centre that the source provided. */
  readonly server?: string | undefined
  /** The source's own name for this version. */
  readonly version?: string | undefined
  /** In milliseconds since 1970, like `createdAt`. */
  readonly expiresAt?: number | undefined
  readonly createdAt?: number | undefined
  /** The refresh interval that the source requests, in milliseconds. */
  readonly refreshMs?: number | undefined
  /** When the source last returned it, in milliseconds since 1970. */
  readonly fetchedAt?: number | undefined
  /** The previous version. */
  readonly previous?: Credential | undefined
}

/**
 * Validates a provider's result and wraps the secret. Absent fields are set to `undefined`, so that a polluted
 * prototype cannot supply them.
 */
export function toCredential(input: unknown, source: string): Credential {
  const fields = requireFields(input, source)
  const { apiKey, accessToken, server } = fields
  if (isSet(apiKey) && isSet(accessToken)) {
    throw createInvalidError(`${source} provides both an apiKey and an accessToken: provide only one`)
  }
  const value = isSet(apiKey) ? apiKey : accessToken
  if (!isSet(value)) throw createMissingError(source)
  const secret = validateSecret(value, source)
  return {
    scheme: isSet(apiKey) ? 'basic' : 'bearer',
    secret: new Secret(secret),
    source,
    dataCentre: isSet(apiKey) ? extractDataCentre(secret) : undefined,
    server: isSet(server) ? validateServer(server, source) : undefined,
    fetchedAt: undefined,
    ...readCredentialFacts(fields, secret, source),
  }
}

function readCredentialFacts(
  fields: Record<string, unknown>,
  secret: string,
  source: string,
): Partial<Credential> {
  const { version, expiresAt, createdAt, previous } = fields
  return {
    version: isSet(version) ? validateVersion(version, secret, source) : undefined,
    expiresAt: isSet(expiresAt) ? parseTime(expiresAt, 'expiresAt', source) : undefined,
    createdAt: isSet(createdAt) ? parseTime(createdAt, 'createdAt', source) : undefined,
    previous: isSet(previous) ? parsePrevious(previous, source) : undefined,
  }
}

/** Parses the previous credential. If it is invalid it is dropped, so that it does not block the current one. */
function parsePrevious(input: unknown, source: string): Credential | undefined {
  try {
    const { previous: _, ...fields } = requireFields(input, source)
    return toCredential(fields, source)
  } catch {
    return undefined
  }
}

const FIELDS = Object.keys({
  apiKey: true,
  accessToken: true,
  server: true,
  version: true,
  expiresAt: true,
  createdAt: true,
  previous: true,
} satisfies Record<keyof CredentialInput, true>)

/** Reads each field of a provider's result once. Returns anything but an object unchanged. */
export function readFields(input: unknown): unknown {
  if (typeof input !== 'object' || input === null) return input
  return readProperties(input as Record<string, unknown>, FIELDS)
}

function requireFields(input: unknown, source: string): Record<string, unknown> {
  if (typeof input === 'object' && input !== null) return readFields(input) as Record<string, unknown>
  throw createInvalidError(`${source} must provide an object: { apiKey } or { accessToken, server }`)
}

function isSet(value: unknown): boolean {
  return value !== undefined && value !== null && value !== ''
}

function validateSecret(value: unknown, source: string): string {
  if (typeof value !== 'string') throw createInvalidError(`${source} must provide the credential as a string`)
  if (/\s/.test(value)) {
    throw createInvalidError(
      `the credential from ${source} contains white space (a trailing line break?): remove it`,
    )
  }
  if (!/^[!-~]{16,512}$/.test(value)) {
    throw createInvalidError(
      `the credential from ${source} does not look like a Mailchimp credential: an API key is 32 hexadecimal digits, a dash and a data centre (…-us19)`,
    )
  }
  if (hasExtraCharacters(value)) {
    throw createInvalidError(
      `the credential from ${source} contains extra characters around the key (quotes, or a "NAME=" prefix?): store only the key`,
    )
  }
  return value
}

/**
 * Returns whether .env files, shells or templates left marks around the key. Mailchimp's 401 would not explain the
 * cause.
 */
function hasExtraCharacters(value: string): boolean {
  if (containsKey(value)) return /[^\w-]/.test(value)
  return /^(["'`]).*\1$|^\$[{(]|^<.*>$/.test(value)
}

function validateServer(server: unknown, source: string): string {
  if (typeof server === 'string') return server
  throw createInvalidError(`${source} must provide \`server\` as a string, like "us19"`)
}

/** Events contain the version, so it must be short and reveal nothing of the secret. */
function validateVersion(version: unknown, secret: string, source: string): string {
  const text = typeof version === 'number' ? String(version) : version
  if (
    typeof text === 'string' &&
    /^[\w.:/-]{1,200}$/.test(text) &&
    !hasSecretPart(secret, text) &&
    !containsKey(text)
  ) {
    return text
  }
  throw createInvalidError(
    `${source} must provide \`version\` as a short string that contains no part of the secret`,
  )
}

function hasSecretPart(secret: string, text: string): boolean {
  const starts = Array.from({ length: Math.max(0, text.length - 11) }, (_, start) => start)
  return starts.some((start) => secret.includes(text.slice(start, start + 12)))
}

/** Parses a Date, or a string with a day or a time including its time zone. */
function parseTime(value: unknown, name: string, source: string): number {
  const time =
    value instanceof Date ? value.getTime() : isIsoTimestamp(value) ? Date.parse(value) : Number.NaN
  if (!Number.isNaN(time)) return time
  throw createInvalidError(
    `${source} must provide \`${name}\` as a Date, or as a string like "2027-01-31" or "2027-01-31T12:00:00Z"`,
  )
}

/** Returns whether a value is a day, or a time with its time zone: without one, it would depend on the machine. */
export function isIsoTimestamp(value: unknown): value is string {
  if (typeof value !== 'string') return false
  const [, day] =
    /^(\d{4}-\d\d-\d\d)(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d))?$/.exec(value) ?? []
  return day !== undefined && isCalendarDate(day) && !Number.isNaN(Date.parse(value))
}

/** Returns whether a day exists: `Date` reads 30 February as a day in March. */
function isCalendarDate(day: string): boolean {
  const date = new Date(day)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}
