// A separate program: a stand-in with as many members as its argument says. It sends its address, and on each message
// whether it has the addresses `new0@example.com` and so on, and how often they were written.
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
