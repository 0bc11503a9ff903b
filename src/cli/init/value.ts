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
  /** A value of another package: not a client, unless one was passed to it. */
  | { readonly kind: 'foreign' }

/** Determines the values of expressions. */
export interface Evaluation {
  evaluate(node: t.Node, module: SourceModule): Value | undefined
  /** @param node the node at which the name is read */
  evaluateName(node: t.Node, name: string, module: SourceModule): Value | undefined
  evaluateSources(sources: readonly ValueSource[], module: SourceModule): Value | undefined
  getProperty(value: Value | undefined, name: string): Value | undefined
  call(value: Value | undefined): Value | undefined
  resolve(specifier: string, name: string, from: SourceModule): Value | undefined
}

/** Returns the first of several values that could be a client. */
export function pickKnown(values: readonly (Value | undefined)[]): Value | undefined {
  const known = values.filter((value) => value !== undefined)
  return known.find(({ kind }) => kind !== 'foreign') ?? known[0]
}

export const CLIENT: Value = { kind: 'client' }
export const FACTORY: Value = { kind: 'factory' }
export const FOREIGN: Value = { kind: 'foreign' }

/** The client's own methods that make calls or set the key. */
const CLIENT_METHODS: ReadonlySet<string> = new Set([
  ...['with', 'request', 'paginate', 'exportMembers', 'upsertMembers', 'runBatch', 'resumeBatch', 'whoAmI'],
  ...['call', 'setConfig'],
])

/** Types of this package that are clients. */
const CLIENT_TYPES: ReadonlySet<string> = new Set(['MailchimpClient', 'MailchimpView', 'DropInClient'])

let groupNames: ReadonlySet<string> | undefined

/** Returns whether the SDK's client has a group of this name. */
function isGroup(name: string): boolean {
  groupNames ??= new Set(listGroups())
  return groupNames.has(name)
}

/** Returns the operation of a group's method, with or without `WithHttpInfo`. */
export function findMethod(group: string, method: string): string | undefined {
  const id = `${normalizeGroup(group)}.${method.replace(/WithHttpInfo$/, '')}`
  return findOperation(id) === undefined ? undefined : id
}

/** Normalizes a group name: the SDK spells one with a capital letter. */
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
