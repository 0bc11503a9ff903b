import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Mailchimp, startMailchimp } from '../../src/testing/index.js'
import { sendRawRequest } from '../support/testing/raw-request.js'

const LIST = 'a1b2c3d4e5'
let mailchimp: Mailchimp
const sendRoute = (route: string, body?: unknown) => sendRawRequest(mailchimp, route, body)

beforeEach(async () => {
  const members = [
    { email_address: 'ada@example.com', tags: ['vip'] },
    { email_address: 'bo@example.com' },
    { email_address: 'cy@example.com', status: 'unsubscribed' as const },
  ]
  mailchimp = await startMailchimp({
    tls: false,
    seed: { lists: [{ id: LIST, name: 'News', members }] },
    now: '2026-01-15T09:00:00Z',
  })
})
afterEach(() => mailchimp.close())

const settings = { subject_line: 'News', title: 'January', from_name: 'Us', reply_to: 'us@example.com' }

async function createDraft(recipients: object = { list_id: LIST }): Promise<string> {
  const { body } = await sendRoute('POST /campaigns', { type: 'regular', recipients, settings })
  await sendRoute(`PUT /campaigns/${body.id}/content`, { html: '<p>Hello</p>' })
  return body.id
}

describe('a campaign', () => {
  it('is sent once, to the subscribed members, if it is complete', async () => {
    const { body } = await sendRoute('POST /campaigns', { type: 'regular' })
    const path = `/campaigns/${body.id}`
    expect((await sendRoute(`GET ${path}/send-checklist`)).body.is_ready).toBe(false)
    const early = await sendRoute(`POST ${path}/actions/send`)
    expect([early.status, early.body.detail]).toEqual([400, expect.stringContaining('Choose a list')])
    await sendRoute(`PATCH ${path}`, { recipients: { list_id: LIST }, settings })
    await sendRoute(`PUT ${path}/content`, { html: '<p>Hello <b>you</b></p>' })
    expect((await sendRoute(`GET ${path}/content`)).body.plain_text).toBe('Hello you')
    expect((await sendRoute(`GET ${path}/send-checklist`)).body.is_ready).toBe(true)
    expect((await sendRoute(`POST ${path}/actions/send`)).status).toBe(204)
    expect((await sendRoute(`GET ${path}`)).body).toMatchObject({ status: 'sent', emails_sent: 2 })
    expect((await sendRoute(`POST ${path}/actions/send`)).status).toBe(400)
    expect((await sendRoute(`PATCH ${path}`, { settings })).status).toBe(400)
    expect(mailchimp.calls('campaigns.send').filter(({ carriedOut }) => carriedOut)).toHaveLength(1)
  })

  it('has a report after it is sent, and not before', async () => {
    const id = await createDraft()
    expect((await sendRoute(`GET /reports/${id}`)).status).toBe(404)
    await sendRoute(`POST /campaigns/${id}/actions/send`)
    expect((await sendRoute(`GET /reports/${id}`)).body).toMatchObject({
      emails_sent: 2,
      campaign_title: 'January',
    })
    expect((await sendRoute('GET /reports')).body.total_items).toBe(1)
    const recipients = (await sendRoute(`GET /reports/${id}/sent-to`)).body
    expect(recipients.sent_to.map((one: { email_address: string }) => one.email_address)).toEqual([
      'ada@example.com',
      'bo@example.com',
    ])
    expect((await sendRoute(`GET /reports/${id}/sent-to/ada@example.com`)).body.status).toBe('sent')
    expect((await sendRoute(`GET /reports/${id}/sent-to/cy@example.com`)).status).toBe(404)
    const activity = (await sendRoute(`GET /lists/${LIST}/members/ada@example.com/activity`)).body.activity
    expect(activity).toMatchObject([{ action: 'sent', campaign_id: id }])
  })

  it('is sent only to a static segment, if configured', async () => {
    const { tags } = (await sendRoute(`GET /lists/${LIST}/members/ada@example.com`)).body
    const id = await createDraft({ list_id: LIST, segment_opts: { saved_segment_id: tags[0].id } })
    await sendRoute(`POST /campaigns/${id}/actions/send`)
    expect((await sendRoute(`GET /campaigns/${id}`)).body.emails_sent).toBe(1)
  })

  it('that is scheduled is sent when the clock reaches its time', async () => {
    const [id, other] = [await createDraft(), await createDraft()]
    const scheduleCampaign = (schedule_time: string) =>
      sendRoute(`POST /campaigns/${id}/actions/schedule`, { schedule_time })
    expect((await scheduleCampaign('2026-01-15T08:45:00Z')).body.detail).toContain('future')
    expect((await scheduleCampaign('2026-01-15T10:07:00Z')).body.detail).toContain('quarter-hour')
    expect((await scheduleCampaign('2026-01-15T10:15:00Z')).status).toBe(204)
    await sendRoute(`POST /campaigns/${other}/actions/schedule`, { schedule_time: '2026-01-15T10:15:00Z' })
    expect((await sendRoute(`POST /campaigns/${other}/actions/unschedule`)).status).toBe(204)
    mailchimp.clock.advance(74 * 60_000)
    expect((await sendRoute(`GET /campaigns/${id}`)).body.status).toBe('schedule')
    mailchimp.clock.advance(60_000)
    expect((await sendRoute(`GET /campaigns/${id}`)).body).toMatchObject({
      status: 'sent',
      send_time: '2026-01-15T10:15:00+00:00',
    })
    expect((await sendRoute(`GET /campaigns/${other}`)).body.status).toBe('save')
  })

  it('has content from a template, with the sections of the request', async () => {
    const html = '<div mc:edit="head">A</div><div mc:edit="main">B</div>'
    const template = (await sendRoute('POST /templates', { name: 'Plain', html })).body
    expect((await sendRoute(`GET /templates/${template.id}/default-content`)).body.sections).toEqual({
      head: 'A',
      main: 'B',
    })
    const id = await createDraft()
    const content = { template: { id: template.id, sections: { main: 'Hello' } } }
    const { body } = await sendRoute(`PUT /campaigns/${id}/content`, content)
    expect(body.html).toBe('<div mc:edit="head">A</div><div mc:edit="main">Hello</div>')
    expect((await sendRoute(`PUT /campaigns/${id}/content`, { template: { id: 9 } })).status).toBe(400)
  })

  it('may refer only to existing lists, folders and templates', async () => {
    for (const wrong of [
      { recipients: { list_id: 'nope' } },
      { settings: { folder_id: 'nope' } },
      { settings: { template_id: 9 } },
    ]) {
      expect((await sendRoute('POST /campaigns', { type: 'regular', ...wrong })).body.title).toBe(
        'Invalid Resource',
      )
    }
  })

  it('is found by list, by status and by send time', async () => {
    const [sent, unsent] = [await createDraft(), await createDraft()]
    await sendRoute(`POST /campaigns/${sent}/actions/send`)
    const listIds = async (query: string) =>
      (await sendRoute(`GET /campaigns?${query}`)).body.campaigns.map(({ id }: { id: string }) => id)
    expect(await listIds('status=sent')).toEqual([sent])
    expect(await listIds('status=save')).toEqual([unsent])
    expect(await listIds(`list_id=${LIST}&sort_field=create_time&sort_dir=ASC`)).toEqual([sent, unsent])
    expect(await listIds('since_send_time=2026-01-15T08:00:00Z')).toEqual([sent])
    expect(await listIds('before_send_time=2026-01-15T08:00:00Z')).toEqual([])
  })
})

describe('a shop', () => {
  it('has orders with lines and customers, and correct totals', async () => {
    const line = { id: 'l1', product_id: 'p1', product_variant_id: 'v1', quantity: 2, price: 5 }
    const customer = { id: 'c1', email_address: 'ada@example.com', opt_in_status: true }
    const order = { id: 'o1', customer, currency_code: 'USD', order_total: 10, lines: [line] }
    const store = '/ecommerce/stores/s1'
    await sendRoute('POST /ecommerce/stores', { id: 's1', list_id: LIST, name: 'Shop', currency_code: 'USD' })
    expect((await sendRoute(`POST ${store}/orders`, order)).body.errors[0].field).toBe('product_id')
    await sendRoute(`POST ${store}/products`, {
      id: 'p1',
      title: 'Mug',
      variants: [{ id: 'v1', title: 'Blue' }],
    })
    const made = await sendRoute(`POST ${store}/orders`, order)
    expect(made.body.lines).toMatchObject([{ id: 'l1', product_title: 'Mug', product_variant_title: 'Blue' }])
    expect((await sendRoute(`GET ${store}/customers/c1`)).body).toMatchObject({
      orders_count: 1,
      total_spent: 10,
    })
    await sendRoute(`POST ${store}/orders/o1/lines`, { ...line, id: 'l2' })
    expect((await sendRoute(`GET ${store}/orders/o1`)).body.lines).toHaveLength(2)
    expect((await sendRoute('GET /ecommerce/orders?customer_id=c1')).body.total_items).toBe(1)
    expect((await sendRoute(`POST ${store}/orders`, order)).body.errors[0].message).toContain(
      'exists already',
    )
    await sendRoute(`DELETE ${store}`)
    expect((await sendRoute(`GET ${store}/orders`)).status).toBe(404)
  })
})
