import type { ScopeInput } from 'mailchimp-hardened'

/** Fifty rules for members, one for each of fifty lists. The worst case for a call on this list: the last allows it. */
export function fiftyRules(lastList: string): ScopeInput {
  const lists = [...Array.from({ length: 49 }, (_, n) => `list${n}`), lastList]
  return {
    version: 1,
    name: 'fifty-rules',
    allow: [
      ...lists.map((list) => ({
        id: `members-of-${list}`,
        ops: ['lists.members:read', 'lists.members:write'],
        on: { list_id: [list] },
      })),
      'batches:write',
    ],
    deny: ['*:send'],
  }
}
