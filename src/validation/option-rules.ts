import { ConfigError, type Fault } from '../errors/error-classes.js'
import { copyPlainData } from './plain-data.js'

/** A rule for an option, applied if the option is given. */
export interface OptionRule {
  readonly isValid: (value: unknown) => boolean
  /** `must be true or false` */
  readonly fault: string
}

export type OptionRules<Options> = { readonly [Name in keyof Required<Options>]: OptionRule }

/**
 * Reads each option of a source once, onto an object without a prototype, and finds their faults. Faults repeat neither
 * values nor unknown names.
 */
export function readOptions<Options extends object>(
  source: Options,
  rules: OptionRules<Options>,
): { readonly options: Options; readonly faults: readonly Fault[] } {
  const options = copyOptions(source)
  if (options === undefined) return { options: source, faults: [{ path: '', message: NO_OPTIONS }] }
  return {
    options: options as Options,
    faults: findOptionFaults(options, new Map(Object.entries<OptionRule>(rules))),
  }
}

const NO_OPTIONS = 'the options must be a plain object'

/** Copies the options. Returns undefined if a getter throws, because its message could contain anything. */
function copyOptions(source: unknown): object | undefined {
  if (typeof source !== 'object' || source === null || Array.isArray(source)) return undefined
  try {
    return copyPlainData(source)
  } catch {
    return undefined
  }
}

function findOptionFaults(options: object, rules: ReadonlyMap<string, OptionRule>): Fault[] {
  const defined = Object.entries(options).filter(([, value]) => value !== undefined)
  const faults = defined.flatMap(([name, value]) => {
    const rule = rules.get(name)
    return rule === undefined || rule.isValid(value) ? [] : [{ path: name, message: rule.fault }]
  })
  const known = [...rules.keys()].join(', ')
  const isKnown = Object.keys(options).every((name) => rules.has(name))
  return isKnown ? faults : [...faults, { path: '', message: `may contain only ${known}` }]
}

export const booleanRule: OptionRule = {
  isValid: (value) => typeof value === 'boolean',
  fault: 'must be true or false',
}

/** Constraints on the options of a source, besides the rule of each. */
interface OptionConstraints<Options> {
  readonly required: readonly (keyof Options & string)[]
  /** Options whose objects are kept by reference, because they belong to other libraries. */
  readonly opaque: readonly (keyof Options & string)[]
  /** Finds faults outside the options, or in their combination. */
  readonly findFaults: (options: Options) => readonly Fault[]
}

/**
 * Validates the options of a source, and returns them on an object without a prototype.
 *
 * @throws {ConfigError} with all faults and no values
 */
export function validateOptions<Options extends object>(
  caller: string,
  source: Options,
  rules: OptionRules<Options>,
  { required, opaque, findFaults }: OptionConstraints<Options>,
): Options {
  const all: Options = Object.assign(Object.create(null), source)
  const isOpaque = (name: string) => (opaque as readonly string[]).includes(name)
  const plain = Object.fromEntries(Object.entries(all).filter(([name]) => !isOpaque(name)))
  const checked = readOptions(plain as Options, rules)
  const options: Options = Object.assign(Object.create(null), checked.options, pickDefined(all, opaque))
  const invalid = opaque.filter((name) => all[name] !== undefined && !rules[name].isValid(all[name]))
  const missing = required.filter((name) => options[name] === undefined)
  const faults = [...missing, ...invalid].map((path) => ({ path, message: rules[path].fault }))
  const found = [...faults, ...checked.faults, ...findFaults(options)]
  if (found.length > 0) throw new ConfigError(`${caller}(options)`, found)
  return options
}

function pickDefined<Options extends object>(
  options: Options,
  names: readonly (keyof Options)[],
): Partial<Options> {
  const defined = names.filter((name) => options[name] !== undefined)
  return Object.fromEntries(defined.map((name) => [name, options[name]])) as Partial<Options>
}
