import { createHash } from 'node:crypto'
import {
  type CollectionShape,
  fillTemplate,
  loadCollectionShapes,
} from '../../../src/testing/engine/collection-shape.js'
import { collectProperties, type ServedOperation } from '../../../src/testing/engine/specification.js'
import { type Mailchimp, type Seed, startMailchimp } from '../../../src/testing/index.js'
import { createSampleAnswer } from './answer-from-schema.js'
import { specification } from './specification.js'

export const LIST = 'a1b2c3d4e5'
export const DRAFT = '0c0c0c0c01'
export const SENT = '0c0c0c0c02'
export const FEED = '0c0c0c0c03'
const MEMBER = createHash('md5').update('ada@example.com').digest('hex')

/** Ids of the seeded objects. Each collection without a seed field gets one sample item. */
const seededIds: Readonly<Record<string, string>> = {
  '/lists': LIST,
  '/campaigns': DRAFT,
  '/reports': SENT,
  '/templates': '1001',
  '/ecommerce/stores': 'store1',
  '/ecommerce/stores/{store_id}/products': 'p1',
  '/ecommerce/stores/{store_id}/products/{product_id}/variants': 'v1',
  '/ecommerce/stores/{store_id}/customers': 'c1',
  '/ecommerce/stores/{store_id}/carts': 'cart1',
  '/ecommerce/stores/{store_id}/carts/{cart_id}/lines': 'l1',
  '/ecommerce/stores/{store_id}/orders': 'order1',
  '/ecommerce/stores/{store_id}/orders/{order_id}/lines': 'l1',
  '/lists/{list_id}/members': MEMBER,
  '/lists/{list_id}/segments': '1',
  '/lists/{list_id}/segments/{segment_id}/members': MEMBER,
  '/lists/{list_id}/merge-fields': '1',
  '/reports/{campaign_id}/sent-to': MEMBER,
}

const line = { id: 'l1', product_id: 'p1', product_variant_id: 'v1', quantity: 1, price: 5 }
const customer = { id: 'c1', email_address: 'ada@example.com', opt_in_status: true }
const settings = { subject_line: 'News', title: 'News', from_name: 'Us', reply_to: 'us@example.com' }
const recipients = { list_id: LIST }

const createSeed = (): Seed => ({
  lists: [
    {
      id: LIST,
      name: 'News',
      members: [{ email_address: 'ada@example.com', tags: ['vip'] }, { email_address: 'bo@example.com' }],
    },
  ],
  templates: [{ id: 1001, name: 'Plain', html: '<p mc:edit="main">Hello</p>' }],
  campaigns: [
    { id: DRAFT, settings, recipients, html: '<p>Hello</p>' },
    { id: SENT, settings, recipients, html: '<p>Hello</p>', sent: true },
    {
      id: FEED,
      type: 'rss',
      rss_opts: { feed_url: 'https://example.com/feed', frequency: 'daily' },
      settings,
      recipients,
      html: '<p>Hello</p>',
    },
  ],
  stores: [
    {
      id: 'store1',
      list_id: LIST,
      customers: [customer],
      products: [{ id: 'p1', title: 'Mug', variants: [{ id: 'v1', title: 'Blue' }] }],
      carts: [{ id: 'cart1', customer, currency_code: 'USD', order_total: 5, lines: [line] }],
      orders: [{ id: 'order1', customer, currency_code: 'USD', order_total: 5, lines: [line] }],
    },
  ],
  items: createSampleItems(),
})

function createSampleItems(): NonNullable<Seed['items']> {
  const shapes = [...loadCollectionShapes().values()].filter(({ template }) => isGenerated(template))
  return Object.fromEntries(
    shapes.map((shape) => [
      fillTemplate(shape.template, createParams(shape.template)),
      [createSampleItem(shape)],
    ]),
  )
}

/** Items that are neither seeded explicitly nor computed from other objects. */
const isGenerated = (template: string) =>
  seededIds[template] === undefined &&
  !/^\/(?:batches|search-campaigns|ecommerce\/orders)$|\/(?:tags|activity|tag-search)$/.test(template)

function createSampleItem(shape: CollectionShape): Readonly<Record<string, unknown>> {
  const schema = { $ref: `#/components/schemas/${findSchemaName(shape)}` }
  const item = createSampleAnswer(findSchemaName(shape) === undefined ? {} : schema, {
    count: 1,
    offset: 0,
    total: 1,
  }) as object
  const known = Object.entries(item).filter(
    ([name]) => collectProperties(shape.itemSchema)[name] !== undefined,
  )
  const hasId = collectProperties(shape.itemSchema)[shape.idField] !== undefined
  return { ...Object.fromEntries(known), ...(hasId && { [shape.idField]: createIdValue(shape) }) }
}

/** Finds the schema in the extract that has the same properties as the compact schema of the engine. */
function findSchemaName(shape: CollectionShape): string | undefined {
  const properties = Object.keys(collectProperties(shape.itemSchema)).sort().join()
  return Object.entries(specification.components.schemas ?? {}).find(
    ([, schema]) =>
      Object.keys(schema.properties ?? {})
        .filter((name) => name !== '_links')
        .sort()
        .join() === properties,
  )?.[0]
}

const createIdValue = (shape: CollectionShape) => (shape.hasNumericId ? 1001 : getSampleId(shape))

function getSampleId({ template, itemParam }: CollectionShape): string {
  const known = seededIds[template]
  if (known !== undefined) return known
  return itemParam === 'subscriber_hash' ? MEMBER : itemParam === 'month' ? '2026-01' : 'sample1'
}

/** Creates ids for all parameters of a template. */
export function createParams(template: string): Record<string, string> {
  const params: Record<string, string> = {}
  for (const match of template.matchAll(/\{([^}]+)\}/g)) {
    const collection = template.slice(0, match.index - 1)
    const shape = loadCollectionShapes().get(collection)
    params[match[1] as string] = shape ? String(createIdValue({ ...shape })) : 'sample1'
    if (shape?.hasNumericId && seededIds[collection]) params[match[1] as string] = seededIds[collection]
  }
  return params
}

export const startSampleAccount = (): Promise<Mailchimp> =>
  startMailchimp({ tls: false, seed: createSeed(), now: '2026-01-15T09:00:00Z' })

interface CallOverrides {
  readonly params?: Readonly<Record<string, string>>
  readonly body?: object
  readonly query?: string
  /** Prepares the state of the stand-in that the call needs. */
  readonly prepare?: (
    send: (method: string, path: string, body?: object) => Promise<unknown>,
  ) => Promise<unknown>
}

const sendFeed: CallOverrides['prepare'] = (send) => send('POST', `/campaigns/${FEED}/actions/send`)

const draftPath = `/campaigns/${DRAFT}`

/** Bodies that refer to existing objects, and states that an action needs. */
export const callOverrides: Readonly<Record<string, CallOverrides>> = {
  'automations.create': {
    body: { recipients: { list_id: LIST }, trigger_settings: { workflow_type: 'abandonedCart' } },
  },
  'batches.status': { params: { batch_id: '' } },
  'campaigns.create': { body: { type: 'regular', recipients, settings } },
  'campaigns.update': { body: { settings } },
  'campaigns.setContent': { body: { html: '<p>Hello</p>' } },
  'campaigns.cancelSend': { params: { campaign_id: FEED }, prepare: sendFeed },
  'campaigns.pause': { params: { campaign_id: FEED }, prepare: sendFeed },
  'campaigns.resume': {
    params: { campaign_id: FEED },
    prepare: async (send) => {
      await sendFeed(send)
      await send('POST', `/campaigns/${FEED}/actions/pause`)
    },
  },
  'landingPages.publishPage': { prepare: (send) => send('POST', '/landing-pages/sample1/actions/unpublish') },
  'campaigns.createResend': { params: { campaign_id: SENT } },
  'campaigns.schedule': { body: { schedule_time: '2026-01-15T10:00:00+00:00' } },
  'campaigns.unschedule': {
    prepare: (send) =>
      send('POST', `${draftPath}/actions/schedule`, { schedule_time: '2026-01-15T10:00:00+00:00' }),
  },
  'fileManager.upload': { body: { name: 'a.png', file_data: 'aGVsbG8=' } },
  'fileManager.updateFile': { body: { name: 'b.png' } },
  'lists.addListMember': { body: { email_address: 'new@example.com', status: 'subscribed' } },
  'lists.setListMember': { body: { email_address: 'ada@example.com', status_if_new: 'subscribed' } },
  'lists.updateListMember': { body: { vip: true } },
  'lists.batchListMembers': {
    body: { members: [{ email_address: 'new@example.com', status: 'subscribed' }] },
  },
  'lists.addListMergeField': { body: { name: 'Age', type: 'number' } },
  'lists.updateListMergeField': { body: { name: 'Given name' } },
  'lists.createSegment': { body: { name: 'Some', static_segment: ['ada@example.com'] } },
  'lists.updateSegment': { body: { name: 'Others', static_segment: ['bo@example.com'] } },
  'lists.batchSegmentMembers': { body: { members_to_add: ['bo@example.com'] } },
  'lists.createSegmentMember': { body: { email_address: 'bo@example.com' } },
  'templates.create': { body: { name: 'New', html: '<p></p>' } },
  'templates.updateTemplate': { body: { name: 'New', html: '<p></p>' } },
  'ecommerce.addStore': { body: { id: 'store2', list_id: LIST, name: 'Second', currency_code: 'EUR' } },
  'ecommerce.addStoreCart': {
    body: { id: 'cart2', customer, currency_code: 'USD', order_total: 5, lines: [line] },
  },
  'ecommerce.addStoreOrder': {
    body: { id: 'order2', customer, currency_code: 'USD', order_total: 5, lines: [line] },
  },
  'ecommerce.updateStoreCart': { body: { order_total: 6 } },
  'ecommerce.updateOrder': { body: { order_total: 6 } },
  'ecommerce.addCartLineItem': { body: { ...line, id: 'l2' } },
  'ecommerce.addOrderLineItem': { body: { ...line, id: 'l2' } },
  'ecommerce.addStoreProduct': { body: { id: 'p2', title: 'Cup', variants: [{ id: 'v1', title: 'Red' }] } },
  'ecommerce.updateStoreProduct': { body: { title: 'Cup' } },
  'ecommerce.updateProductImage': { body: { url: 'https://example.com/a.png' } },
  'lists.updateListWebhook': { body: { url: 'https://example.com/hook' } },
  'searchCampaigns.search': { query: 'query=news' },
  'searchMembers.search': { query: 'query=ada' },
}

/** Creates a body with every field. */
export function createSampleBody(operation: ServedOperation): object | undefined {
  const own = callOverrides[operation.id]?.body
  if (own !== undefined) return own
  const described = specification.paths[operation.template]?.[operation.method.toLowerCase()]
  const schema = described?.requestBody && Object.values(described.requestBody.content)[0]?.schema
  if (schema === undefined) return undefined
  return createSampleAnswer(schema, { count: 1, offset: 0, total: 1 }) as object
}
