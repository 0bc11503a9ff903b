import { ConfigError, type Fault } from '../../errors/error-classes.js'
import { type OptionRules, readOptions } from './option-rules.js'

/** Constraints on the options of a source, besides the rule of each. */
interface OptionConstraints<Options> {
  readonly required: readonly (keyof Options & string)[]
  /** Foreign objects: kept by reference, not copied. */
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
  given: Options,
  rules: OptionRules<Options>,
  { required, opaque, findFaults }: OptionConstraints<Options>,
): Options {
  const all: Options = Object.assign(Object.create(null), given)
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
