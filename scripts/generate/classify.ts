import type { Access, Operation } from '../../src/api/operation.js'
import { deriveIdempotency, readTemplate } from '../../src/marketing/operation-defaults.js'
import type { SdkOperation } from './sdk-operation.js'

/** The resources of operations whose path suggests another one. */
export const resourceExceptions: Readonly<Record<string, string>> = {
  'lists.batchListMembers': 'lists.members', // POST /lists/{list_id} writes up to 500 members, not the list
}

/** Actions that send mail to people, by the first segment of the path. */
export const sendActions: Readonly<Record<string, readonly string[]>> = {
  campaigns: ['send', 'schedule', 'resume', 'create-resend', 'test'],
  automations: ['start', 'start-all-emails'],
  'customer-journeys': ['trigger'],
}

/** Resources to which a POST is a send, although the path has no action. */
export const sendQueues: readonly string[] = [
  'automations.emails.queue', // every subscriber added to the queue gets the mail
]

/** Actions that publish content or unpublish it. */
export const publishActions: readonly string[] = ['publish', 'unpublish']

/** Writes that make Mailchimp send information about the account to an external address. */
export const channels: readonly string[] = ['lists.webhooks', 'batch-webhooks', 'connected-sites']

/**
 * Reads that return links to bulk data. The list of batches contains links to the results of all batches of the
 * account, including those of other programs. `batches.status` stays a read: it requires the id of a batch, and the
 * scope decided every operation of a batch that this client started.
 */
export const bulkDataReads: readonly string[] = ['batches.list']

/** Operations that are not of the class `send`, but can cause mail. */
export const indirectSends: readonly string[] = [
  'automations.create', // a classic automation sends mail by itself once it runs
  'automations.updateWorkflowEmail', // a shorter delay releases waiting mail
  // status "pending" makes Mailchimp mail a confirmation; a new or changed member can start a customer journey
  'lists.addListMember',
  'lists.setListMember',
  'lists.updateListMember',
  'lists.batchListMembers',
  'PATCH /audiences/{audience_id}/contacts/{contact_id}',
  'POST /audiences/{audience_id}/contacts',
  'lists.createListMemberEvent', // an event can start a customer journey
  // a tag can start one as well, and a static segment is a tag
  'lists.updateListMemberTags',
  'lists.createSegment',
  'lists.updateSegment',
  'lists.batchSegmentMembers',
  'lists.createSegmentMember',
  // an abandoned cart causes mail
  'ecommerce.addStoreCart',
  'ecommerce.updateStoreCart',
  'ecommerce.addCartLineItem',
  'ecommerce.updateCartLineItem',
  // an order is confirmed by mail, its status too (paid, shipped, cancelled), and it starts follow-ups
  'ecommerce.addStoreOrder',
  'ecommerce.updateOrder',
  'ecommerce.addOrderLineItem',
  'ecommerce.updateOrderLineItem',
  'PUT /ecommerce/stores/{store_id}/orders/{order_id}',
  // `opt_in_status` subscribes a customer: a confirmation, or a welcome
  'ecommerce.addStoreCustomer',
  'ecommerce.setStoreCustomer',
  'ecommerce.updateStoreCustomer',
  'ecommerce.updateStore', // the end of `is_syncing` lets the automations of a store start again
  'verifiedDomains.createVerifiedDomain', // a code is mailed to the address in the body
]

/** Reports that contain data about people; all others under /reports and /reporting contain only statistics. */
export const peopleInReports: readonly string[] = [
  'reports.abuse-reports', // the address that complained, its merge fields
  'reports.click-details.members', // addresses that clicked a link
  'reports.email-activity', // per address: opens, clicks, bounces
  'reports.open-details', // addresses that opened
  'reports.sent-to', // every recipient's address
  'reports.unsubscribed', // addresses that left
  'reporting.surveys.questions.answers', // with the contact of each response
  'reporting.surveys.responses', // the contact with all answers
]

/** The parts of a path that the rules check. */
interface Route {
  readonly id: string
  readonly method: string
  readonly root: string
  readonly resource: string
  readonly action: string | undefined
}

/** The first matching rule determines the class; an operation without a matching rule is a `write`. */
const accessRules: readonly (readonly [Access, (route: Route) => boolean])[] = [
  ['export', ({ id, root }) => root === 'account-exports' || bulkDataReads.includes(id)],
  ['read', ({ method }) => method === 'GET'],
  ['delete', ({ method, action }) => method === 'DELETE' || action === 'delete-permanent'],
  ['send', ({ root, action }) => action !== undefined && (sendActions[root]?.includes(action) ?? false)],
  ['send', ({ method, resource }) => method === 'POST' && sendQueues.includes(resource)],
  ['publish', ({ action }) => action !== undefined && publishActions.includes(action)],
  ['connect', ({ resource }) => channels.includes(resource)],
]

/** Creates the row of the catalogue for an operation of the SDK. */
export function classify(sdk: SdkOperation): Operation {
  const route = readRoute(sdk)
  const access = accessRules.find(([, holds]) => holds(route))?.[0] ?? 'write'
  const indirectSend = indirectSends.includes(sdk.id)
  const { id, method, template, pathParams, queryParams, body } = sdk
  return {
    ...{ id, method, template, resource: route.resource, access, pathParams, queryParams, body },
    idempotency: deriveIdempotency(method, access, indirectSend),
    ...(indirectSend && { indirectSend }),
    ...(peopleInReports.includes(route.resource) && { personalData: true }),
  }
}

function readRoute({ id, method, template }: SdkOperation): Route {
  const { resource, action } = readTemplate(template)
  const root = template.split('/')[1] ?? ''
  return { id, method, root, resource: resourceExceptions[id] ?? resource, action }
}
