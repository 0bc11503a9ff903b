import { ConfigError, type Fault } from '../errors.js'
import { checkedOptions, type Rules } from './checked-options.js'

/** What is to be known of the options of a source beside their rules. */
interface Shape<Options> {
  readonly required: readonly (keyof Options & string)[]
  /** Objects of others: they stay themselves, and are not copied. */
  readonly foreign: readonly (keyof Options & string)[]
  /** What is wrong beside the options, or with two of them together. */
  readonly faultsOf: (options: Options) => readonly Fault[]
}

/**
 * The options of a source, on an object that inherits nothing.
 *
 * @throws {ConfigError} with all faults at once, and none of the values.
 */
export function fitOptions<Options extends object>(
  caller: string,
  given: Options,
  rules: Rules<Options>,
  { required, foreign, faultsOf }: Shape<Options>,
): Options {
  const all: Options = Object.assign(Object.create(null), given)
  const isForeign = (name: string) => (foreign as readonly string[]).includes(name)
  const plain = Object.fromEntries(Object.entries(all).filter(([name]) => !isForeign(name)))
  const checked = checkedOptions(plain as Options, rules)
  const options: Options = Object.assign(Object.create(null), checked.options, picked(all, foreign))
  const unfit = foreign.filter((name) => all[name] !== undefined && !rules[name].fits(all[name]))
  const missing = required.filter((name) => options[name] === undefined)
  const faults = [...missing, ...unfit].map((path) => ({ path, message: rules[path].fault }))
  const found = [...faults, ...checked.faults, ...faultsOf(options)]
  if (found.length > 0) throw new ConfigError(`${caller}(options)`, found)
  return options
}

function picked<Options extends object>(from: Options, names: readonly (keyof Options)[]): Partial<Options> {
  const there = names.filter((name) => from[name] !== undefined)
  return Object.fromEntries(there.map((name) => [name, from[name]])) as Partial<Options>
}
