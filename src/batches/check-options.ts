import { ArgumentError, type BatchOptions } from '../index.js'
import { isAbortSignal } from '../marketing/batches/batch-kit.js'

const DEFAULT_PATIENCE_MS = 3_600_000
const MAX_PATIENCE_MS = 7 * 24 * 3_600_000

/** The validated options of a run. */
export interface RunOptions extends BatchOptions {
  readonly patienceMs: number
  readonly cancel: boolean
}

type Rules = Readonly<Record<string, readonly [isValid: (value: unknown) => boolean, fault: string]>>

const RESUME_RULES: Rules = {
  onProgress: [isFunction, 'must be a function'],
  patienceMs: [
    (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= MAX_PATIENCE_MS,
    `must be a whole number of milliseconds, from 0 to ${MAX_PATIENCE_MS}: Mailchimp keeps results for seven days`,
  ],
  signal: [isAbortSignal, 'must be an AbortSignal'],
  cancel: [(value) => typeof value === 'boolean', 'must be true or false'],
}
const RUN_RULES: Rules = { ...RESUME_RULES, onStart: [isFunction, 'must be a function'] }

/**
 * Checks the options of `runBatch()` or `resumeBatch()`. Each is read once, as an own property.
 *
 * @param viewSignal used if the options contain no signal
 * @throws {ArgumentError} that names the option
 */
export function checkOptions(
  method: 'runBatch' | 'resumeBatch',
  options: BatchOptions,
  viewSignal: AbortSignal | undefined,
): RunOptions {
  const rules = method === 'runBatch' ? RUN_RULES : RESUME_RULES
  const values: Record<string, unknown> = Object.assign(Object.create(null), options)
  for (const [name, value] of Object.entries(values)) {
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined
    // Unknown names are not repeated: they could be anything.
    if (rule === undefined)
      throw createOptionError(method, 'options', `may contain only ${Object.keys(rules).join(', ')}`)
    if (value !== undefined && !rule[0](value)) throw createOptionError(method, name, rule[1])
  }
  const defaults = { patienceMs: DEFAULT_PATIENCE_MS, cancel: false, signal: viewSignal }
  const set = Object.entries(values).filter(([, value]) => value !== undefined)
  return Object.assign(Object.create(null), defaults, Object.fromEntries(set))
}

function createOptionError(method: string, argument: string, fault: string): ArgumentError {
  return new ArgumentError(`${method}(): ${argument} ${fault}`, { argument })
}

function isFunction(value: unknown): boolean {
  return typeof value === 'function'
}
