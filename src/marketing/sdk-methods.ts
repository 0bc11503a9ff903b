import type { Operation } from '../api/operation.js'
import { createDictionary } from '../validation/null-prototype.js'
import { readProperties } from '../validation/plain-data.js'
import { listGroupOperations } from './operations.js'
import { irregularSignatures } from './signatures.generated.js'

/**
 * The part of a client that its groups use. `callApi` takes the SDK's first arguments, and the row of the catalogue.
 */
export interface GroupClient {
  callApi(
    template: string,
    method: string,
    pathParams: Readonly<Record<string, unknown>>,
    queryParams: Readonly<Record<string, unknown>>,
    headerParams: unknown,
    formParams: unknown,
    body: unknown,
    operation: Operation,
  ): Promise<{ readonly data: unknown }>
}

/** The methods of a group, including a `…WithHttpInfo` twin of each. They call the `apiClient` of their object. */
export type SdkMethods = Record<string, Method>
export type Method = (this: Group, ...args: unknown[]) => Promise<unknown>
export type Group = SdkMethods & { readonly apiClient: GroupClient }
type Options = Readonly<Record<string, unknown>>

/**
 * Creates the methods of a group file of the official SDK. Derives them from the catalogue, because the SDK's code
 * would be 40 % of a bundled program: 266 of its 270 methods differ only in their row of the catalogue, and four in the
 * order of their arguments. `test/marketing/sdk-methods.test.ts` compares each method with the SDK's.
 */
export function createSdkMethods(group: string): SdkMethods {
  return Object.assign({}, ...listGroupOperations(group).map(createMethodPair))
}

function createMethodPair(row: Operation): SdkMethods {
  const name = row.id.slice(row.id.indexOf('.') + 1)
  const httpInfoName = `${name}WithHttpInfo`
  return {
    [httpInfoName]: createHttpInfoMethod(row),
    [name](...args) {
      return (this[httpInfoName] as Method)(...args).then(getData)
    },
  }
}

function getData(result: unknown): unknown {
  return (result as { data: unknown }).data
}

function createHttpInfoMethod(row: Operation): Method {
  const { method, template } = row
  let layout: ArgumentLayout | undefined
  return function (...args) {
    layout ??= locateArguments(row)
    const { required, path, query, bodyIndex, optionsIndex } = layout
    for (const { camelCase, index } of required) assertArgument(camelCase, readArgument(args, index))
    const pathValues = createDictionary<unknown>()
    for (const { name, index } of path) pathValues[name] = readArgument(args, index)
    return this.apiClient.callApi(
      template,
      method,
      pathValues,
      query.read(args, readArgument(args, optionsIndex)),
      {},
      {},
      readArgument(args, bodyIndex) ?? null,
      row,
    )
  }
}

/**
 * The positions of a method's arguments. Created on its first call: a program calls few of a group's up to 132 methods.
 */
interface ArgumentLayout {
  readonly required: readonly Argument[]
  readonly path: readonly Argument[]
  readonly query: QueryReader
  readonly bodyIndex: number
  readonly optionsIndex: number
}

function locateArguments(row: Operation): ArgumentLayout {
  const signature = readSignature(row)
  return {
    required: signature.filter((name) => name !== 'opts').map((name) => locate(name, signature)),
    path: row.pathParams.map((name) => locate(name, signature)),
    query: new QueryReader(row.queryParams.map((name) => locate(name, signature))),
    bodyIndex: signature.indexOf('body'),
    optionsIndex: signature.indexOf('opts'),
  }
}

/** An argument with its two names, and its index in the signature; -1 for an option. */
interface Argument {
  readonly name: string
  readonly camelCase: string
  readonly index: number
}

function locate(name: string, signature: readonly string[]): Argument {
  const camelCase = toCamelCase(name)
  return { name, camelCase, index: signature.indexOf(camelCase) }
}

/** Checks the length first: a missing argument would be read from a polluted `Array.prototype`. */
function readArgument(args: readonly unknown[], at: number): unknown {
  return at >= 0 && at < args.length ? args[at] : undefined
}

/** Reads the query of a method from its arguments, in the SDK's order. */
class QueryReader {
  readonly #params: readonly Argument[]
  readonly #positional: readonly number[]
  readonly #positions = new Map<string, number>()

  constructor(params: readonly Argument[]) {
    this.#params = params
    this.#positional = [...params.keys()].filter((at) => params[at]?.index !== -1)
    for (const [at, { name, camelCase, index }] of params.entries())
      if (index === -1) this.#positions.set(name, at).set(camelCase, at)
  }

  /** Accepts both spellings of an option. If the value in camel case is falsy, the other one counts, as in the SDK. */
  read(args: readonly unknown[], optionsArgument: unknown): Record<string, unknown> {
    const values = createDictionary<unknown>()
    const options = this.#readOptions(optionsArgument)
    for (const at of this.#findPresent(options)) {
      const { name, camelCase, index } = this.#params[at] as Argument
      const value =
        index === -1 ? readOwn(options, camelCase) || readOwn(options, name) : readArgument(args, index)
      if (value !== undefined && value !== null) values[name] = value
    }
    return values
  }

  /** Returns the indexes of the present parameters. Iterates over the options: most calls pass one of up to 17. */
  #findPresent(options: Options): readonly number[] {
    const found = [...this.#positional]
    for (const key of Object.getOwnPropertyNames(options)) {
      const at = this.#positions.get(key)
      if (at !== undefined && !found.includes(at)) found.push(at)
    }
    return found.length > 1 ? found.sort((one, other) => one - other) : found
  }

  /** Returns the options as own properties: an instance of a class may inherit some. */
  #readOptions(optionsArgument: unknown): Options {
    const options = Object(optionsArgument || NO_OPTIONS) as Options
    if (isPlainObject(options)) return options
    return readProperties(options, [...this.#positions.keys()])
  }
}

const NO_OPTIONS: Options = Object.freeze(createDictionary<unknown>())

function isPlainObject(value: object): boolean {
  const prototype = Object.getPrototypeOf(value)
  return prototype === null || prototype === Object.prototype
}

/** Reads own properties only, so that a polluted prototype cannot add to the request. */
function readOwn(options: Options, name: string): unknown {
  return Object.hasOwn(options, name) ? options[name] : undefined
}

/**
 * Returns the names of the arguments in the SDK's order: path parameters in template order, then the body, then the
 * options.
 */
function readSignature({ id, pathParams, queryParams, body }: Operation): readonly string[] {
  const irregular = irregularSignatures[id]
  if (irregular !== undefined) return irregular.split(' ')
  const names = pathParams.map(toCamelCase)
  return [...names, ...(body ? ['body'] : []), ...(queryParams.length > 0 ? ['opts'] : [])]
}

/** Throws the SDK's error if an argument is missing: users of a group class see it. */
function assertArgument(name: string, value: unknown): void {
  if (value === undefined || value === null)
    throw new Error(`Missing the required parameter '${name}' when calling `)
}

function toCamelCase(name: string): string {
  return name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
}
