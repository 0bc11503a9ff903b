import type { Handler } from '../engine/handler-context.js'
import { createSelfLinks } from '../engine/links.js'
import type { Item } from '../state/collection.js'
import { formatTimestamp } from '../state/fake-clock.js'
import { computeMd5 } from '../state/id-generator.js'
import { MemberRenderer } from './members/member-renderer.js'

const getRoot: Handler = ({ account, key, clock, origin }) => {
  const members = account
    .getCollection('/lists')
    .listIds()
    .map((id) => account.getMembers(id).count('subscribed'))
  return {
    account_id: computeMd5(`account ${account.name}`).slice(0, 25),
    login_id: computeMd5(`login ${account.name} ${key.role}`).slice(0, 10),
    account_name: account.name,
    email: `${key.role}@example.com`,
    first_name: 'Robin',
    last_name: 'Example',
    username: `${account.name}-${key.role}`,
    role: key.role,
    contact: { company: account.name, addr1: '', addr2: '', city: '', state: '', zip: '', country: 'US' },
    pro_enabled: false,
    last_login: formatTimestamp(clock.now()),
    total_subscribers: members.reduce((sum, count) => sum + count, 0),
    _links: createSelfLinks(origin, '/'),
  }
}

const MAX_RESULTS = 30

/** Searches for a text in addresses and names. */
const searchMembers: Handler = (context) => {
  const { account, query } = context
  const wanted = (query['query'] ?? '').toLowerCase()
  const lists =
    query['list_id'] === undefined ? account.getCollection('/lists').listIds() : [query['list_id']]
  const [exact, all]: [Item[], Item[]] = [[], []]
  for (const list of lists) {
    const renderer = new MemberRenderer(context, list)
    for (const [slot, member] of account.getMembers(list).entries()) {
      const text = [member.email_address, ...Object.values(member.merge_fields).map(String)]
        .join('\n')
        .toLowerCase()
      if (member.status === 'archived' || !text.includes(wanted)) continue
      const isExact = member.email_address.toLowerCase() === wanted
      ;(isExact ? exact : all).push(renderer.render(slot, member))
    }
  }
  return { exact_matches: createSearchResult(exact), full_search: createSearchResult([...exact, ...all]) }
}

const createSearchResult = (members: readonly Item[]): Item => ({
  members: members.slice(0, MAX_RESULTS),
  total_items: members.length,
})

export const rootHandlers: Readonly<Record<string, Handler>> = {
  'root.getRoot': getRoot,
  'ping.get': () => ({ health_status: "Everything's Chimpy!" }),
  'searchMembers.search': searchMembers,
}
