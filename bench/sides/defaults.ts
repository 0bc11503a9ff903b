import { createClient } from 'mailchimp-hardened'
import { listId, type OpenSide } from './side.js'

export const open: OpenSide = (origin, key) => {
  const client = createClient({ credentials: key, network: { origin } })
  return { call: () => client.lists.getListMembersInfo(listId, { count: 10 }) }
}
