import type { WithHttpInfo } from '../api/http-info.js'
import { createJsonBody } from '../api/json-body.js'
import type { Call, Operation } from '../api/operation.js'
import { ArgumentError, MailchimpError } from '../errors/error-classes.js'
import { createDictionary } from '../validation/null-prototype.js'
import type { Marketing } from './api.generated.js'
import { findOperationByRoute } from './catalogue.js'
import { isOperation, listGroups, listMethods } from './operations.js'
import { parsePathParam } from './path-params.js'
import { parseQuery } from './query-params.js'
import {
  createSdkMethods,
  type Group,
  type GroupClient,
  type Method,
  type SdkMethods,
} from './sdk-methods.js'

/** Sends a validated call. */
export type Send = (call: Call) => Promise<WithHttpInfo>

/** The properties of a client, and the group of each. `Surveys` is the SDK's name for `surveys`; both work. */
const groupNames: Readonly<Record<string, string>> = {
  ...Object.fromEntries(listGroups().map((group) => [group, group])),
  Surveys: 'surveys',
}

/**
 * Creates the groups of the drop-in client as plain objects with own methods, because automocks, spreads and
 * `Object.keys` see only these.
 */
export function createGroups(send: Send): Marketing.Groups {
  const apiClient = createGroupClient(send)
  const groups: Record<string, Group> = Object.create(null)
  for (const [property, name] of Object.entries(groupNames))
    groups[property] = groups[name] ?? ({ ...getMethods(name), apiClient } as Group)
  return groups as unknown as Marketing.Groups
}

/**
 * Defines the groups on the prototype of clients. A group becomes an own property of a client when it is first read or
 * assigned. Its methods are inherited, so that a view is cheap to create.
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
  return Object.create(getMethods(name), { apiClient: { value: createGroupClient(send) } }) as Group
}

function createGroupClient(send: Send): GroupClient {
  return {
    callApi(template, method, pathParams, queryParams, _headers, _form, body, operation) {
      return startCall(
        send,
        createCall(requireOperation(method, template, operation), pathParams, queryParams, body),
      )
    },
  }
}

/** Rejects if the client cannot be configured: only invalid arguments are thrown. */
function startCall(send: Send, call: Call): Promise<WithHttpInfo> {
  try {
    return send(call)
  } catch (error) {
    return Promise.reject(error)
  }
}

const sharedMethods: Record<string, SdkMethods> = Object.create(null)

/** Returns the methods of a group, which all clients share. They reject instead of throwing. */
function getMethods(group: string): SdkMethods {
  sharedMethods[group] ??= createMethods(group)
  return sharedMethods[group]
}

function createMethods(group: string): SdkMethods {
  const methods: SdkMethods = {}
  for (const name of listMethods(group)) {
    const httpInfoName = `${name}WithHttpInfo`
    methods[httpInfoName] = createMethod(group, httpInfoName)
    methods[name] = createMethod(group, name)
  }
  return methods
}

const loadedMethods: Record<string, SdkMethods> = Object.create(null)

/** Parses the rows of a group on its first call: a program calls few of the 27 groups. */
function loadMethods(group: string): SdkMethods {
  loadedMethods[group] ??= createSdkMethods(group)
  return loadedMethods[group]
}

function createMethod(group: string, name: string): Method {
  return function (...args) {
    try {
      return (loadMethods(group)[name] as Method).apply(this, args)
    } catch (error) {
      return Promise.reject(error instanceof MailchimpError ? error : createArgumentError(group, name, error))
    }
  }
}

/**
 * Creates the call of a method from its arguments, without sending it.
 *
 * @throws {ArgumentError} if an argument is missing or invalid
 */
export function createMethodCall(operation: Operation, args: readonly unknown[]): Call {
  const dot = operation.id.indexOf('.')
  const [group, name] = [operation.id.slice(0, dot), operation.id.slice(dot + 1)]
  let created: Call | undefined
  const apiClient = createGroupClient((call) => {
    created = call
    return NOTHING_SENT
  })
  try {
    const method = loadMethods(group)[`${name}WithHttpInfo`] as Method
    void method.apply({ apiClient } as unknown as Group, args as unknown[])
  } catch (error) {
    throw error instanceof MailchimpError ? error : createArgumentError(group, name, error)
  }
  return created as Call
}

const NOTHING_SENT = Promise.resolve({} as WithHttpInfo)

/**
 * Creates the error of invalid arguments. The SDK names a missing one; its other errors are of unreadable arguments.
 */
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

/**
 * Returns the row of the catalogue. Ignores other objects: `apiClient` is public, and a forged row could pose as a
 * read.
 */
function requireOperation(method: string, template: string, row: unknown): Operation {
  if (isOperation(row)) return row
  const operation = findOperationByRoute(method, template)
  if (operation === undefined) throw new ArgumentError(`${method} ${template} is not in the catalogue`)
  return operation
}

/** Creates a call from the SDK's arguments: validates them, and copies them as strings. */
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
