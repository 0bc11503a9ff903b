import { ConfigError } from '../errors/error-classes.js'

/**
 * Returns the working directory.
 *
 * @throws {ConfigError} if it was deleted
 */
export function getWorkingDirectory(): string {
  try {
    return process.cwd()
  } catch {
    const message = 'the working directory does not exist any more'
    throw new ConfigError('the configuration', [{ path: '', message }], REMEDY)
  }
}

const REMEDY =
  'start the process in a directory that is not deleted, or set MAILCHIMP_CONFIG to an absolute path'
