import type { WithHttpInfo } from '../api/http-info.js'
import { createJsonBody } from '../api/json-body.js'
import type { Call, Operation } from '../api/operation.js'
import { ArgumentError, MailchimpError } from '../errors/error-classes.js'
import { createDictionary } from '../validation/null-prototype.js'
import type { Marketing } from './api.generated.js'
import { findOperationByRoute } from './catalogue.js'
import { createGroupClass } from './group-class.js'
import { isOperation, listGroups, listMethods } from './operations.js'
import { parsePathParam } from './path-params.js'
import { parseQuery } from './query-params.js'

/** Sends a validated call. */
export type Send = (call: Call) => Promise<WithHttpInfo>

/** What a group of the SDK uses of its client; `apiClient` of a group is public there. */
interface SdkClient {
  callApi(
    template: string,
    method: string,
    pathParams: Record<string, unknown>,
    queryParams: Record<string, unknown>,
    headerParams: unknown,
    formParams: unknown,
    body: unknown,
    operation?: unknown,
  ): Promise<WithHttpInfo>
  buildCollectionParam(value: unknown): unknown
}

type Group = Record<string, (...args: unknown[]) => Promise<unknown>>

/** The names of the groups on a client: the SDK's own, with its one capitalized name corrected. */
const groupNames: Readonly<Record<string, string>> = {
  ...Object.fromEntries(listGroups().map((group) => [group, group])),
  Surveys: 'surveys',
}

/**
 * Creates the groups of the drop-in client as plain objects with own methods, because automocks, spreads and
 * `Object.keys` see only these. The methods of a group are built at its first call.
 */
export function createGroups(send: Send): Marketing.Groups {
  const apiClient = createSdkClient(send)
  const groups: Record<string, Group> = Object.create(null)
  for (const [property, name] of Object.entries(groupNames))
    groups[property] = groups[name] ?? Object.assign(createMethods(name), { apiClient })
  return groups as unknown as Marketing.Groups
}

/**
 * Defines the groups on the prototype of clients. A client gets a group as an own property when it is first read or
 * assigned. Its methods are inherited, so that a view costs next to nothing.
 */
export function defineGroups<Client extends object>(
  prototype: Client,
  getSend: (client: Client) => Send,
): void {
  for (const [property, name] of Object.entries(groupNames))
    Object.defineProperty(prototype, property, {
      configurable: true,
      enumerable: true,
      get(this: Client & Record<string, Group>) {
        return property === name ? defineOwnGroup(this, name, createGroup(name, getSend(this))) : this[name]
      },
      set(this: Client & Record<string, Group>, group: Group) {
        defineOwnGroup(this, name, group)
      },
    })
}

function defineOwnGroup(client: object, name: string, group: Group): Group {
  Object.defineProperty(client, name, { value: group, writable: true, enumerable: true, configurable: true })
  return group
}

function createGroup(name: string, send: Send): Group {
  sharedMethods[name] ??= createMethods(name)
  return Object.create(sharedMethods[name], { apiClient: { value: createSdkClient(send) } }) as Group
}

function createSdkClient(send: Send): SdkClient {
  return {
    callApi(template, method, pathParams, queryParams, _headers, _form, body, operation) {
      return send(createCall(requireOperation(method, template, operation), pathParams, queryParams, body))
    },
    buildCollectionParam: (value) => value,
  }
}

const sharedMethods: Record<string, Group> = Object.create(null)

/**
 * Creates the methods of a group, by the names in the catalogue. They have the SDK's names, and none of them throws.
 */
function createMethods(group: string): Group {
  // An object without a prototype is a dictionary from the start: it takes 132 names in half the time.
  const methods: Group = Object.create(null)
  for (const name of listMethods(group)) {
    const httpInfoName = `${name}WithHttpInfo`
    methods[httpInfoName] = createMethod(group, httpInfoName)
    methods[name] = createMethod(group, name)
  }
  return Object.setPrototypeOf(methods, Object.prototype)
}

type SdkMethod = (this: Group, ...args: unknown[]) => Promise<unknown>

const loadedGroups: Record<string, Group> = Object.create(null)

function loadGroup(name: string): Group {
  loadedGroups[name] ??= new (createGroupClass(name))(undefined) as unknown as Group
  return loadedGroups[name]
}

function createMethod(group: string, name: string): SdkMethod {
  return function (this: Group, ...args) {
    try {
      return (loadGroup(group)[name] as SdkMethod).apply(this, args)
    } catch (error) {
      return Promise.reject(error instanceof MailchimpError ? error : createArgumentError(group, name, error))
    }
  }
}

/**
 * Creates the call of a method from its arguments, and sends nothing.
 *
 * @throws {ArgumentError} if an argument is missing or invalid
 */
export function createMethodCall(operation: Operation, args: readonly unknown[]): Call {
  const dot = operation.id.indexOf('.')
  const [group, name] = [operation.id.slice(0, dot), operation.id.slice(dot + 1)]
  let made: Call | undefined
  const apiClient = createSdkClient((call) => {
    made = call
    return new Promise(() => {})
  })
  try {
    const method = loadGroup(group)[`${name}WithHttpInfo`] as SdkMethod
    void method.apply({ apiClient } as unknown as Group, args as unknown[])
  } catch (error) {
    throw error instanceof MailchimpError ? error : createArgumentError(group, name, error)
  }
  return made as Call
}

/** The SDK names a missing argument in its error; any other error comes from arguments that it cannot read. */
function createArgumentError(group: string, method: string, error: unknown): ArgumentError {
  const operation = `${group}.${method.replace(/WithHttpInfo$/, '')}`
  const missing = /^Missing the required parameter '(\w+)'/.exec(
    error instanceof Error ? error.message : '',
  )?.[1]
  if (missing === undefined)
    return new ArgumentError(
      `${operation}: the arguments cannot be read; call it on its group, with the arguments its documentation shows`,
      { operation },
    )
  return new ArgumentError(`${operation}: ${missing} is missing`, { operation, argument: missing })
}

/** Only a row of the catalogue itself is used: the client of a group is public, and another row could pose as a read. */
function requireOperation(method: string, template: string, row: unknown): Operation {
  if (isOperation(row)) return row
  const operation = findOperationByRoute(method, template)
  if (operation === undefined) throw new ArgumentError(`${method} ${template} is not in the catalogue`)
  return operation
}

/** Creates a call from the SDK's arguments: validated, as strings, and independent of the caller's objects. */
function createCall(
  operation: Operation,
  pathParams: Record<string, unknown>,
  queryParams: Record<string, unknown>,
  body: unknown,
): Call {
  const params = createDictionary<string>()
  for (const name of operation.pathParams) params[name] = parsePathParam(operation, name, pathParams[name])
  const query = parseQuery(operation, queryParams)
  return { operation, params, query, body: operation.body ? createJsonBody(body, operation.id) : undefined }
}
