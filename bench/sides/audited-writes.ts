import { createClient } from 'mailchimp-hardened'
import { openAudit } from './open-audit.js'
import { listId, memberHash, type OpenSide, writeScope } from './side.js'

export const open: OpenSide = (origin, key) => {
  const client = createClient({
    credentials: key,
    network: { origin },
    scope: writeScope,
    audit: openAudit(),
  })
  return { call: () => client.lists.updateListMember(listId, memberHash, { vip: true }) }
}
