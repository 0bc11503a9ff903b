import { createHash } from 'node:crypto'
import { ArgumentError } from '../errors.js'
import type { Operation } from './operation.js'

/** Path parameters, checked, by their names in the template. */
export type PathParams = Readonly<Record<string, string>>

/**
 * Checks one path parameter.
 *
 * @throws {ArgumentError} when it could change which operation the path names.
 */
export function pathParam(operation: Operation, name: string, value: unknown): string {
  const text = textOf(value)
  const fault = text === undefined ? 'must be a string or a number' : segmentFault(text)
  if (text === undefined || fault !== undefined) {
    throw new ArgumentError(`${operation.id}: ${name} ${fault}`, { operation: operation.id, argument: name })
  }
  return name === 'subscriber_hash' ? withoutAddress(text) : text
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : undefined
}

function segmentFault(text: string): string | undefined {
  if (text === '') return 'must not be empty'
  if (text === '.' || text === '..') return 'must not be a dot segment: it would name another resource'
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  if (/[\u0000-\u001f\u007f-\u009f]/.test(text)) return 'must not hold control characters'
  if (!text.isWellFormed()) return 'must be well-formed text'
  return undefined
}

/** An e-mail address would stand in logs on the way; Mailchimp takes its MD5 just as well. */
export function withoutAddress(subscriber: string): string {
  if (!subscriber.includes('@')) return subscriber
  return createHash('md5').update(subscriber.toLowerCase()).digest('hex')
}

/** The path of a request: the template with its parameters. The only place that makes a path. */
export function pathOf(operation: Operation, params: PathParams): string {
  if (operation.pathParams.length === 0) return operation.template
  const [start = '', ...rest] = literalsOf(operation.template)
  return rest.reduce((path, literal, n) => {
    return path + encodeURIComponent(params[operation.pathParams[n] as string] as string) + literal
  }, start)
}

const literals = new Map<string, readonly string[]>()

/** What stands around the parameters of a template, cut once for each. */
function literalsOf(template: string): readonly string[] {
  const known = literals.get(template)
  if (known !== undefined) return known
  const made = template.split(/\{[\w-]+\}/)
  literals.set(template, made)
  return made
}
