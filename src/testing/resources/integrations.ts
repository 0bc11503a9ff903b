import type { ResourceRules } from '../engine/handler-context.js'
import { createBadRequest, createInvalidField } from '../problem.js'
import { formatTimestamp } from '../state/fake-clock.js'

const MAX_BATCH_WEBHOOKS = 20

export const batchWebhookRules: ResourceRules = {
  onCreate: (item, { account }) => {
    if (account.getCollection('/batch-webhooks').size >= MAX_BATCH_WEBHOOKS) {
      throw createBadRequest(`An account can have ${MAX_BATCH_WEBHOOKS} batch webhooks.`)
    }
    return { ...item, enabled: item['enabled'] ?? true }
  },
}

export const webhookRules: ResourceRules = {
  onCreate: (item) => {
    if (!URL.canParse(String(item['url'] ?? ''))) throw createInvalidField('url', 'must be a URL')
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
  deriveId: ({ verification_email: email }) => String(email).split('@')[1] ?? '',
  onCreate: (item, { body, clock }) => ({
    ...item,
    verified: false,
    authenticated: false,
    verification_email: body['verification_email'],
    verification_sent: formatTimestamp(clock.now()),
  }),
}
