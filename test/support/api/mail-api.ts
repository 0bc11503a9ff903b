import type { ApiDefinition } from '../../../src/api/api-definition.js'
import { groupBySelector } from '../../../src/api/catalogue.js'
import { createJsonBody } from '../../../src/api/json-body.js'
import type { Access, Call, Operation } from '../../../src/api/operation.js'

/** Operations of an invented mail API. All are POST, as in a transactional API. */
const operations = [
  createOperation('users.ping', 'read'),
  createOperation('messages.search', 'read'),
  createOperation('messages.send', 'send'),
]

function createOperation(id: string, access: Access): Operation {
  const template = `/${id.replace('.', '/')}`
  const resource = id.split('.')[0] ?? ''
  const facts = { pathParams: [], queryParams: [], body: true, idempotency: 'none' } as const
  return { id, method: 'POST', template, resource, access, ...facts }
}

const selectors = groupBySelector(operations)

/** An API that differs from the Marketing API in each part: for example, the key is in the JSON body. */
export const mailApi: ApiDefinition = {
  name: 'mail',
  basePath: '/api/1',
  catalogue: {
    listOperations: () => operations,
    getSelectors: () => selectors,
    presets: { none: [], 'read-only': ['*:read'] },
    examples: { operation: 'users.ping', resource: 'messages:send' },
    hasQueryName: () => false,
    hasBodyPath: ({ id }, keys) => id === 'messages.send' && keys[0] === 'to',
    suggestBodyPaths: () => ['to'],
  },
  resolveOrigin: (_, { origin = 'https://mail.invalid' }) => origin,
  createRequest: ({ operation, body }, { secret }, origin) => ({
    operation: operation.id,
    origin,
    method: 'POST',
    path: `/api/1${operation.template}`,
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ ...Object(body?.value), key: secret.reveal() }),
  }),
  classifyError: ({ json }) => ({ code: 'api_error', title: String(Object(json).name) }),
  isKeyRejection: ({ body }) => Object(body).name === 'Invalid_Key',
  identity: {
    createCall: () => createMailCall('users.ping'),
    parse: (data) => ({ accountId: String(Object(data).username), role: 'owner' }),
    findMismatch: ({ accountId }, expected) =>
      accountId === expected.accountId ? undefined : 'belongs to another user',
  },
}

export function createMailCall(id: string, body: object = {}): Call {
  const operation = operations.find((each) => each.id === id)
  if (operation === undefined) throw new Error(`no operation ${id}`)
  return { operation, params: {}, query: {}, body: createJsonBody(body, id) }
}
