import { readSdk } from '../../../scripts/generate/read-sdk.js'
import type { Operation } from '../../../src/api/operation.js'
import type { MailchimpView } from '../../../src/client.js'
import { operations } from '../../../src/marketing/all-operations.js'

export const sdkOperations: readonly Operation[] = Object.values(operations)

const methods = new Map(readSdk().map((method) => [method.id, method]))

type Groups = Record<string, Record<string, (...args: unknown[]) => Promise<unknown>>>

/** Calls the method of an operation, or its WithHttpInfo variant, with the required arguments. */
export function callMethod(view: MailchimpView, operation: Operation, twin = ''): Promise<unknown> {
  const [group = '', method = ''] = operation.id.split('.')
  const called = (view as unknown as Groups)[group]?.[`${method}${twin}`]
  if (called === undefined) throw new Error(`there is no ${operation.id}${twin}`)
  return called.apply((view as unknown as Groups)[group], createArguments(operation))
}

/** Creates arguments in which every path parameter has the same value, so that their order does not matter. */
function createArguments({ id }: Operation): unknown[] {
  const args = methods.get(id)?.args ?? []
  return args.map(({ kind }) => {
    if (kind === 'options') return {}
    return kind === 'body' ? createBody(id) : 'some-value'
  })
}

function createBody(id: string): object {
  return id === 'batches.start' ? { operations: [{ method: 'GET', path: '/ping' }] } : { name: 'some name' }
}
