import type { ConfigError, Fault } from '../errors.js'
import { optionalPackage } from './failure.js'

/** A package that is needed only when a source is asked. */
export interface LazyPackage {
  readonly name: string
  readonly resolve: () => unknown
  readonly load: () => unknown
}

/** What is wrong where a package is not there; to find that out, it is not loaded. */
export function absenceOf(wanted: LazyPackage): readonly Fault[] {
  if (isResolvable(wanted)) return []
  try {
    loaded(wanted, '')
    return []
  } catch (error) {
    return (error as ConfigError).faults
  }
}

/**
 * The package itself.
 *
 * @throws {ConfigError} where it is not there, or cannot be loaded.
 */
export function loaded<Package>({ load, name }: LazyPackage, neededBy: string): Package {
  return optionalPackage<Package>(load, name, neededBy)
}

/** What a bundler has taken in can be loaded, and not resolved. */
function isResolvable({ resolve }: LazyPackage): boolean {
  try {
    resolve()
    return true
  } catch {
    return false
  }
}
