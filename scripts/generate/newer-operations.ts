import { readFileSync } from 'node:fs'
import type { Access, HttpMethod, Operation } from '../../src/mailchimp/operation.js'
import { idempotencyOf, indirectSends, routeOf } from './classify.js'

/** What is known of an operation that a newer specification has and the SDK lacks. */
interface NewerRoute {
  readonly method: HttpMethod
  readonly template: string
  readonly access: Access
}

/** Rows for `client.request`: such an operation has no method, so its route is its id. */
export function newerOperations(): Operation[] {
  const file = new URL('../../spec/operations-3.0.91-not-in-sdk.json', import.meta.url)
  return (JSON.parse(readFileSync(file, 'utf8')) as NewerRoute[]).map(rowOf)
}

function rowOf({ method, template, access }: NewerRoute): Operation {
  const id = `${method} ${template}`
  const indirectSend = indirectSends.includes(id)
  const { resource, action } = routeOf({ id, method, template })
  return {
    ...{ id, method, template, resource, access },
    pathParams: [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string),
    queryParams: [],
    body: /^P/.test(method) && action === undefined,
    idempotency: idempotencyOf(method, access === 'send' || indirectSend),
    ...(indirectSend && { indirectSend }),
  }
}

/** The source of newer-operations.generated.ts. */
export function writeNewerOperations(rows: readonly Operation[]): string {
  return `// Made by \`npm run generate\` from spec/operations-3.0.91-not-in-sdk.json: do not edit.
import type { Operation } from './operation.js'

/** Operations of specification 3.0.91 that the SDK has no method for. Their id is their route. */
export const newerOperations: readonly Operation[] = [
${rows.map((row) => `  ${JSON.stringify(row)},`).join('\n')}
]
`
}
