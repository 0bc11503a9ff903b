import type { Rule, ScopeInput } from 'mailchimp-hardened'

/** Fifty rules for members, one for each of fifty lists. The worst case for a call on this list: the last allows it. */
export function fiftyRules(lastList: string): ScopeInput {
  const lists = [...Array.from({ length: 49 }, (_, n) => `list${n}`), lastList]
  return {
    version: 1,
    name: 'fifty-rules',
    allow: [...lists.map(membersOf), 'batches:write'],
    deny: ['*:send'],
  }
}

function membersOf(list: string): Rule {
  return {
    id: `members-of-${list}`,
    ops: ['lists.members:read', 'lists.members:write'],
    on: { list_id: [list] },
  }
}
