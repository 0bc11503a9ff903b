import type { Operation } from '../api/operation.js'
import { createDictionary } from '../validation/null-prototype.js'
import { readProperties } from '../validation/plain-data.js'
import { listGroupOperations } from './operations.js'
import { irregularSignatures } from './signatures.generated.js'

/** The part of its client that a group uses. `callApi` takes the SDK's arguments, as far as they are read, and the row. */
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

/** A group as its methods see it, with a `…WithHttpInfo` twin for each method. */
export type Group = Record<string, Method> & { readonly apiClient: GroupClient }
type Method = (this: Group, ...args: unknown[]) => Promise<unknown>
type Options = Readonly<Record<string, unknown>>

/**
 * Creates what a group file of the official SDK exports. Of the SDK's 270 methods, 266 differ only in their row of
 * the catalogue, and four in the order of their arguments: as code they are 40 % of a bundled program, as rows they
 * cost nothing. `test/marketing/group-class.test.ts` compares each method with the SDK's.
 */
export function createGroupClass(group: string): new (client: unknown) => Group {
  const rows = listGroupOperations(group)
  return function (this: Record<string, unknown>, client: unknown) {
    this['apiClient'] = client
    for (const row of rows) Object.assign(this, createMethodPair(row))
  } as unknown as new (
    client: unknown,
  ) => Group
}

function createMethodPair(row: Operation): Record<string, Method> {
  const name = row.id.slice(row.id.indexOf('.') + 1)
  const httpInfoName = `${name}WithHttpInfo`
  return {
    [httpInfoName]: createHttpInfoMethod(row),
    [name](...args) {
      return (this[httpInfoName] as Method)(...args).then(getData)
    },
  }
}

function getData(answer: unknown): unknown {
  return (answer as { data: unknown }).data
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

/** Where the arguments of a method are. Made at its first call: a group has up to 132 methods, and a program calls few. */
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

/** An argument by its two names, and its index in the signature; -1 for an option. */
interface Argument {
  readonly name: string
  readonly camelCase: string
  readonly index: number
}

function locate(name: string, signature: readonly string[]): Argument {
  const camelCase = toCamelCase(name)
  return { name, camelCase, index: signature.indexOf(camelCase) }
}

/** Arrays inherit too: an argument that is not given must not be read from a polluted prototype. */
function readArgument(args: readonly unknown[], at: number): unknown {
  return at >= 0 && at < args.length ? args[at] : undefined
}

/** Reads the query of a method from its arguments, in the order in which it is sent. */
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

  /** Either spelling of an option counts; a falsy value in camel case yields to the other one, as in the SDK. */
  read(args: readonly unknown[], given: unknown): Record<string, unknown> {
    const values = createDictionary<unknown>()
    const options = this.#readOptions(given)
    for (const at of this.#findGiven(options)) {
      const { name, camelCase, index } = this.#params[at] as Argument
      const value =
        index === -1 ? readOwn(options, camelCase) || readOwn(options, name) : readArgument(args, index)
      if (value !== undefined && value !== null) values[name] = value
    }
    return values
  }

  /** Most calls give one of up to 17 options: only those are asked for. */
  #findGiven(options: Options): readonly number[] {
    const found = [...this.#positional]
    for (const key of Object.getOwnPropertyNames(options)) {
      const at = this.#positions.get(key)
      if (at !== undefined && !found.includes(at)) found.push(at)
    }
    return found.length > 1 ? found.sort((one, other) => one - other) : found
  }

  /** Returns options whose own properties are all of them: an instance of a class inherits some. */
  #readOptions(given: unknown): Options {
    const options = Object(given || NO_OPTIONS) as Options
    if (isPlainObject(options)) return options
    return readProperties(options, [...this.#positions.keys()])
  }
}

const NO_OPTIONS: Options = Object.freeze(createDictionary<unknown>())

function isPlainObject(value: object): boolean {
  const prototype = Object.getPrototypeOf(value)
  return prototype === null || prototype === Object.prototype
}

/** A polluted prototype has no part in what is sent. */
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

/** The SDK's own message, which users of a group class see. */
function assertArgument(name: string, value: unknown): void {
  if (value === undefined || value === null)
    throw new Error(`Missing the required parameter '${name}' when calling `)
}

function toCamelCase(name: string): string {
  return name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
}
