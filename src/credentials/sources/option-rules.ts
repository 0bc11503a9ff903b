import type { Fault } from '../../errors/error-classes.js'
import { looksLikeSecret } from '../../secrets/key-shape.js'
import { copyPlainData } from '../../validation/plain-data.js'
import type { SecretFormat } from './secret-text.js'

/** A rule for an option, applied if the option is given. */
export interface OptionRule {
  readonly isValid: (value: unknown) => boolean
  /** `must be true or false` */
  readonly fault: string
}

export type OptionRules<Options> = { readonly [Name in keyof Required<Options>]: OptionRule }

/**
 * Reads the options of a source once, onto an object without a prototype, and returns what is wrong with them. Faults
 * repeat neither values nor unknown names.
 */
export function readOptions<Options extends object>(
  given: Options,
  rules: OptionRules<Options>,
): { readonly options: Options; readonly faults: readonly Fault[] } {
  const options = copyOptions(given)
  if (options === undefined) return { options: given, faults: [{ path: '', message: NO_OPTIONS }] }
  return {
    options: options as Options,
    faults: findOptionFaults(options, new Map(Object.entries<OptionRule>(rules))),
  }
}

const NO_OPTIONS = 'the options must be a plain object'

/** Drops an error that a getter throws: its message could contain anything. */
function copyOptions(given: unknown): object | undefined {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return undefined
  try {
    return copyPlainData(given)
  } catch {
    return undefined
  }
}

function findOptionFaults(options: object, rules: ReadonlyMap<string, OptionRule>): Fault[] {
  const given = Object.entries(options).filter(([, value]) => value !== undefined)
  const wrong = given.flatMap(([name, value]) => {
    const rule = rules.get(name)
    return rule === undefined || rule.isValid(value) ? [] : [{ path: name, message: rule.fault }]
  })
  const known = [...rules.keys()].join(', ')
  const isKnown = Object.keys(options).every((name) => rules.has(name))
  return isKnown ? wrong : [...wrong, { path: '', message: `may contain only ${known}` }]
}

export const booleanRule: OptionRule = {
  isValid: (value) => typeof value === 'boolean',
  fault: 'must be true or false',
}

/** The rules for options that say how a text contains a credential. */
export const formatRules: OptionRules<SecretFormat> = {
  field: {
    isValid: (value) => typeof value === 'string' && /^.{1,100}$/.test(value) && !looksLikeSecret(value),
    fault: 'must be the name of a field, like "apiKey", not its contents',
  },
  as: {
    isValid: (value) => value === 'apiKey' || value === 'accessToken',
    fault: 'must be "apiKey" or "accessToken"',
  },
}
