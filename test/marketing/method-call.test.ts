import { describe, expect, expectTypeOf, it } from 'vitest'
import {
  ArgumentError,
  call,
  type Marketing,
  type MethodArguments,
  type OperationId,
} from '../../src/index.js'
import { operations } from '../../src/marketing/all-operations.js'
import { createMethodCall } from '../../src/marketing/sdk.js'
import { captureError } from '../support/capture-error.js'

const list = 'a1b2c3d4e5'
const body = { email_address: 'ada@example.com', status_if_new: 'subscribed' as const }

describe('call()', () => {
  it('describes a call as plain frozen data, and copies the list of arguments', () => {
    const described = call('lists.setListMember', list, 'ada@example.com', body)
    expect(described).toEqual({
      operation: 'lists.setListMember',
      arguments: [list, 'ada@example.com', body],
    })
    expect([Object.isFrozen(described), Object.isFrozen(described.arguments)]).toEqual([true, true])
    expect(JSON.parse(JSON.stringify(described))).toEqual(described)
  })

  it('has the argument types of the method', () => {
    expectTypeOf<MethodArguments<'lists.setListMember'>>().toEqualTypeOf<
      Parameters<Marketing.Groups['lists']['setListMember']>
    >()
    expectTypeOf<MethodArguments<'ping.get'>>().toEqualTypeOf<[]>()
    type Lacking = { [Id in OperationId]: MethodArguments<Id> extends never ? Id : never }[OperationId]
    expectTypeOf<Lacking>().toBeNever()
    // @ts-expect-error: the body is missing
    call('lists.setListMember', list, 'ada@example.com')
    // @ts-expect-error: the id of a list is a string
    call('lists.setListMember', 7, 'ada@example.com', body)
    // @ts-expect-error: the status does not exist
    call('lists.addListMember', list, { email_address: 'ada@example.com', status: 7 })
  })

  it('refuses a name that is not a method, including the names that objects inherit', () => {
    for (const name of ['lists.setListMembers', 'toString', '__proto__', '', undefined]) {
      const error = captureError(ArgumentError, () => call(name as 'ping.get'))
      expect(error.argument).toBe('operation')
    }
  })
})

describe('the call of a method', () => {
  it('has the same parameters, query and body as the call that the method sends', () => {
    const made = createMethodCall(operations['lists.setListMember'] as never, [
      ...[list, 'Ada@example.com', body, { skipMergeValidation: true }],
    ])
    expect(made).toMatchObject({
      params: { list_id: list, subscriber_hash: expect.stringMatching(/^[0-9a-f]{32}$/) },
      query: { skip_merge_validation: 'true' },
    })
    expect(JSON.parse(made.body?.text ?? '')).toEqual(body)
  })

  it('can be created for every method', () => {
    for (const operation of Object.values(operations)) {
      const made = createMethodCall(operation, ['1', '2', '3', '4', '5', '6'])
      expect(made.operation).toBe(operation)
    }
  })

  it('throws without a required argument, and names the operation and the argument', () => {
    const operation = operations['lists.setListMember'] as never
    const error = captureError(ArgumentError, () => createMethodCall(operation, [list]))
    expect([error.operation, error.argument]).toEqual(['lists.setListMember', 'subscriberHash'])
  })
})
