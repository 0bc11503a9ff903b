import { formatSuggestion } from '../suggestion.js'
import { FAULTS, type FaultKind, type FaultName, type FaultOptions } from './fault-catalogue.js'

/** A planned fault and its remaining count. */
export interface PlannedFault {
  /** An operation, or `'*'`. */
  readonly operation: string
  readonly name: FaultName
  readonly kind: FaultKind
  readonly options: FaultOptions
  skip: number
  remaining: number
}

const FAULT_OPTION_NAMES: readonly (keyof FaultOptions)[] = [
  'times',
  'after',
  'carriedOut',
  'retryAfter',
  'location',
  'millisecondsPerByte',
  'durationMs',
]

/** The planned faults. The first one that matches a call applies. */
export class FaultPlan {
  #planned: PlannedFault[] = []

  /** Adds a fault. @throws {TypeError} if the name or an option does not exist; the message says what is valid */
  add(operation: string, name: FaultName, options: FaultOptions): PlannedFault {
    const kind = validateFault(operation, name, options)
    const planned = {
      operation,
      name,
      kind,
      options,
      skip: options.after ?? 0,
      remaining: options.times ?? Infinity,
    }
    this.#planned.push(planned)
    return planned
  }

  /** Returns the fault that applies now, if any, and counts it. */
  take(operation: string | undefined, isConnecting: boolean): PlannedFault | undefined {
    if (this.#planned.length === 0) return undefined
    for (const fault of this.#planned) {
      if ((fault.kind.phase === 'connect') !== isConnecting) continue
      if (fault.operation !== '*' && fault.operation !== operation) continue
      if (fault.skip > 0) {
        fault.skip -= 1
        continue
      }
      fault.remaining -= 1
      if (fault.remaining <= 0) this.remove(fault)
      return fault
    }
    return undefined
  }

  remove(fault: PlannedFault): void {
    this.#planned = this.#planned.filter((other) => other !== fault)
  }

  removeByName(name: FaultName): void {
    this.#planned = this.#planned.filter((planned) => planned.name !== name)
  }

  clear(): void {
    this.#planned = []
  }
}

function validateFault(operation: string, name: FaultName, options: FaultOptions): FaultKind {
  const names = Object.keys(FAULTS)
  if (!Object.hasOwn(FAULTS, name)) {
    throw new TypeError(
      `fail(): no fault '${name}'${formatSuggestion(String(name), names)} Faults: ${names.join(', ')}.`,
    )
  }
  for (const key of Object.keys(options)) {
    if (!(FAULT_OPTION_NAMES as readonly string[]).includes(key)) {
      throw new TypeError(
        `fail(): no option '${key}'${formatSuggestion(key, FAULT_OPTION_NAMES)} Options: ${FAULT_OPTION_NAMES.join(', ')}.`,
      )
    }
  }
  assertCount('times', options.times, 1)
  assertCount('after', options.after, 0)
  const { phase } = FAULTS[name]
  if (phase === 'connect' && operation !== '*') {
    throw new TypeError(`fail(): '${name}' occurs before there is a request, so it can apply only to '*'.`)
  }
  if (name === 'refused' && (options.times !== undefined || options.after !== undefined)) {
    throw new TypeError(
      "fail(): refused connections reach no program and cannot be counted: set durationMs, or use 'reset_on_connect'.",
    )
  }
  return FAULTS[name]
}

function assertCount(name: string, value: number | undefined, minimum: number): void {
  if (value !== undefined && !(Number.isInteger(value) && value >= minimum)) {
    throw new TypeError(`fail(): ${name} must be a whole number, ${minimum} or more.`)
  }
}
