import { type Expression, type FunctionExpression, type Property, parse } from 'acorn'
import { simple } from 'acorn-walk'
import type { HttpMethod } from '../../src/mailchimp/operation.js'
import { type ArgumentKind, type SdkOperation, type SdkOption, unexpected } from './sdk-operation.js'
import {
  argumentNames,
  callArguments,
  localsOf,
  nameOf,
  propertiesOf,
  propertyOfThis,
  textOf,
} from './syntax.js'

/** Every SDK method has a twin of this name, and the twin is the one that calls the API. */
const twin = 'WithHttpInfo'

type Functions = ReadonlyMap<string, FunctionExpression>

/** A method whose source is being read: where it stands, its arguments, its local variables. */
interface Method {
  readonly where: string
  readonly args: readonly string[]
  readonly locals: ReadonlyMap<string, Expression>
}

/** All operations in the source of one group file. */
export function readGroup(group: string, file: string, source: string): SdkOperation[] {
  const twins = [...twinsOf(file, readFunctions(source))]
  return twins.map(([name, fn]) => readMethod(group, name, `${file}.${name}`, fn))
}

/** Method name → the twin that calls the API. */
function twinsOf(file: string, functions: Functions): Map<string, FunctionExpression> {
  const twins = new Map<string, FunctionExpression>()
  for (const [name, fn] of functions) {
    const where = `${file}.${name}`
    const other = name.endsWith(twin) ? name.slice(0, -twin.length) : name + twin
    const partner = functions.get(other)
    if (!partner) throw unexpected(where, `no ${other} beside it`)
    assertSameArguments(where, fn, partner)
    if (other.endsWith(twin)) twins.set(name, partner)
  }
  return twins
}

function assertSameArguments(where: string, one: FunctionExpression, other: FunctionExpression): void {
  const [its, others] = [one, other].map((fn) => argumentNames(where, fn).join())
  if (its !== others) throw unexpected(where, `arguments (${its}) here and (${others}) at its twin`)
}

function readFunctions(source: string): Functions {
  const functions = new Map<string, FunctionExpression>()
  simple(parse(source, { ecmaVersion: 2022 }), {
    AssignmentExpression({ left, right }) {
      const name = propertyOfThis(left)
      if (name && right.type === 'FunctionExpression') functions.set(name, right)
    },
  })
  return functions
}

function readMethod(group: string, name: string, where: string, fn: FunctionExpression): SdkOperation {
  const source: Method = { where, args: argumentNames(where, fn), locals: localsOf(fn) }
  const [template, method, path, query, , , body] = callArguments(where, 'callApi', fn)
  const pathArguments = readPathParams(source, path)
  const { queryParams, queryArguments, options } = readQueryParams(source, query)
  const kinds = {
    path: [...pathArguments.values()],
    query: queryArguments,
    body: readBody(source, body),
    options,
  }
  return {
    ...{ id: idOf(group, name), group, name, queryParams, options, body: kinds.body },
    method: httpMethod(where, textOf(where, method)),
    template: textOf(where, template),
    args: source.args.map((arg) => ({ name: arg, kind: kindOf(where, arg, kinds) })),
    pathParams: inOrderOfTemplate(where, textOf(where, template), [...pathArguments.keys()]),
  }
}

function httpMethod(where: string, text: string): HttpMethod {
  const known = (['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const).find((method) => method === text)
  if (!known) throw unexpected(where, `the method ${text}`)
  return known
}

/** `Surveys` is the one group spelt with a capital; an id does not copy that. */
function idOf(group: string, name: string): string {
  return `${group === 'Surveys' ? 'surveys' : group}.${name}`
}

/** Parameter name → the argument that fills it. */
function readPathParams(source: Method, node: Expression | undefined): Map<string, string> {
  const entries = propertiesOf(source.where, resolve(source, node)).map(({ key, value }) => {
    if (value.type !== 'Identifier' || !source.args.includes(value.name)) {
      throw unexpected(source.where, 'a path parameter that is not an argument')
    }
    return [textOf(source.where, key), value.name] as const
  })
  return new Map(entries)
}

/** A query parameter is an argument of its own, or an option. */
function readQueryParams(source: Method, node: Expression | undefined) {
  const properties = propertiesOf(source.where, resolve(source, node))
  const optional = properties.filter(({ value }) => nameOf(value) === undefined)
  return {
    queryParams: properties.map(({ key }) => textOf(source.where, key)),
    queryArguments: properties.flatMap(({ value }) => nameOf(value) ?? []),
    options: optional.map((property) => readOption(source, property)),
  }
}

/** A query option, with every spelling under which the SDK looks for it in `opts`. */
function readOption({ where }: Method, { key, value }: Property): SdkOption {
  const spellings = new Set<string>()
  simple(value, {
    MemberExpression({ object, property }) {
      if (object.type === 'Identifier' && object.name === 'opts') spellings.add(textOf(where, property))
    },
  })
  const name = textOf(where, key)
  if (!spellings.has(name)) throw unexpected(where, `query parameter ${name} is not read from opts.${name}`)
  return { name, spellings: [...spellings] }
}

function readBody(source: Method, node: Expression | undefined): boolean {
  const value = resolve(source, node)
  if (value?.type === 'Literal' && value.value === null) return false
  if (value?.type === 'Identifier' && value.name === 'body' && source.args.includes('body')) return true
  throw unexpected(source.where, 'a request body that is neither null nor the argument body')
}

type Kinds = { path: string[]; query: string[]; body: boolean; options: readonly SdkOption[] }

function kindOf(where: string, arg: string, kinds: Kinds): ArgumentKind {
  if (kinds.path.includes(arg)) return 'path'
  if (kinds.query.includes(arg)) return 'query'
  if (arg === 'body' && kinds.body) return 'body'
  if (arg === 'opts' && kinds.options.length > 0) return 'options'
  throw unexpected(where, `argument ${arg} goes nowhere`)
}

/** The SDK lists path parameters in any order; the catalogue lists them as the template does. */
function inOrderOfTemplate(where: string, template: string, names: readonly string[]): string[] {
  const parameters = template.split('/').filter((segment) => segment.startsWith('{'))
  const ordered = parameters.map((segment) => segment.slice(1, -1))
  if (ordered.toSorted().join() !== names.toSorted().join()) {
    throw unexpected(where, `template ${template} with path parameters (${names.join()})`)
  }
  return ordered
}

/** A local variable is what it was set to. */
function resolve({ locals }: Method, node: Expression | undefined): Expression | undefined {
  return node?.type === 'Identifier' ? (locals.get(node.name) ?? node) : node
}
