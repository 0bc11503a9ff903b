import { dirname, resolve } from 'node:path'
import { catalogue, checkScope, type ScopeInput } from '../cli-kit.js'
import { loadScope } from '../index.js'
import { isObject, readJsonFile, readOwn } from './json-file.js'
import { readScopeFile } from './scope-file.js'

/** A call that a scope must allow, or must refuse. */
export interface Expectation {
  /** Its place in the file: `allow[0]`. */
  readonly place: string
  readonly isAllowed: boolean
  readonly operation: string
  readonly params: Readonly<Record<string, unknown>>
  readonly query: Readonly<Record<string, unknown>>
  readonly body: unknown
}

export interface ScopeTest {
  readonly scope: ScopeInput
  /** The file with the scope, or `the configuration`. */
  readonly source: string
  readonly expectations: readonly Expectation[]
}

const FIELDS: readonly string[] = ['$schema', 'scope', 'allow', 'refuse']
const CALL_FIELDS: readonly string[] = ['operation', 'params', 'query', 'body']

/**
 * Reads a file of expectations. Its `scope` is a scope, or the path of a file with one, relative to this file; if it is
 * missing, the configured scope is tested.
 *
 * @throws {ConfigError} if the scope is invalid
 * @throws {Error} if the file cannot be read, or an expectation in it is invalid
 */
export function readScopeTest(file: string): ScopeTest {
  const document = readJsonFile(file)
  if (!isObject(document)) throw new Error(`${file} must contain { "scope", "allow", "refuse" }`)
  rejectUnknownFields(document, FIELDS, file)
  const read = (name: string, isAllowed: boolean) => {
    const list = readOwn(document, name) ?? []
    if (!Array.isArray(list)) throw new Error(`${file}: ${name} must be an array of calls`)
    return list.map((entry, at) => readExpectation(entry, isAllowed, `${name}[${at}]`, file))
  }
  const expectations = [...read('allow', true), ...read('refuse', false)]
  if (expectations.length === 0)
    throw new Error(`${file} contains no expectations: add calls to allow or refuse`)
  return { ...readTestedScope(readOwn(document, 'scope'), file), expectations }
}

function readTestedScope(scope: unknown, file: string): Pick<ScopeTest, 'scope' | 'source'> {
  if (typeof scope === 'string') return { scope: readScopeFile(resolve(dirname(file), scope)), source: scope }
  if (isObject(scope))
    return { scope: checkScope(scope as unknown as ScopeInput, `${file}: scope`, catalogue), source: file }
  if (scope !== undefined)
    throw new Error(`${file}: scope must be a scope, or the path of a file that contains one`)
  const configured = loadScope()
  if (configured === undefined)
    throw new Error(`${file} names no scope, and none is configured: write "scope": "mailchimp.config.json"`)
  return { scope: configured, source: 'the configuration' }
}

function readExpectation(entry: unknown, isAllowed: boolean, place: string, file: string): Expectation {
  const prefix = `${file}: ${place}`
  if (typeof entry === 'string')
    return { place, isAllowed, operation: entry, params: {}, query: {}, body: undefined }
  if (!isObject(entry))
    throw new Error(`${prefix} must be an operation, or { "operation", "params", "body" }`)
  rejectUnknownFields(entry, CALL_FIELDS, prefix)
  const operation = readOwn(entry, 'operation')
  if (typeof operation !== 'string')
    throw new Error(`${prefix}.operation must be the name of an operation, like "lists.getList"`)
  const params = readOwn(entry, 'params') ?? {}
  const query = readOwn(entry, 'query') ?? {}
  if (!isObject(params) || !isObject(query))
    throw new Error(`${prefix}: params and query must be objects, like { "list_id": "a1b2c3d4e5" }`)
  return { place, isAllowed, operation, params, query, body: readOwn(entry, 'body') }
}

function rejectUnknownFields(object: object, known: readonly string[], prefix: string): void {
  const unknown = Object.keys(object).find((name) => !known.includes(name))
  if (unknown === undefined) return
  throw new Error(`${prefix} has an unknown field "${unknown}": it may contain ${known.slice(-3).join(', ')}`)
}
