import type { ConfigError, Fault } from '../errors.js'
import { withoutPackage } from './failure.js'

/**
 * A package that is needed only when a source is asked. Both functions have its name written out, so that a bundler
 * takes it in where it is there, and each in a `try`, so that no bundler insists on it where it is not.
 */
export interface LazyPackage {
  readonly name: string
  /** Whether Node finds it; it is not loaded for that. */
  readonly isFound: () => boolean
  readonly load: (failed: (error: unknown) => never) => unknown
}

/** What is wrong where a package is not there; to find that out, it is not loaded. */
export function absenceOf(wanted: LazyPackage): readonly Fault[] {
  // What a bundler has taken in can be loaded, and not found.
  if (wanted.isFound()) return []
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
  return load((error) => {
    throw withoutPackage(name, neededBy, error)
  }) as Package
}
