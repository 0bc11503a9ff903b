import type { Operation } from '../api/operation.js'
import { findPollution, hideRootPrototype } from '../validation/plain-data.js'
import { operations } from './operations.js'
import { irregularSignatures } from './signatures.generated.js'

/** The part of its client that a group uses. `callApi` takes the SDK's arguments, as far as they are read. */
export interface GroupClient {
  callApi(
    template: string,
    method: string,
    pathParams: Readonly<Record<string, unknown>>,
    queryParams: Readonly<Record<string, unknown>>,
    headerParams: unknown,
    formParams: unknown,
    body: unknown,
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
  const rows = Object.values(operations).filter(({ id }) => id.startsWith(`${group}.`))
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
      return (this[httpInfoName] as Method)(...args).then((answer) => (answer as { data: unknown }).data)
    },
  }
}

function createHttpInfoMethod(row: Operation): Method {
  const { method, template, pathParams } = row
  const signature = readSignature(row)
  const required = signature.filter((name) => name !== 'opts')
  const [bodyIndex, optionsIndex] = [signature.indexOf('body'), signature.indexOf('opts')]
  const path = pathParams.map((name) => [name, signature.indexOf(toCamelCase(name))] as const)
  const query = row.queryParams.map((name) => {
    const camelCase = toCamelCase(name)
    return [name, camelCase, signature.indexOf(camelCase)] as const
  })
  return function (...args) {
    for (const name of required) assertArgument(name, readArgument(args, signature.indexOf(name)))
    const options = isolateOptions(readArgument(args, optionsIndex))
    const [pathValues, queryValues] = [createDictionary(), createDictionary()]
    for (const [name, at] of path) pathValues[name] = readArgument(args, at)
    for (const [name, camelCase, at] of query) {
      const value = at === -1 ? options[camelCase] || options[name] : readArgument(args, at)
      // Most options are not given; setting them in a dictionary and checking their names takes a twentieth of a
      // call.
      if (value !== undefined && value !== null) queryValues[name] = value
    }
    return this.apiClient.callApi(
      template,
      method,
      pathValues,
      queryValues,
      {},
      {},
      readArgument(args, bodyIndex) ?? null,
    )
  }
}

/** Arrays inherit too: an argument that is not given must not be read from a polluted prototype. */
function readArgument(args: readonly unknown[], at: number): unknown {
  return at >= 0 && at < args.length ? args[at] : undefined
}

/** Removes inherited options. Done only on a polluted prototype, because reading a copy is slower. */
function isolateOptions(given: unknown): Options {
  const options = (given || {}) as Options
  return findPollution() === undefined ? options : (hideRootPrototype(options) as Options)
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

function createDictionary(): Record<string, unknown> {
  return Object.create(null)
}

function toCamelCase(name: string): string {
  return name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
}
