import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { ConfigError, type Fault } from '../errors/error-classes.js'
import { isCertificateAuthorities } from '../transport/certificates.js'

/** One reading of a configuration: its paths lead from where it stands, and all that is wrong is told at once. */
export class ConfigReader {
  readonly #file: string
  readonly #directory: string
  readonly #faults: Fault[] = []

  constructor(file: string, directory: string) {
    this.#file = file
    this.#directory = directory
  }

  /** A path from where the file stands. No path stays none. */
  resolvePath(path: string): string {
    return path === '' ? '' : resolve(this.#directory, path)
  }

  /**
   * What stands in a PEM file; nothing where it cannot be used, which is a fault.
   *
   * @param place the key that names the file
   */
  readCertificate(path: string, place: string): string | undefined {
    try {
      const text = readFileSync(this.resolvePath(path), 'utf8')
      if (isCertificateAuthorities(text)) return text
      this.#faults.push({ path: place, message: 'names a file that holds no certificate in PEM' })
    } catch (error) {
      this.#faults.push({ path: place, message: `cannot be read (${(error as NodeJS.ErrnoException).code})` })
    }
    return undefined
  }

  /**
   * What is made, if it can be.
   *
   * @param placeOf the place in the file that a fault's path stands for
   */
  collect<Made>(create: () => Made, mapPath: (path: string) => string): Made | undefined {
    try {
      return create()
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error
      this.#faults.push(...error.faults.map(({ path, message }) => ({ path: mapPath(path), message })))
      return undefined
    }
  }

  /** @throws {ConfigError} with everything that was wrong. */
  throwIfInvalid(): void {
    if (this.#faults.length > 0) throw new ConfigError(this.#file, this.#faults)
  }
}
