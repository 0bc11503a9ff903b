import type { Rule, ScopeInput } from 'mailchimp-hardened'

/** Creates fifty rules for members, one per list. The worst case is a call on the list of the last rule. */
export function createFiftyRules(lastList: string): ScopeInput {
  const lists = [...Array.from({ length: 49 }, (_, n) => `list${n}`), lastList]
  return {
    version: 1,
    name: 'fifty-rules',
    allow: [...lists.map(createMemberRule), 'batches:write'],
    deny: ['*:send'],
  }
}

function createMemberRule(list: string): Rule {
  return {
    id: `members-of-${list}`,
    ops: ['lists.members:read', 'lists.members:write'],
    on: { list_id: [list] },
  }
}
