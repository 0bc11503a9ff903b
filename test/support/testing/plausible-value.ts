import type { Schema } from '../../../scripts/extract-spec/open-api.js'

export interface Spot {
  /** The name of the nearest property. */
  readonly name: string
  /** The path from the root, which makes two values of one answer differ. */
  readonly path: string
  /** The index of the object in its collection, counted from 0. */
  readonly index: number
}

/** Creates a realistic value, always the same for the same position. */
export function createScalar(schema: Schema, spot: Spot): unknown {
  if (schema.enum) return schema.enum[0]
  if (schema.type === 'boolean') return false
  if (schema.type === 'integer' || schema.type === 'number') return createNumber(schema, spot)
  return createString(schema, spot).slice(0, schema.maxLength)
}

function createNumber({ type, minimum, maximum }: Schema, { name, path, index }: Spot): number {
  const number = chooseNumber(name, path, index)
  const whole = type === 'integer' ? Math.trunc(number) : number
  return Math.min(Math.max(whole, minimum ?? -Infinity), maximum ?? Infinity)
}

function chooseNumber(name: string, path: string, index: number): number {
  if (name.endsWith('rate')) return 0.25
  if (name === 'latitude') return 52.25
  if (name === 'longitude') return 4.75
  if (isId(name)) return 1000 + (hashText(path) % 9000) + index
  return 1 + (hashText(path) % 40)
}

function createString({ format }: Schema, spot: Spot): string {
  if (format === 'date-time') return createTime(spot)
  if (format === 'uri') return createUrl(spot)
  if (isId(spot.name)) return createId(spot)
  return stringByName.find(([pattern]) => pattern.test(spot.name))?.[1](spot) ?? `Example ${words(spot.name)}`
}

const stringByName: readonly [RegExp, (spot: Spot) => string][] = [
  [/^health_status$/, () => "Everything's Chimpy!"],
  [/^(email_address|email|beamer_address|reply_to)$|_email(_[ab])?$/, createEmail],
  [/(^|_)(url|uri|href|link|website|targetSchema|schema|logo|thumbnail)(_|$)/, createUrl],
  [/(^|_)domain$/, () => 'example.com'],
  [/^rel$/, () => 'self'],
  [/^email_type$/, () => 'html'],
  [/(_at|_time|_date|^date_.*|^date|^timestamp.*|last_(login|changed|sent))$/, createTime],
  [/(^|_)ip(_|$)/, ({ index }) => `192.0.2.${1 + (index % 250)}`],
  [/phone/, () => '+1 555 0100'],
  [/(^|_)(country|country_code)$/, () => 'US'],
  [/^language$/, () => 'en'],
  [/currency/, () => 'USD'],
  [/timezone/, () => 'Europe/Amsterdam'],
  [/^(first_name|fname)$/i, ({ index }) => `Robin${index + 1}`],
  [/^(last_name|lname)$/i, () => 'Example'],
  [/name$|^title$/, ({ name, index }) => `Example ${words(name)} ${index + 1}`],
]

function createEmail({ index }: Spot): string {
  return `person${index + 1}@example.com`
}

function createUrl({ name, index }: Spot): string {
  return `https://example.com/${name.replaceAll('_', '-')}/${index + 1}`
}

// One hour apart, so that a list is sorted by time.
function createTime({ index }: Spot): string {
  return new Date(Date.UTC(2026, 0, 15, 9 + index)).toISOString().replace('.000Z', '+00:00')
}

const isId = (name: string) => name === 'id' || name.endsWith('_id')

const words = (name: string) => name.replaceAll('_', ' ')

/** Creates ten hexadecimal digits that depend only on the position of the value. */
const createId = ({ path, index }: Spot): string =>
  (hashText(path) * 1_000 + index).toString(16).padStart(10, '0').slice(-10)

// FNV-1a: short, fast, and the same on each machine.
function hashText(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0
  }
  return hash
}
