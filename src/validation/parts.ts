import { ConfigError, type Fault } from '../errors/error-classes.js'
import { collectFaults } from './document.js'
import { createDictionary } from './null-prototype.js'
import { createUnknownKeyFault } from './schemas/validate.js'

/**
 * Validates one part of an object, and returns the value to use.
 *
 * @throws {ConfigError} with the faults of the part
 */
export type PartValidator = (part: unknown) => unknown

/**
 * Validates an object whose parts are all optional. Runs only the validators of the parts that are present.
 *
 * @throws {ConfigError} with the faults of all parts, and of unknown keys
 */
export function validateParts(
  validators: Readonly<Record<string, PartValidator>>,
  object: unknown,
): Record<string, unknown> {
  if (typeof object !== 'object' || object === null || Array.isArray(object))
    throw createPartError(object === undefined ? 'is missing' : 'must be an object')
  const faults: Fault[] = []
  const valid = createDictionary<unknown>()
  for (const [name, part] of Object.entries(object)) {
    if (!Object.hasOwn(validators, name)) faults.push(createUnknownKeyFault(name, Object.keys(validators)))
    else if (part !== undefined) valid[name] = collectFaults(faults, name, () => validators[name]?.(part))
  }
  if (faults.length > 0) throw new ConfigError('', faults)
  return valid
}

/** Creates a validator for a string. `findFault` returns the fault, or undefined. */
export function createTextValidator(findFault: (text: string) => string | undefined): PartValidator {
  return (part) => {
    const message = typeof part === 'string' ? findFault(part) : 'must be a string'
    if (message !== undefined) throw createPartError(message)
    return part
  }
}

/** Creates the error of a part. It has no source: the error of the document adds that. */
export function createPartError(message: string, path = ''): ConfigError {
  return new ConfigError('', [{ path, message }])
}
