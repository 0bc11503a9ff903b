import type { Fault } from '../errors.js'
import { plainCopy } from '../plain-data.js'
import { looksLikeSecret } from '../secrets/key-shape.js'
import type { SecretFormat } from './secret-text.js'

/** What an option has to be, where it is given. */
export interface Rule {
  readonly fits: (value: unknown) => boolean
  /** `must be true or false` */
  readonly fault: string
}

export type Rules<Options> = { readonly [Name in keyof Required<Options>]: Rule }

/**
 * Reads the options of a source once, onto an object that inherits nothing, and says what is wrong with them. No
 * fault repeats a value, nor a name that nobody knows.
 */
export function checkedOptions<Options extends object>(
  given: Options,
  rules: Rules<Options>,
): { readonly options: Options; readonly faults: readonly Fault[] } {
  const options = copyOf(given)
  if (options === undefined) return { options: given, faults: [{ path: '', message: NO_OPTIONS }] }
  return { options: options as Options, faults: faultsIn(options, new Map(Object.entries<Rule>(rules))) }
}

const NO_OPTIONS = 'the options must be an object of plain data'

/** What a getter throws could hold anything. */
function copyOf(given: unknown): object | undefined {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return undefined
  try {
    return plainCopy(given)
  } catch {
    return undefined
  }
}

function faultsIn(options: object, rules: ReadonlyMap<string, Rule>): Fault[] {
  const given = Object.entries(options).filter(([, value]) => value !== undefined)
  const wrong = given.flatMap(([name, value]) => {
    const rule = rules.get(name)
    return rule === undefined || rule.fits(value) ? [] : [{ path: name, message: rule.fault }]
  })
  const known = [...rules.keys()].join(', ')
  const isKnown = Object.keys(options).every((name) => rules.has(name))
  return isKnown ? wrong : [...wrong, { path: '', message: `may hold only ${known}` }]
}

export const trueOrFalse: Rule = {
  fits: (value) => typeof value === 'boolean',
  fault: 'must be true or false',
}

/** The options that say how a text holds a credential. */
export const formatRules: Rules<SecretFormat> = {
  field: {
    fits: (value) => typeof value === 'string' && /^.{1,100}$/.test(value) && !looksLikeSecret(value),
    fault: 'must be the name of a field, like "apiKey": not what it holds',
  },
  as: {
    fits: (value) => value === 'apiKey' || value === 'accessToken',
    fault: 'must be "apiKey" or "accessToken"',
  },
}
