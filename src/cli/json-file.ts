import { findJsonFault } from '../config/json-fault.js'
import { NOT_REGULAR, readRegularFile } from '../regular-file.js'

/**
 * Reads a JSON file. Errors report only the line, because the messages of `JSON.parse` quote the file.
 *
 * @throws {Error} if it cannot be read, or is not JSON
 */
export function readJsonFile(file: string): unknown {
  const text = readRegularFile(file)
  if (text === undefined) throw new Error(`${file} ${NOT_REGULAR}`)
  try {
    return JSON.parse(text)
  } catch {
    const line = text.slice(0, findJsonFault(text)).split('\n').length
    throw new Error(`${file} is not JSON at line ${line} (comments and trailing commas are not JSON)`)
  }
}

/** Returns the own property of an object, or undefined. */
export function readOwn(value: unknown, name: string): unknown {
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
