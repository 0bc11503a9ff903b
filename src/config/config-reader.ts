import { resolve } from 'node:path'
import { ConfigError, type Fault } from '../errors/error-classes.js'
import { NOT_REGULAR, readRegularFile } from '../regular-file.js'
import { isCertificateAuthorities } from '../transport/certificates.js'

/** Reads the files of one configuration, resolves its paths and collects all faults. */
export class ConfigReader {
  readonly #file: string
  readonly #directory: string
  readonly #faults: Fault[] = []

  constructor(file: string, directory: string) {
    this.#file = file
    this.#directory = directory
  }

  /** Resolves a path against the directory of the configuration. Keeps an empty path empty. */
  resolvePath(path: string): string {
    return path === '' ? '' : resolve(this.#directory, path)
  }

  /**
   * Returns the contents of a PEM file. Records a fault and returns undefined if it is unusable.
   *
   * @param place the key that names the file
   */
  readCertificate(path: string, place: string): string | undefined {
    try {
      const text = readRegularFile(this.resolvePath(path))
      if (text !== undefined && isCertificateAuthorities(text)) return text
      const message = text === undefined ? NOT_REGULAR : 'names a file without a PEM certificate'
      this.#faults.push({ path: place, message })
    } catch (error) {
      this.#faults.push({ path: place, message: `cannot be read (${(error as NodeJS.ErrnoException).code})` })
    }
    return undefined
  }

  /**
   * Returns the result of `create`, or records its faults and returns undefined.
   *
   * @param mapPath converts the path of a fault to a path in the file
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

  /** @throws {ConfigError} with all recorded faults */
  throwIfInvalid(): void {
    if (this.#faults.length > 0) throw new ConfigError(this.#file, this.#faults)
  }
}
