import { createRequire } from 'node:module'
import { listId, type OpenSide } from './side.js'

export const open: OpenSide = (origin, key) => {
  const mailchimp = createRequire(import.meta.url)('@mailchimp/mailchimp_marketing')
  mailchimp.setConfig({ apiKey: key, server: 'us1' })
  mailchimp.basePath = `${origin}/3.0`
  return { call: () => mailchimp.lists.getListMembersInfo(listId, { count: 10 }) }
}
