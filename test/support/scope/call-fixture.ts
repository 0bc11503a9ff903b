import { createJsonBody } from '../../../src/api/json-body.js'
import type { Call, Operation } from '../../../src/api/operation.js'
import { findOperationById } from '../operation-lookup.js'

interface CallParts {
  readonly params?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, string>>
  readonly body?: unknown
}

/** Creates a call like the SDK. Omitted path parameters get a valid value. */
export function createCall(id: string, { params = {}, query = {}, body = {} }: CallParts = {}): Call {
  const operation = getOperation(id)
  const usual = operation.pathParams.map((name) => [name, `some-${name}`] as const)
  return {
    operation,
    params: { ...Object.fromEntries(usual), ...params },
    query,
    ...(operation.body && { body: createJsonBody(body, id) }),
  }
}

export function getOperation(id: string): Operation {
  const operation = findOperationById(id)
  if (operation === undefined) throw new Error(`no operation ${id}`)
  return operation
}
