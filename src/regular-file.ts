import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs'

/**
 * Opening a pipe must not wait for a writer, and a terminal must not become our controlling one. Windows has neither
 * flag.
 */
export const READ_FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0)

/** Completes a message about a file that `readRegularFile` did not read. */
export const NOT_REGULAR = 'is a pipe or a device: it must be a regular file'

/**
 * Reads a text, without the byte order mark with which some editors start a file. Returns undefined for a pipe or a
 * device, because reading it could block forever.
 *
 * @throws {Error} the error of the file system, for a directory too
 */
export function readRegularFile(path: string): string | undefined {
  const descriptor = openSync(path, READ_FLAGS)
  try {
    const status = fstatSync(descriptor)
    if (!status.isFile() && !status.isDirectory()) return undefined
    return readFileSync(descriptor, 'utf8').replace(/^\uFEFF/, '')
  } finally {
    closeSync(descriptor)
  }
}
