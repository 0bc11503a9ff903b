import { lstatSync } from 'node:fs'
import { dirname, isAbsolute, resolve } from 'node:path'
import { readEnvVariable } from '../environment.js'
import { ConfigError } from '../errors/error-classes.js'
import { publishConfigSearch } from '../observe/config-search.js'
import { NOT_REGULAR, readRegularFile } from '../regular-file.js'
import { looksLikeSecret } from '../secrets/key-shape.js'
import { maskShapes } from '../secrets/redact.js'
import { findJsonFault, findRepeatedKey } from './json-fault.js'
import { getWorkingDirectory } from './working-directory.js'

/** The origin of a configuration. */
interface ConfigSource {
  /** Its name in messages. Contains no path, because visitors may see messages. */
  readonly file: string
  /** Its location for the operator: the absolute path, or the variable. */
  readonly location: string
  /** The directory against which its relative paths are resolved. */
  readonly directory: string
}

/** A parsed configuration, not yet validated. */
export interface FoundConfig extends ConfigSource {
  readonly document: unknown
}

const CONFIG_FILE = 'mailchimp.config.json'
const PATH_VARIABLE = 'MAILCHIMP_CONFIG'
const JSON_VARIABLE = 'MAILCHIMP_CONFIG_JSON'

/**
 * Finds the configuration: the given path; otherwise the file named by `MAILCHIMP_CONFIG` or the JSON in
 * `MAILCHIMP_CONFIG_JSON`; otherwise `mailchimp.config.json` or the `mailchimp` key of package.json in the working
 * directory.
 *
 * @throws {ConfigError} if a named file does not exist, a file cannot be read, a text is not JSON or repeats a key,
 * there are two configurations, or the working directory was deleted
 */
export function findConfig(path?: string): FoundConfig | undefined {
  if (path !== undefined) return publishSearch(readConfigFile(path), [resolveLocation(path)])
  const variables = [PATH_VARIABLE, JSON_VARIABLE]
  const inEnvironment = findInEnvironment()
  if (inEnvironment !== undefined) return publishSearch(inEnvironment, variables)
  const files = [CONFIG_FILE, 'package.json'].map(resolveLocation)
  return publishSearch(findInDirectory(), [...variables, ...files])
}

function publishSearch(found: FoundConfig | undefined, lookedFor: string[]): FoundConfig | undefined {
  publishConfigSearch({ ...(found !== undefined && { found: found.location }), lookedFor })
  return found
}

/** Describes the searched places, for the error of a client that found no configuration. */
export function describeSearch(): string {
  const directory = getWorkingDirectory()
  return `no ${CONFIG_FILE} in ${directory}, no \`mailchimp\` key in package.json there, and neither ${PATH_VARIABLE} nor ${JSON_VARIABLE} is set`
}

function findInEnvironment(): FoundConfig | undefined {
  const path = readEnvVariable(PATH_VARIABLE)
  const text = readEnvVariable(JSON_VARIABLE)
  if (text === undefined) return path === undefined ? undefined : readConfigFile(path)
  const location = `the environment variable ${JSON_VARIABLE}`
  const source = { file: JSON_VARIABLE, location, directory: getWorkingDirectory() }
  if (path !== undefined) throwConfigError(source, `and ${PATH_VARIABLE} are both set: keep only one of them`)
  return { ...source, document: parseConfigText(source, text) }
}

function findInDirectory(): FoundConfig | undefined {
  const source = { ...createConfigSource(CONFIG_FILE), file: CONFIG_FILE }
  const own = readText(source)
  const inPackage = readPackageKey()
  if (own === undefined) return inPackage
  if (inPackage !== undefined)
    throwConfigError(source, 'exists, but package.json also has a `mailchimp` key: keep only one of them')
  return { ...source, document: parseConfigText(source, own) }
}

function readConfigFile(path: string): FoundConfig {
  assertNoSecret(path)
  const source = createConfigSource(path)
  return {
    ...source,
    document: parseConfigText(source, readText(source) ?? throwConfigError(source, 'does not exist')),
  }
}

/** Throws if a path could be a secret, which no error or event may repeat. */
function assertNoSecret(path: unknown): void {
  if (typeof path !== 'string' || !looksLikeSecret(path)) return
  const message = 'must be named by a path, not by a key or a token'
  throw new ConfigError('the configuration file', [{ path: '', message }])
}

function createConfigSource(path: string): ConfigSource {
  const location = resolveLocation(path)
  return { file: 'the configuration file', location, directory: dirname(location) }
}

/** Resolves a path. Converts a value that is not a string to a path that cannot be read. */
function resolveLocation(path: string): string {
  if (typeof path !== 'string') return '\0'
  return isAbsolute(path) ? resolve(path) : resolve(getWorkingDirectory(), path)
}

function readPackageKey(): FoundConfig | undefined {
  const source = { ...createConfigSource('package.json'), file: 'package.json (key `mailchimp`)' }
  const text = readText(source) ?? '{}'
  const whole = parsePackage(source, text)
  // Reads only an own key: a polluted prototype must not name a program to run.
  if (typeof whole !== 'object' || whole === null || !Object.hasOwn(whole, 'mailchimp')) return undefined
  assertNoRepeatedKey(source, text, 'mailchimp')
  return { ...source, document: (whole as { mailchimp: unknown }).mailchimp }
}

/** Ignores a text that is not JSON, which other tools report, unless it would drop a configuration. */
function parsePackage(source: ConfigSource, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // UTF-16 that is read as UTF-8 has a zero after each letter.
    return text.replaceAll('\0', '').includes('"mailchimp"') ? parseJson(source, text) : undefined
  }
}

function readText(source: ConfigSource): string | undefined {
  try {
    return readRegularFile(source.location) ?? throwConfigError(source, NOT_REGULAR)
  } catch (error) {
    if (error instanceof ConfigError) throw error
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'ENOENT') throwConfigError(source, `cannot be read (${code})`)
    if (lstatSync(source.location, { throwIfNoEntry: false }) !== undefined)
      throwConfigError(source, 'is a link to a file that does not exist')
    return undefined
  }
}

/** Parses a configuration. Errors contain only a position: messages of `JSON.parse` quote the text. */
function parseConfigText(source: ConfigSource, text: string): unknown {
  const document = parseJson(source, text)
  assertNoRepeatedKey(source, text)
  return document
}

/**
 * Throws if an object repeats a key.
 *
 * @param topKey the only top-level key to check, including everything below it
 */
function assertNoRepeatedKey(source: ConfigSource, text: string, topKey?: string): void {
  const repeatedOffset = findRepeatedKey(text, topKey)
  if (repeatedOffset === undefined) return
  throwConfigError(
    source,
    `has a duplicate key ${formatPosition(text, repeatedOffset)}: remove one, because only the last would count`,
  )
}

function parseJson(source: ConfigSource, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    const place = formatPosition(text, findJsonFault(text))
    return throwConfigError(source, `is not JSON ${place} (comments and trailing commas are not JSON)`)
  }
}

function formatPosition(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n')
  return `at line ${before.length}, column ${(before.at(-1) as string).length + 1}`
}

function throwConfigError({ file, location }: ConfigSource, message: string): never {
  throw new ConfigError(file, [{ path: '', message }], `the configuration is ${maskShapes(location)}`)
}
