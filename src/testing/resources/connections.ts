import type { ResourceRules } from '../engine/context.js'
import { badRequest, invalidField } from '../problem.js'
import { timestamp } from '../state/clock.js'

const MOST_BATCH_WEBHOOKS = 20

export const batchWebhookRules: ResourceRules = {
  created: (item, { account }) => {
    if (account.collection('/batch-webhooks').size >= MOST_BATCH_WEBHOOKS) {
      throw badRequest(`An account can have ${MOST_BATCH_WEBHOOKS} batch webhooks.`)
    }
    return { ...item, enabled: item['enabled'] ?? true }
  },
}

export const webhookRules: ResourceRules = {
  created: (item) => {
    if (!URL.canParse(String(item['url'] ?? ''))) throw invalidField('url', 'must be a URL')
    return {
      ...item,
      events: { ...NO_EVENTS, ...(item['events'] as object) },
      sources: { user: false, admin: false, api: false, ...(item['sources'] as object) },
    }
  },
}

const NO_EVENTS = {
  subscribe: false,
  unsubscribe: false,
  profile: false,
  cleaned: false,
  upemail: false,
  campaign: false,
}

export const verifiedDomainRules: ResourceRules = {
  id: ({ verification_email: email }) => String(email).split('@')[1] ?? '',
  created: (item, { body, clock }) => ({
    ...item,
    verified: false,
    authenticated: false,
    verification_email: body['verification_email'],
    verification_sent: timestamp(clock.now()),
  }),
}
