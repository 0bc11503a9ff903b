import { containsKey, extractDataCentre } from '../secrets/key-shape.js'
import { Secret } from '../secrets/secret.js'
import { readProperties } from '../validation/plain-data.js'
import { createInvalidError, createMissingError } from './credential-errors.js'
import type { CredentialInput } from './provider.js'

/** A credential inside the client. The secret in it does not print. */
export interface Credential {
  readonly scheme: 'basic' | 'bearer'
  readonly secret: Secret
  /** Where it came from, as errors call it. */
  readonly source: string
  /** The data centre that the key itself names. */
  readonly dataCentre?: string | undefined
  /** The data centre that came with the credential. */
  readonly server?: string | undefined
  /** The source's own name of this version. */
  readonly version?: string | undefined
  /** In milliseconds since 1970, like `createdAt`. */
  readonly expiresAt?: number | undefined
  readonly createdAt?: number | undefined
  /** Milliseconds after which its source wants to be asked again. */
  readonly refreshMs?: number | undefined
  /** When its source last gave it. */
  readonly fetchedAt?: number | undefined
  /** The one before it. */
  readonly previous?: Credential | undefined
}

/**
 * Checks what a provider gave, and takes the secret into safe keeping. What it did not give is there as `undefined`,
 * so that no prototype can add it.
 */
export function toCredential(given: unknown, source: string): Credential {
  const fields = requireFields(given, source)
  const { apiKey, accessToken, server } = fields
  if (isSet(apiKey) && isSet(accessToken)) {
    throw createInvalidError(`${source} provides both an apiKey and an accessToken: it must provide only one`)
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

/** What the caller of a credential has to know beside its value. */
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

/** One that cannot be used cannot save a call either: it must not stand in the way of the one that can. */
function parsePrevious(given: unknown, source: string): Credential | undefined {
  try {
    const { previous: _, ...fields } = requireFields(given, source)
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

/** The fields of what a provider gave, each read once; anything but an object is returned as it is. */
export function readFields(given: unknown): unknown {
  if (typeof given !== 'object' || given === null) return given
  return readProperties(given as Record<string, unknown>, FIELDS)
}

function requireFields(given: unknown, source: string): Record<string, unknown> {
  if (typeof given === 'object' && given !== null) return readFields(given) as Record<string, unknown>
  throw createInvalidError(`${source} must provide an object: { apiKey } or { accessToken, server }`)
}

function isSet(value: unknown): boolean {
  return value !== undefined && value !== null && value !== ''
}

function validateSecret(value: unknown, source: string): string {
  if (typeof value !== 'string') throw createInvalidError(`${source} must provide the credential as a string`)
  if (/\s/.test(value)) {
    throw createInvalidError(
      `the credential from ${source} contains white space, perhaps a trailing line break: remove it`,
    )
  }
  if (!/^[!-~]{16,512}$/.test(value)) {
    throw createInvalidError(
      `the credential from ${source} does not look like one: a Mailchimp API key is 32 hexadecimal digits, a dash and a data centre (…-us19)`,
    )
  }
  if (hasExtraCharacters(value)) {
    throw createInvalidError(
      `the credential from ${source} has something around it, perhaps quotation marks or the name of a variable: leave only the key`,
    )
  }
  return value
}

/** Files of variables, shells and templates leave such marks; they would be sent along, and Mailchimp says only 401. */
function hasExtraCharacters(value: string): boolean {
  if (containsKey(value)) return /[^\w-]/.test(value)
  return /^(["'`]).*\1$|^\$[{(]|^<.*>$/.test(value)
}

function validateServer(server: unknown, source: string): string {
  if (typeof server === 'string') return server
  throw createInvalidError(`${source} must provide \`server\` as a string, like "us19"`)
}

/** Events carry it: it must be short, and hold nothing of the secret. */
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
  throw createInvalidError(`${source} must provide \`version\` as a short text that is no part of the secret`)
}

function hasSecretPart(secret: string, text: string): boolean {
  const starts = Array.from({ length: Math.max(0, text.length - 11) }, (_, start) => start)
  return starts.some((start) => secret.includes(text.slice(start, start + 12)))
}

/** A date, or a text that names a day or a moment with its time zone. */
function parseTime(value: unknown, name: string, source: string): number {
  const time =
    value instanceof Date ? value.getTime() : isIsoTimestamp(value) ? Date.parse(value) : Number.NaN
  if (!Number.isNaN(time)) return time
  throw createInvalidError(
    `${source} must provide \`${name}\` as a Date, or as a text like "2027-01-31" or "2027-01-31T12:00:00Z"`,
  )
}

/** Without a time zone, what it means would depend on the machine. */
export function isIsoTimestamp(value: unknown): value is string {
  if (typeof value !== 'string') return false
  const [, day] =
    /^(\d{4}-\d\d-\d\d)(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d))?$/.exec(value) ?? []
  return day !== undefined && isCalendarDate(day) && !Number.isNaN(Date.parse(value))
}

/** `Date` reads 30 February as a day in March. */
function isCalendarDate(day: string): boolean {
  const date = new Date(day)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}
