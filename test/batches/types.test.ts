import { describe, expectTypeOf, it } from 'vitest'
import {
  type BatchResult,
  type BatchRun,
  call,
  createClient,
  defineScope,
  type MailchimpError,
  type Marketing,
  type MethodCall,
  type Result,
} from '../../src/index.js'

describe('the types of batches', () => {
  const scope = defineScope({
    version: 1,
    allow: ['batches:write', 'batches:read', 'lists.setListMember', 'lists.getList'],
  })
  const client = createClient({ scope })
  const update = call('lists.setListMember', 'a1b2c3d4e5', 'ada@example.com', {
    email_address: 'ada@example.com',
    status_if_new: 'subscribed',
  })

  it('give each result the type that its operation returns', () => {
    const start = () => client.runBatch([update, call('lists.getList', 'a1b2c3d4e5')])
    expectTypeOf(start).returns.resolves.toEqualTypeOf<BatchRun<'lists.setListMember' | 'lists.getList'>>()
    const read = (result: BatchResult<'lists.setListMember' | 'lists.getList'>) => {
      if (result.error !== undefined) expectTypeOf(result.error).toEqualTypeOf<MailchimpError>()
      else if (result.operation === 'lists.getList')
        expectTypeOf(result.data).toEqualTypeOf<Result<'lists.getList'>>()
      else expectTypeOf(result.data).toEqualTypeOf<Marketing.ListMember>()
    }
    expectTypeOf(read).toBeFunction()
  })

  it('refuse an operation that the scope of the client cannot allow', () => {
    expectTypeOf(client.runBatch).toBeCallableWith([update])
    // @ts-expect-error: the scope does not allow it
    const start = () => client.runBatch([call('lists.deleteList', 'a1b2c3d4e5')])
    expectTypeOf(start).toBeFunction()
  })

  it('accept an array and an async generator', () => {
    async function* generate(): AsyncGenerator<MethodCall<'lists.setListMember'>> {
      yield update
    }
    const start = () => client.runBatch(generate())
    expectTypeOf(start).returns.resolves.toEqualTypeOf<BatchRun<'lists.setListMember'>>()
    const resume = () => client.resumeBatch<'lists.getList'>(['b1'])
    expectTypeOf(resume).returns.resolves.toEqualTypeOf<BatchRun<'lists.getList'>>()
  })
})
