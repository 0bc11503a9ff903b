import { createRequire } from 'node:module'
import type { ConfigError, Fault } from '../../errors/error-classes.js'
import { createPackageError } from '../credential-errors.js'

const bundledLoaders = new Map<string, () => unknown>()

/**
 * Registers how to load a bundled package. A vendor's entry calls this for its packages, with literal names. No other
 * code mentions them to a bundler, so a program that uses another source does not bundle them, and gets no warnings
 * about packages that are not installed.
 */
export function provideBundled(name: string, load: () => unknown): void {
  bundledLoaders.set(name, load)
}

/** Returns a fault if a package is missing. Does not load the package to find out, unless it was bundled. */
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
 * Loads a package.
 *
 * @throws {ConfigError} if it is not installed, or cannot be loaded
 */
export function loadPackage<Package>(name: string, caller: string): Package {
  try {
    return requirePackage(name) as Package
  } catch (error) {
    throw createPackageError(name, caller, error)
  }
}

/** Loads a package, or a file of this package. An installed package takes precedence over a bundled one. */
export function requirePackage(name: string): unknown {
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

/** Creates Node's own `require`, which bundlers do not follow. */
function createNodeRequire(): NodeJS.Require {
  return createRequire(__filename)
}
