import type { Handler } from '../engine/context.js'
import { selfLink } from '../engine/links.js'
import { timestamp } from '../state/clock.js'
import type { Item } from '../state/collection.js'
import { md5 } from '../state/ids.js'
import { MemberRenderer } from './members/render-member.js'

const getRoot: Handler = ({ account, key, clock, origin }) => {
  const members = account
    .collection('/lists')
    .ids()
    .map((id) => account.members(id).count('subscribed'))
  return {
    account_id: md5(`account ${account.name}`).slice(0, 25),
    login_id: md5(`login ${account.name} ${key.role}`).slice(0, 10),
    account_name: account.name,
    email: `${key.role}@example.com`,
    first_name: 'Robin',
    last_name: 'Example',
    username: `${account.name}-${key.role}`,
    role: key.role,
    contact: { company: account.name, addr1: '', addr2: '', city: '', state: '', zip: '', country: 'US' },
    pro_enabled: false,
    last_login: timestamp(clock.now()),
    total_subscribers: members.reduce((sum, count) => sum + count, 0),
    _links: selfLink(origin, '/'),
  }
}

const LARGEST_RESULT = 30

/** Looks for a text in addresses and names. */
const searchMembers: Handler = (context) => {
  const { account, query } = context
  const wanted = (query['query'] ?? '').toLowerCase()
  const lists = query['list_id'] === undefined ? account.collection('/lists').ids() : [query['list_id']]
  const [exact, all]: [Item[], Item[]] = [[], []]
  for (const list of lists) {
    const renderer = new MemberRenderer(context, list)
    for (const [slot, member] of account.members(list).entries()) {
      const text = [member.email_address, ...Object.values(member.merge_fields).map(String)]
        .join('\n')
        .toLowerCase()
      if (member.status === 'archived' || !text.includes(wanted)) continue
      const isExact = member.email_address.toLowerCase() === wanted
      ;(isExact ? exact : all).push(renderer.render(slot, member))
    }
  }
  return { exact_matches: found(exact), full_search: found([...exact, ...all]) }
}

const found = (members: readonly Item[]): Item => ({
  members: members.slice(0, LARGEST_RESULT),
  total_items: members.length,
})

export const rootHandlers: Readonly<Record<string, Handler>> = {
  'root.getRoot': getRoot,
  'ping.get': () => ({ health_status: "Everything's Chimpy!" }),
  'searchMembers.search': searchMembers,
}
