/**
 * What is validated with zod, and the configuration file: a file of its own in `dist`, loaded when one of these
 * functions is first called. `scripts/deferred-files.ts` builds it.
 */
export * from './config/config-loader.js'
export * from './config/config-lookup.js'
export * from './options/schemas/option-schemas.js'
export * from './scope/schemas/validate-scope.js'
export * from './validation/schemas/validate.js'
