import { createRequire } from 'node:module'
import type * as implementation from '../../src/index.js'

/** The built package. */
export const builtPackage = createRequire(import.meta.url)('../../dist/index.cjs') as typeof implementation
