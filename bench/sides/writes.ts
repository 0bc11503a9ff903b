import { createClient } from 'mailchimp-hardened'
import { listId, memberHash, type OpenSide, writeScope } from './side.js'

export const open: OpenSide = (origin, key) => {
  const client = createClient({ credentials: key, network: { origin }, scope: writeScope })
  return { call: () => client.lists.updateListMember(listId, memberHash, { vip: true }) }
}
