import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { maskShapes } from '../call/redact.js'
import { environmentVariable } from '../environment.js'
import { ConfigError } from '../errors.js'
import { jsonFault, repeatedKey } from './json-fault.js'

/** A configuration as it stands in a file, unchecked. */
export interface FoundConfig {
  /** The file, as errors name it. */
  readonly file: string
  readonly document: unknown
}

const CONFIG_FILE = 'mailchimp.config.json'

/**
 * Finds the configuration: the given path, else `MAILCHIMP_CONFIG`, else `mailchimp.config.json` or the
 * `mailchimp` key of package.json in the working directory.
 *
 * @throws {ConfigError} when a named file is not there, a file is not JSON or has a key twice, or there are
 * two configurations.
 */
export function findConfig(path = environmentVariable('MAILCHIMP_CONFIG')): FoundConfig | undefined {
  if (path !== undefined)
    return { file: path, document: jsonOf(path, textOf(path) ?? refuse(path, 'does not exist')) }
  const own = textOf(CONFIG_FILE)
  const inPackage = packageKey()
  if (own === undefined) return inPackage
  if (inPackage !== undefined)
    refuse(CONFIG_FILE, 'exists, and package.json has a `mailchimp` key as well: keep one of them')
  return { file: CONFIG_FILE, document: jsonOf(CONFIG_FILE, own) }
}

function packageKey(): FoundConfig | undefined {
  const { text, whole } = readPackage()
  // Only its own key: what a prototype was given must not name a program to run.
  if (typeof whole !== 'object' || whole === null || !Object.hasOwn(whole, 'mailchimp')) return undefined
  const file = 'package.json (key `mailchimp`)'
  refuseRepeatedKey(file, text, 'mailchimp')
  return { file, document: (whole as { mailchimp: unknown }).mailchimp }
}

/** A package.json that cannot be read is not ours to complain about. */
function readPackage(): { text: string; whole: unknown } {
  try {
    const text = textOf('package.json') ?? '{}'
    return { text, whole: JSON.parse(text) }
  } catch {
    return { text: '', whole: undefined }
  }
}

function textOf(path: string): string | undefined {
  try {
    // Some editors begin a file with a byte order mark, which JSON does not know.
    return readFileSync(resolve(path), 'utf8').replace(/^\uFEFF/, '')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return code === 'ENOENT' ? undefined : refuse(path, `cannot be read (${code})`)
  }
}

/** The parser's own message quotes the file; only the place is told. */
function jsonOf(file: string, text: string): unknown {
  const document = parsed(file, text)
  refuseRepeatedKey(file, text)
  return document
}

/** @param topKey the only key of the outermost object that matters, with all below it */
function refuseRepeatedKey(file: string, text: string, topKey?: string): void {
  const again = repeatedKey(text, topKey)
  if (again === undefined) return
  refuse(
    file,
    `has a key ${placeIn(text, again)} that stands in its object already: only the last one would count`,
  )
}

function parsed(file: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    const place = placeIn(text, jsonFault(text))
    return refuse(file, `is not JSON ${place} (comments and trailing commas are not JSON)`)
  }
}

function placeIn(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n')
  return `at line ${before.length}, column ${(before.at(-1) as string).length + 1}`
}

function refuse(file: string, message: string): never {
  const source = typeof file === 'string' ? maskShapes(file) : 'the path of the configuration'
  throw new ConfigError(source, [{ path: '', message }])
}
