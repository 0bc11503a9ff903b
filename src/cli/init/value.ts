import type * as t from '@babel/types'
import { findOperation, listGroups } from '../../cli-kit.js'
import type { ValueSource } from './name-scope.js'
import type { SourceModule } from './source-module.js'

/** What is known about the value of an expression. */
export type Value =
  /** The SDK's client, the module that exports it, or a view of it. */
  | { readonly kind: 'client' }
  /** Creates a client: `createClient`, `ApiClient`. */
  | { readonly kind: 'factory' }
  | { readonly kind: 'group'; readonly name: string }
  | { readonly kind: 'method'; readonly operation: string }
  /** A method of the client itself, or the function `call`. */
  | { readonly kind: 'client-method'; readonly name: string }
  | { readonly kind: 'function'; readonly node: t.Function; readonly module: SourceModule }
  | { readonly kind: 'class'; readonly node: t.Class; readonly module: SourceModule }
  | { readonly kind: 'instance'; readonly node: t.Class | undefined; readonly module: SourceModule }
  | { readonly kind: 'object'; readonly node: t.ObjectExpression; readonly module: SourceModule }
  | { readonly kind: 'module'; readonly module: SourceModule }
  /** Of another package: no client, unless one was given to it. */
  | { readonly kind: 'foreign' }

/** Finds out what expressions are. */
export interface Evaluation {
  evaluate(node: t.Node, module: SourceModule): Value | undefined
  /** @param node the node at which the name is read */
  evaluateName(node: t.Node, name: string, module: SourceModule): Value | undefined
  evaluateSources(sources: readonly ValueSource[], module: SourceModule): Value | undefined
  getProperty(value: Value | undefined, name: string): Value | undefined
  call(value: Value | undefined): Value | undefined
  resolve(specifier: string, name: string, from: SourceModule): Value | undefined
}

/** Of several values, returns the first that could be a client. */
export function pickKnown(values: readonly (Value | undefined)[]): Value | undefined {
  const known = values.filter((value) => value !== undefined)
  return known.find(({ kind }) => kind !== 'foreign') ?? known[0]
}

export const CLIENT: Value = { kind: 'client' }
export const FACTORY: Value = { kind: 'factory' }
export const FOREIGN: Value = { kind: 'foreign' }

/** The methods of a client that make calls of their own. */
const CLIENT_METHODS: ReadonlySet<string> = new Set([
  ...['with', 'request', 'paginate', 'exportMembers', 'upsertMembers', 'runBatch', 'resumeBatch', 'whoAmI'],
  ...['call', 'setConfig'],
])

/** Types of this package that stand for a client. */
const CLIENT_TYPES: ReadonlySet<string> = new Set(['MailchimpClient', 'MailchimpView', 'DropInClient'])

let groupNames: ReadonlySet<string> | undefined

/** Whether the SDK's client has a group of this name. */
function isGroup(name: string): boolean {
  groupNames ??= new Set(listGroups())
  return groupNames.has(name)
}

/** Returns the operation of a method of a group, also of its twin `…WithHttpInfo`. */
export function findMethod(group: string, method: string): string | undefined {
  const id = `${normalizeGroup(group)}.${method.replace(/WithHttpInfo$/, '')}`
  return findOperation(id) === undefined ? undefined : id
}

/** The SDK writes the name of one group with a capital letter. */
function normalizeGroup(name: string): string {
  return name === 'Surveys' ? 'surveys' : name
}

/** Returns the property of a client, of its module, or of a type of this package. */
export function getClientProperty(name: string): Value | undefined {
  if (name === 'default' || name === '*' || name === '=' || name === 'mailchimp' || CLIENT_TYPES.has(name))
    return CLIENT
  if (name === 'createClient' || name === 'ApiClient') return FACTORY
  if (isGroup(normalizeGroup(name))) return { kind: 'group', name: normalizeGroup(name) }
  return CLIENT_METHODS.has(name) ? { kind: 'client-method', name } : undefined
}
