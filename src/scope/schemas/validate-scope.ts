import type { Catalogue } from '../../api/catalogue.js'
import { validate } from '../../validation/schemas/validate.js'
import { getScopeSchema } from './scope-schema.js'

/**
 * Validates a scope against the operations of a catalogue.
 *
 * @throws {ConfigError} with all faults of the scope
 */
export function validateScope(scope: unknown, source: string, catalogue: Catalogue): object {
  return validate(() => getScopeSchema(catalogue), scope, source)
}
