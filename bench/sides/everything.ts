import { createClient } from 'mailchimp-hardened'
import { fiftyRules } from '../fifty-rules.js'
import { registerDroppingProvider } from './dropping-provider.js'
import { listId, type OpenSide } from './side.js'

export const open: OpenSide = (origin, key) => {
  registerDroppingProvider()
  const client = createClient({ credentials: key, network: { origin }, scope: fiftyRules(listId) })
  return { call: () => client.lists.getListMembersInfo(listId, { count: 10 }) }
}
