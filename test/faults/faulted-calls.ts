import type { RetryClass } from '../../src/call/retry-policy.js'
import type { Client } from '../../src/client.js'

export const LIST = 'a1b2c3d4e5'

/** A call of one class. */
export interface FaultedCall {
  readonly retryClass: RetryClass
  readonly operation: 'lists.getList' | 'lists.setListMember' | 'lists.addListMember' | 'campaigns.send'
  make(client: Client): Promise<unknown>
}

const EMAIL = 'ada@example.com'
const upsert = { email_address: EMAIL, status_if_new: 'subscribed' } as const
const addition = { email_address: EMAIL, status: 'subscribed' } as const

export const faultedCalls: readonly FaultedCall[] = [
  { retryClass: 'safe', operation: 'lists.getList', make: (client) => client.lists.getList(LIST) },
  {
    retryClass: 'idempotent',
    operation: 'lists.setListMember',
    make: (client) => client.lists.setListMember(LIST, EMAIL, upsert),
  },
  {
    retryClass: 'none',
    operation: 'lists.addListMember',
    make: (client) => client.lists.addListMember(LIST, addition),
  },
  {
    retryClass: 'send',
    operation: 'campaigns.send',
    make: (client) => client.campaigns.send('42694e9e57'),
  },
]
