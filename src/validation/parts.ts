import { ConfigError, type Fault } from '../errors/error-classes.js'
import { collectFaults } from './document.js'
import { createDictionary } from './null-prototype.js'
import { createUnknownKeyFault } from './schemas/validate.js'

/**
 * Validates one part of an object, and returns what to use for it.
 *
 * @throws {ConfigError} with the faults of the part
 */
export type PartValidator = (part: unknown) => unknown

/**
 * Validates an object whose parts are all optional, each part that is given by its own validator: what is not given
 * costs nothing.
 *
 * @throws {ConfigError} with the faults of all parts, and of keys that are not known
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

/** Creates the validator of a text. `findFault` returns what is wrong with it, or undefined. */
export function createTextValidator(findFault: (text: string) => string | undefined): PartValidator {
  return (part) => {
    const message = typeof part === 'string' ? findFault(part) : 'must be a string'
    if (message !== undefined) throw createPartError(message)
    return part
  }
}

/** Creates the error of a part. Its source is named by the error of the document. */
export function createPartError(message: string, path = ''): ConfigError {
  return new ConfigError('', [{ path, message }])
}
