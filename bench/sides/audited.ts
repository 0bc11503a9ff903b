import { createClient } from 'mailchimp-hardened'
import { openAudit } from './open-audit.js'
import { listId, type OpenSide } from './side.js'

export const open: OpenSide = (origin, key) => {
  const client = createClient({ credentials: key, network: { origin }, audit: openAudit() })
  return { call: () => client.lists.getListMembersInfo(listId, { count: 10 }) }
}
