import { readFileSync } from 'node:fs'
import type { Access, HttpMethod, Operation } from '../../src/api/operation.js'
import { deriveIdempotency, readTemplate } from '../../src/marketing/operation-defaults.js'
import { indirectSends } from './classify.js'
import { newerPaging } from './paging.js'

/** An operation of a newer specification that the SDK lacks. */
interface NewerRoute {
  readonly method: HttpMethod
  readonly template: string
  readonly access: Access
}

/** Reads the rows of newer operations, which only `client.request` can call. Their id is their route. */
export function readNewerOperations(): Operation[] {
  const file = new URL('../spec/operations-3.0.91-not-in-sdk.json', import.meta.url)
  return (JSON.parse(readFileSync(file, 'utf8')) as NewerRoute[]).map(createOperation)
}

function createOperation({ method, template, access }: NewerRoute): Operation {
  const id = `${method} ${template}`
  const indirectSend = indirectSends.includes(id)
  const { resource, pathParams, action } = readTemplate(template)
  return {
    ...{ id, method, template, resource, access, pathParams },
    queryParams: [],
    body: /^P/.test(method) && action === undefined,
    idempotency: deriveIdempotency(method, access, indirectSend),
    ...(indirectSend && { indirectSend }),
    ...(newerPaging[id] && { paging: newerPaging[id] }),
  }
}
