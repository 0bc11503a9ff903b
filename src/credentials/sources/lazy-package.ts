import { createRequire } from 'node:module'
import type { ConfigError, Fault } from '../../errors/error-classes.js'
import { createPackageError } from '../credential-errors.js'

const bundledLoaders = new Map<string, () => unknown>()

/**
 * Says how a package is loaded if a bundler has taken it in. The entry of a vendor does this for its packages, with
 * their names written out. Nothing else names them to a bundler: a program that uses another source neither holds
 * them nor gets a warning for each that it has not installed.
 */
export function provideBundled(name: string, load: () => unknown): void {
  bundledLoaders.set(name, load)
}

/** What is wrong if a package is not there; it is not loaded to find that out, unless it was bundled. */
export function findPackageFaults(name: string): readonly Fault[] {
  if (isInstalled(name)) return []
  try {
    loadPackage(name, '')
    return []
  } catch (error) {
    return (error as ConfigError).faults
  }
}

/**
 * The package itself.
 *
 * @throws {ConfigError} if it is not there, or cannot be loaded.
 */
export function loadPackage<Package>(name: string, caller: string): Package {
  try {
    return requirePackage(name) as Package
  } catch (error) {
    throw createPackageError(name, caller, error)
  }
}

/** A package that is installed wins; what was bundled may be found nowhere else. */
function requirePackage(name: string): unknown {
  const loadBundled = bundledLoaders.get(name)
  return loadBundled === undefined || isInstalled(name) ? createNodeRequire()(name) : loadBundled()
}

function isInstalled(name: string): boolean {
  try {
    return createNodeRequire().resolve(name) !== ''
  } catch {
    return false
  }
}

/** Node's own `require`, which no bundler follows. */
function createNodeRequire(): NodeJS.Require {
  return createRequire(__filename)
}
