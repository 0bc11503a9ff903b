import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { type Mailchimp, startMailchimp } from '../../src/testing/index.js'
import {
  type ClientReply,
  callWithCurl,
  callWithPerl,
  callWithSdk,
  type ForeignClient,
  hasPerlClient,
  type Step,
} from '../support/testing/foreign-clients.js'
import { sendRequest } from '../support/testing/send-request.js'

const list = {
  name: 'News',
  contact: { company: 'Us', address1: 'Here 1', city: 'Here', state: 'NH', zip: '1', country: 'NL' },
  permission_reminder: 'You asked for it.',
  campaign_defaults: { from_name: 'Us', from_email: 'us@example.com', subject: 'News', language: 'en' },
  email_type_option: true,
}
const hash = createHash('md5').update('ada@example.com').digest('hex')
const settings = { subject_line: 'News', title: 'January', from_name: 'Us', reply_to: 'us@example.com' }

/** Goes from an empty account to a sent campaign and a batch with its archive, with some errors in between. */
async function runStory(mailchimp: Mailchimp, speak: ForeignClient): Promise<void> {
  const callClient = async (
    operation: string,
    params: Step['params'] = {},
    body?: Step['body'],
  ): Promise<ClientReply> => speak(mailchimp, { operation, params, ...(body && { body }) })
  const { id } = (await callClient('lists.createList', {}, list)).body
  const member = { list_id: id, subscriber_hash: hash }
  const ada = { email_address: 'Ada@Example.com', status: 'subscribed' }
  expect((await callClient('lists.addListMember', { list_id: id }, ada)).body.id).toBe(hash)
  const again = await callClient('lists.addListMember', { list_id: id }, ada)
  expect([again.status, again.body.title]).toEqual([400, 'Member Exists'])
  const bo = { email_address: 'bo@example.com', status_if_new: 'subscribed' }
  const boHash = createHash('md5').update('bo@example.com').digest('hex')
  expect(
    (await callClient('lists.setListMember', { list_id: id, subscriber_hash: boHash }, bo)).body.status,
  ).toBe('subscribed')
  await callClient('lists.updateListMemberTags', member, { tags: [{ name: 'vip', status: 'active' }] })
  expect((await callClient('lists.getListMemberTags', member)).body.tags[0].name).toBe('vip')
  expect(
    (await callClient('lists.getListMember', { ...member, subscriber_hash: '0'.repeat(32) })).status,
  ).toBe(404)

  const recipients = { list_id: id }
  const campaign = {
    campaign_id: (await callClient('campaigns.create', {}, { type: 'regular', recipients, settings })).body
      .id,
  }
  expect((await callClient('campaigns.send', campaign)).status).toBe(400)
  await callClient('campaigns.setContent', campaign, { html: '<p>Hello</p>' })
  expect((await callClient('campaigns.getSendChecklist', campaign)).body.is_ready).toBeTruthy()
  expect((await callClient('campaigns.send', campaign)).status).toBeLessThan(300)
  expect((await callClient('campaigns.get', campaign)).body.status).toBe('sent')
  expect((await callClient('reports.getCampaignReport', campaign)).body.emails_sent).toBe(2)

  const operations = [{ method: 'DELETE', path: `/lists/${id}/members/${hash}`, operation_id: 'archive' }]
  const batch = { batch_id: (await callClient('batches.start', {}, { operations })).body.id }
  let { body } = await callClient('batches.status', batch)
  for (let turn = 0; turn < 6 && body.status !== 'finished'; turn += 1)
    body = (await callClient('batches.status', batch)).body
  expect(await readArchive(mailchimp, body.response_body_url)).toMatchObject([
    { operation_id: 'archive', status_code: 204 },
  ])
  expect((await callClient('lists.getListMember', member)).body.status).toBe('archived')
  expect((await callClient('lists.getListMembersInfo', { list_id: id })).body.total_items).toBe(1)
}

async function readArchive(mailchimp: Mailchimp, url: string): Promise<unknown> {
  const { origin, pathname, search } = new URL(url)
  const { bytes } = await sendRequest({ origin, ca: mailchimp.ca }, { path: pathname + search, headers: {} })
  const text = execFileSync('tar', ['-xOf', '-', '--wildcards', '*.json'], { input: gunzipSync(bytes) })
  return JSON.parse(text.toString())
}

describe('a complete session works with', () => {
  it('the official SDK', async () => {
    await using mailchimp = await startMailchimp({ tls: false })
    await runStory(mailchimp, callWithSdk)
  })

  it('curl, over TLS', async () => {
    await using mailchimp = await startMailchimp()
    await runStory(mailchimp, callWithCurl)
  })

  it('Mail::Chimp3', async ({ skip }) => {
    if (!(await hasPerlClient())) {
      console.warn('SKIPPED: Mail::Chimp3 is not installed: apt-get install libmail-chimp3-perl')
      skip()
    }
    await using mailchimp = await startMailchimp({ tls: false })
    await runStory(mailchimp, callWithPerl)
  }, 120_000)
})
