import { type Expression, type FunctionExpression, type Property, parse } from 'acorn'
import { simple } from 'acorn-walk'
import type { HttpMethod } from '../../src/api/operation.js'
import { type ArgumentKind, createSourceError, type SdkOperation, type SdkOption } from './sdk-operation.js'
import {
  collectLocals,
  findCallArguments,
  getArgumentNames,
  getIdentifierName,
  getProperties,
  getText,
  getThisProperty,
} from './syntax.js'

/** Every SDK method has a twin of this name, and the twin is the one that calls the API. */
const TWIN_SUFFIX = 'WithHttpInfo'

type Functions = ReadonlyMap<string, FunctionExpression>

/** A method in the SDK's source: its position, arguments and local variables. */
interface Method {
  readonly where: string
  readonly args: readonly string[]
  readonly locals: ReadonlyMap<string, Expression>
}

/** Reads all operations in the source of one group file. */
export function readGroup(group: string, file: string, source: string): SdkOperation[] {
  const twins = [...findTwins(file, readFunctions(source))]
  return twins.map(([name, fn]) => readMethod(group, name, `${file}.${name}`, fn))
}

/** Maps each method name to the twin that calls the API. */
function findTwins(file: string, functions: Functions): Map<string, FunctionExpression> {
  const twins = new Map<string, FunctionExpression>()
  for (const [name, fn] of functions) {
    const where = `${file}.${name}`
    const other = name.endsWith(TWIN_SUFFIX) ? name.slice(0, -TWIN_SUFFIX.length) : name + TWIN_SUFFIX
    const partner = functions.get(other)
    if (!partner) throw createSourceError(where, `no ${other} beside it`)
    assertSameArguments(where, fn, partner)
    if (other.endsWith(TWIN_SUFFIX)) twins.set(name, partner)
  }
  return twins
}

function assertSameArguments(where: string, one: FunctionExpression, other: FunctionExpression): void {
  const [its, others] = [one, other].map((fn) => getArgumentNames(where, fn).join())
  if (its !== others) throw createSourceError(where, `arguments (${its}) here and (${others}) at its twin`)
}

function readFunctions(source: string): Functions {
  const functions = new Map<string, FunctionExpression>()
  simple(parse(source, { ecmaVersion: 2022 }), {
    AssignmentExpression({ left, right }) {
      const name = getThisProperty(left)
      if (name && right.type === 'FunctionExpression') functions.set(name, right)
    },
  })
  return functions
}

function readMethod(group: string, name: string, where: string, fn: FunctionExpression): SdkOperation {
  const source: Method = { where, args: getArgumentNames(where, fn), locals: collectLocals(fn) }
  const [template, method, path, query, , , body] = findCallArguments(where, 'callApi', fn)
  const pathArguments = readPathParams(source, path)
  const { queryParams, queryArguments, options } = readQueryParams(source, query)
  const kinds = {
    path: [...pathArguments.values()],
    query: queryArguments,
    body: readBody(source, body),
    options,
  }
  return {
    ...{ id: createOperationId(group, name), group, name, queryParams, options, body: kinds.body },
    method: parseHttpMethod(where, getText(where, method)),
    template: getText(where, template),
    args: source.args.map((arg) => ({ name: arg, kind: classifyArgument(where, arg, kinds) })),
    pathParams: orderByTemplate(where, getText(where, template), [...pathArguments.keys()]),
  }
}

function parseHttpMethod(where: string, text: string): HttpMethod {
  const known = (['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const).find((method) => method === text)
  if (!known) throw createSourceError(where, `the method ${text}`)
  return known
}

/** Creates the id of an operation. Corrects `Surveys`, the SDK's only group with a capital. */
function createOperationId(group: string, name: string): string {
  return `${group === 'Surveys' ? 'surveys' : group}.${name}`
}

/** Maps each path parameter to the argument that sets it. */
function readPathParams(source: Method, node: Expression | undefined): Map<string, string> {
  const entries = getProperties(source.where, resolveLocal(source, node)).map(({ key, value }) => {
    if (value.type !== 'Identifier' || !source.args.includes(value.name)) {
      throw createSourceError(source.where, 'a path parameter that is not an argument')
    }
    return [getText(source.where, key), value.name] as const
  })
  return new Map(entries)
}

/** Reads the query parameters. Each is a separate argument or an option. */
function readQueryParams(source: Method, node: Expression | undefined) {
  const properties = getProperties(source.where, resolveLocal(source, node))
  const optional = properties.filter(({ value }) => getIdentifierName(value) === undefined)
  return {
    queryParams: properties.map(({ key }) => getText(source.where, key)),
    queryArguments: properties.flatMap(({ value }) => getIdentifierName(value) ?? []),
    options: optional.map((property) => readOption(source, property)),
  }
}

/** Reads a query option, with every spelling that the SDK reads from `opts`. */
function readOption({ where }: Method, { key, value }: Property): SdkOption {
  const spellings = new Set<string>()
  simple(value, {
    MemberExpression({ object, property }) {
      if (object.type === 'Identifier' && object.name === 'opts') spellings.add(getText(where, property))
    },
  })
  const name = getText(where, key)
  if (!spellings.has(name))
    throw createSourceError(where, `query parameter ${name} is not read from opts.${name}`)
  return { name, spellings: [...spellings] }
}

function readBody(source: Method, node: Expression | undefined): boolean {
  const value = resolveLocal(source, node)
  if (value?.type === 'Literal' && value.value === null) return false
  if (value?.type === 'Identifier' && value.name === 'body' && source.args.includes('body')) return true
  throw createSourceError(source.where, 'a request body that is neither null nor the argument body')
}

type Kinds = { path: string[]; query: string[]; body: boolean; options: readonly SdkOption[] }

function classifyArgument(where: string, arg: string, kinds: Kinds): ArgumentKind {
  if (kinds.path.includes(arg)) return 'path'
  if (kinds.query.includes(arg)) return 'query'
  if (arg === 'body' && kinds.body) return 'body'
  if (arg === 'opts' && kinds.options.length > 0) return 'options'
  throw createSourceError(where, `argument ${arg} goes nowhere`)
}

/** Sorts path parameters by their order in the template: the SDK lists them in any order. */
function orderByTemplate(where: string, template: string, names: readonly string[]): string[] {
  const parameters = template.split('/').filter((segment) => segment.startsWith('{'))
  const ordered = parameters.map((segment) => segment.slice(1, -1))
  if (ordered.toSorted().join() !== names.toSorted().join()) {
    throw createSourceError(where, `template ${template} with path parameters (${names.join()})`)
  }
  return ordered
}

/** Resolves a local variable to its initial value. */
function resolveLocal({ locals }: Method, node: Expression | undefined): Expression | undefined {
  return node?.type === 'Identifier' ? (locals.get(node.name) ?? node) : node
}
