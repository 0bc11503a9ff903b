/**
 * Validation with zod, and the configuration file. `scripts/deferred-files.ts` builds this as a separate file of
 * `dist`, which is loaded when one of these functions is first called.
 */
export * from './config/config-loader.js'
export * from './config/config-lookup.js'
export * from './options/schemas/option-schemas.js'
export * from './scope/schemas/validate-scope.js'
export * from './validation/schemas/validate.js'
