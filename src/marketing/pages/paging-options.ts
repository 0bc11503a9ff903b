import { ArgumentError } from '../../errors/error-classes.js'
import type { ProgressListener } from '../../observe/progress.js'

/** The options of `paginate()`, with their defaults. Has no prototype. */
export interface CheckedOptions {
  readonly pageSize: number
  readonly max: number
  readonly from: number | string | undefined
  readonly ahead: number
  readonly order: 'stable' | undefined
  readonly records: string | undefined
  readonly onProgress: ProgressListener | undefined
}

/** A rule for an option: a range of whole numbers, or a check and the text of what it expects. */
export type OptionRule = readonly [number, number] | readonly [(value: unknown) => boolean, string]

export const functionRule: OptionRule = [(value) => typeof value === 'function', 'a function']

const RULES: Readonly<Record<keyof CheckedOptions, OptionRule>> = {
  pageSize: [1, 1000],
  max: [1, Number.MAX_SAFE_INTEGER],
  ahead: [0, 9],
  from: [(value) => isWhole(value, 0, Number.MAX_SAFE_INTEGER) || typeof value === 'string', 'a cursor'],
  order: [(value) => value === 'stable', '"stable"'],
  records: [(value) => /^[a-z_]+$/.test(String(value)), 'the name of a field'],
  onProgress: functionRule,
}

/**
 * Separates the paging options from the rest of the last arguments, which are the options of the method or the parts of
 * a request: up to two objects.
 *
 * @throws {ArgumentError} which names the option
 */
export function splitOptions(
  operation: string,
  lastArguments: readonly unknown[],
): { readonly options: CheckedOptions; readonly rest: Record<string, unknown> } {
  if (lastArguments.length > 2) reject(operation, 'options', 'must be one or two objects')
  const rest: Record<string, unknown> = Object.assign(Object.create(null), ...lastArguments)
  const defaults = { pageSize: 1000, max: Number.POSITIVE_INFINITY, ahead: 2 }
  const options = Object.assign(Object.create(null), defaults, takeOptions(operation, rest, RULES))
  return { options, rest }
}

/**
 * Removes the options that have a rule from `rest`, and returns them on an object without a prototype.
 *
 * @throws {ArgumentError} which names the option
 */
export function takeOptions(
  operation: string,
  rest: Record<string, unknown>,
  rules: Readonly<Record<string, OptionRule>>,
): Record<string, unknown> {
  const options: Record<string, unknown> = Object.create(null)
  for (const [name, [check, detail]] of Object.entries(rules)) {
    const value = rest[name]
    delete rest[name]
    if (value === undefined) continue
    const isValid = typeof check === 'number' ? isWhole(value, check, Number(detail)) : check(value)
    const expected = typeof check === 'number' ? `a whole number from ${check} to ${detail}` : detail
    if (!isValid) reject(operation, name, `must be ${expected}`)
    options[name] = value
  }
  return options
}

function isWhole(value: unknown, least: number, most: number): boolean {
  return Number.isInteger(value) && Number(value) >= least && Number(value) <= most
}

export function reject(operation: string, argument: string, fault: string): never {
  throw new ArgumentError(`${operation}: ${argument} ${fault}`, { operation, argument })
}
