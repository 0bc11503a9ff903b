// A client that is made once, and not at all without a key.
import { createHash } from 'node:crypto'
import client from '@mailchimp/mailchimp_marketing'

let configured

function getClient() {
  const apiKey = process.env.MAILCHIMP_API_KEY
  if (!apiKey) throw new Error('MAILCHIMP_API_KEY is not configured')
  if (!configured) {
    client.setConfig({ apiKey, server: apiKey.split('-').pop() })
    configured = client
  }
  return configured
}

export async function run({ email, listId }) {
  const hash = createHash('md5').update(email.toLowerCase()).digest('hex')
  const [member, tags] = await Promise.allSettled([
    Promise.resolve().then(() => getClient().lists.getListMember(listId, hash)),
    Promise.resolve().then(() => getClient().lists.getListMemberTags(listId, hash)),
  ])
  const shown = ({ value, reason }) => (reason ? `failed: ${reason.status ?? 'no status'}` : typeof value)
  return [shown(member), shown(tags)]
}
