import { ConfigError, type Fault } from '../errors/error-classes.js'
import { formatAccessor, formatFaultPath, joinFaultPath } from './fault-path.js'
import { copyPlainData, findPollution, type Path } from './plain-data.js'

/** Returns true for an object that is kept by reference instead of being copied. */
export type IsKept = (value: object, path: Path) => boolean

/**
 * Validates a copy of a document, and returns the result of `validateCopy`: plain data without prototypes. Reads each
 * property once, so that a getter cannot return another value after validation.
 *
 * @throws {ConfigError} with every fault: its path and what to write instead, never a value that could be a secret
 */
export function validateDocument<Valid>(
  document: unknown,
  source: string,
  validateCopy: (copy: unknown) => Valid,
  isKept: IsKept = () => false,
): Valid {
  assertCleanPrototype(source)
  const { faults, copy } = copyDocument(document, isKept)
  const valid = collectFaults(faults, '', () => validateCopy(copy))
  if (faults.length > 0) throw new ConfigError(source, dedupeFaults(faults))
  return copyPlainData(valid as Valid, { isKept })
}

/**
 * Returns the result of `validatePart`. If that throws a ConfigError, adds its faults and returns undefined.
 *
 * @param path the position of the part in the document
 */
export function collectFaults<Valid>(
  faults: Fault[],
  path: string,
  validatePart: () => Valid,
): Valid | undefined {
  try {
    return validatePart()
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    for (const fault of error.faults) faults.push({ ...fault, path: joinFaultPath(path, fault.path) })
    return undefined
  }
}

/** Throws if `Object.prototype` is polluted: validation reads its rules from objects that inherit from it. */
function assertCleanPrototype(source: string): void {
  const name = findPollution()
  if (name === undefined) return
  const message = `cannot be checked safely: something in this process has set Object.prototype${formatAccessor(name)} (prototype pollution, or a library that extends every object), and validation would read it. Find what sets it and remove it`
  throw new ConfigError(source, [{ path: '', message }])
}

/** Copies a document. Drops errors of getters and proxies, because their messages could contain anything. */
function copyDocument(document: unknown, isKept: IsKept): { faults: Fault[]; copy: unknown } {
  const faults: Fault[] = []
  const onFault = (path: Path, message: string) => faults.push({ path: formatFaultPath(path), message })
  try {
    return { faults, copy: copyPlainData(document, { isKept, onFault }) }
  } catch {
    return {
      faults: [{ path: '', message: 'cannot be read; write plain data, without getters or proxies' }],
      copy: undefined,
    }
  }
}

function dedupeFaults(faults: readonly Fault[]): Fault[] {
  return faults.filter((fault, n) => faults.findIndex(({ path }) => path === fault.path) === n)
}
