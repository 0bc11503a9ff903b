import { describe, expect, it } from 'vitest'
import type { Call } from '../../src/api/operation.js'
import { formatPath } from '../../src/api/path.js'
import { ScopeError } from '../../src/errors/error-classes.js'
import { authorize } from '../../src/scope/authorization.js'
import { captureError } from '../support/capture-error.js'
import { createCall } from '../support/scope/call-fixture.js'
import { allOperations } from '../support/scope/scope-arbitrary.js'
import {
  allows,
  authorizeDeclared,
  declareTestScope,
  defineTestScope,
  noon,
} from '../support/scope/verdict.js'
import type { WrittenScope } from '../support/scope/written-scope.js'

const fullScope: WrittenScope = { version: 1, allow: [...new Set(allOperations.map(({ id }) => id))] }
const createDenyScope = (...deny: string[]): WrittenScope => ({ ...fullScope, deny })
const createBatch = ({ operation, params, body }: Call) =>
  createCall('batches.start', {
    body: {
      operations: [
        { method: operation.method, path: formatPath(operation, params), ...(body && { body: body.text }) },
      ],
    },
  })

describe('deny: ["*:indirect-send"]', () => {
  it.each([
    ...['lists.addListMember', 'lists.setListMember', 'lists.updateListMember', 'lists.batchListMembers'],
    ...['lists.createListMemberEvent', 'lists.updateListMemberTags', 'lists.createSegmentMember'],
    ...['ecommerce.addStoreCart', 'ecommerce.addStoreOrder', 'ecommerce.updateOrder'],
    ...['ecommerce.setStoreCustomer', 'automations.create', 'verifiedDomains.createVerifiedDomain'],
    'PUT /ecommerce/stores/{store_id}/orders/{order_id}',
  ])('refuses %s, directly and in a batch, which `*:send` does not', (id) => {
    const call = createCall(id)
    expect(allows(createDenyScope('*:send'), call)).toBe(true)
    for (const each of [call, createBatch(call)]) {
      const error = captureError(ScopeError, () =>
        authorizeDeclared(createDenyScope('*:indirect-send'), each),
      )
      expect(error).toMatchObject({ code: 'denied', rule: 'deny "*:indirect-send"' })
    }
  })

  it('refuses operations with indirectSend, but no reads, deletions or sends', () => {
    for (const row of allOperations) {
      const verdict = allows(
        createDenyScope('*:indirect-send'),
        createCall(row.id, { body: { operations: [] } }),
      )
      expect(verdict, row.id).toBe(row.indirectSend !== true)
      if (row.indirectSend) expect(row.access, row.id).toBe('write')
    }
  })

  it('is not a valid `allow` entry', () => {
    expect(() => defineTestScope({ version: 1, allow: ['*:indirect-send'] })).toThrow('is too wide')
  })
})

describe('deny: ["*:connect"]', () => {
  const scope = createDenyScope('*:connect')
  const channels = [
    { notify_on_subscribe: 'x@example.com' },
    { notify_on_unsubscribe: ' ' },
    { notify_on_subscribe: ['x'] },
  ]
  const others = [
    { name: 'x' },
    { notify_on_subscribe: '' },
    { notify_on_unsubscribe: null },
    { notify_on_subscribe: undefined },
    [],
  ]

  it('refuses a list that notifies an address about its members, and names the field', () => {
    for (const id of ['lists.createList', 'lists.updateList']) {
      for (const body of channels) {
        const call = createCall(id, { body })
        for (const each of [call, createBatch(call)]) {
          const error = captureError(ScopeError, () => authorizeDeclared(scope, each))
          expect(error).toMatchObject({ code: 'denied', rule: 'deny "*:connect"' })
          expect(error.message).toContain(`body.${Object.keys(body)[0]} opens a standing channel`)
          expect(error.message).not.toContain('example.com')
        }
        expect(allows(fullScope, call)).toBe(true)
      }
    }
  })

  it('allows the same call without the field, or with an empty one, which closes the channel', () => {
    for (const id of ['lists.createList', 'lists.updateList']) {
      for (const body of others)
        expect(allows(scope, createCall(id, { body })), JSON.stringify(body)).toBe(true)
    }
  })

  it('refuses operations that only open channels, with any body', () => {
    expect(allows(scope, createCall('lists.createListWebhook'))).toBe(false)
    expect(allows(scope, createCall('batchWebhooks.create'))).toBe(false)
  })

  it('ignores a field that only a polluted prototype has, because it is not sent', () => {
    const [rules, call] = [declareTestScope(scope), createCall('lists.updateList', { body: { name: 'x' } })]
    const prototype = Object.prototype as unknown as Record<string, unknown>
    prototype['notify_on_subscribe'] = 'x@example.com'
    try {
      expect(() => authorize(rules, call, noon)).not.toThrow()
    } finally {
      delete prototype['notify_on_subscribe']
    }
  })
})

describe('a scope that allows all reads', () => {
  it('returns no links to the results of all batches of the account', () => {
    const scope: WrittenScope = { version: 1, preset: 'read-only' }
    expect(allows(scope, createCall('batches.list'))).toBe(false)
    expect(allows(scope, createCall('batches.status'))).toBe(true)
    expect(allows({ ...scope, allow: ['batches:export'] }, createCall('batches.list'))).toBe(true)
  })
})
