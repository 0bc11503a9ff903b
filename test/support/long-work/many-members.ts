// A separate program: a stand-in with the number of members in its argument. It sends its address, and answers each
// message with the numbers of distinct and written addresses that begin with `new`.
import { startMailchimp } from '../../../src/testing/index.js'

export interface MemberServer {
  readonly origin: string
  readonly key: string
  readonly list: string
}

export interface WrittenMembers {
  readonly distinct: number
  readonly written: number
}

const list = 'a1b2c3d4e5'
const mailchimp = await startMailchimp({
  tls: false,
  record: false,
  seed: { lists: [{ id: list, name: 'Many', members: Number(process.argv[2]) }] },
})
let written = 0
mailchimp.on('lists.batchListMembers', ({ body, usual }) => {
  written += body.members.length
  return usual()
})
process.on('message', () => {
  const distinct = [...mailchimp.members(list)].filter(({ email_address }) =>
    email_address.startsWith('new'),
  ).length
  process.send?.({ distinct, written } satisfies WrittenMembers)
})
process.on('disconnect', () => process.exit())
process.send?.({ origin: mailchimp.origin, key: mailchimp.key, list } satisfies MemberServer)
