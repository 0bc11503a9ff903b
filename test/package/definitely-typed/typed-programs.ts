/*
 * What users of the official SDK have written with `@types/mailchimp__mailchimp_marketing`: one program for each
 * of the most used operations, in every common import style.
 */

const byDefault = "import mailchimp from '@mailchimp/mailchimp_marketing'\n"
const byNamespace = "import * as mailchimp from '@mailchimp/mailchimp_marketing'\n"
const byRequire = "import mailchimp = require('@mailchimp/mailchimp_marketing')\n"
const environment = 'declare const process: { env: Record<string, string | undefined> }\n'

export const programs: Readonly<Record<string, string>> = {
  'setConfig, with a config made step by step': `${byDefault}${environment}
    const config: mailchimp.Config = { apiKey: process.env['MAILCHIMP_API_KEY'] }
    config.server = process.env['MAILCHIMP_SERVER']
    mailchimp.setConfig(config)
  `,
  'ping.get, as a health check': `${byRequire}
    export async function healthy(): Promise<boolean> {
      const response = await mailchimp.ping.get()
      return 'health_status' in response && response.health_status === "Everything's Chimpy!"
    }
    export const status = (response: mailchimp.ping.APIHealthStatus) => response.health_status
  `,
  'lists.addListMember, a form that signs people up': `${byDefault}
    type Signup = { email: string; first?: string; tags?: string[] }
    export async function subscribe(listId: string, { email, first, tags }: Signup): Promise<string> {
      const body: mailchimp.lists.AddListMemberBody = {
        email_address: email,
        status: 'subscribed' as mailchimp.Status,
        merge_fields: { FNAME: first ?? '' },
        tags,
        marketing_permissions: [{ marketing_permission_id: 'a1b2c3', enabled: true }],
        location: { latitude: 52.5, longitude: 13.4 },
      }
      const response = await mailchimp.lists.addListMember(listId, body, { skipMergeValidation: true })
      if ('id' in response) return response.id
      throw new Error('not subscribed')
    }
  `,
  'lists.setListMember, by the hash of the address': `${byNamespace}
    declare function md5(text: string): string
    export const upsert = async (listId: string, email: string, status: mailchimp.Status) => {
      const body: mailchimp.lists.SetListMemberBody = {
        email_address: email,
        status_if_new: 'pending',
        status,
        language: 'de',
        interests: { a1b2c3d4e5: true },
      }
      const response = (await mailchimp.lists.setListMember(
        listId,
        md5(email.toLowerCase()),
        body,
      )) as mailchimp.lists.MembersSuccessResponse
      return { id: response.id, status: response.status, address: response.email_address }
    }
  `,
  'lists.getListMember, where a member may be missing': `${byDefault}
    export async function isSubscribed(listId: string, hash: string): Promise<boolean> {
      try {
        const member = await mailchimp.lists.getListMember(listId, hash, { fields: ['id', 'status', 'tags'] })
        return 'email_address' in member && member.status === 'subscribed'
      } catch (error: any) {
        if (error.status === 404) return false
        const problem: mailchimp.ErrorResponse = error.response.body
        throw new Error([problem.status, problem.title, problem.detail].join(' '))
      }
    }
  `,
  'lists.updateListMember, and an own type made of the body': `${byRequire}
    interface Change extends mailchimp.lists.UpdateListMemberBody { reason: string }
    export async function unsubscribe(listId: string, hash: string, change: Change) {
      const { reason, ...body } = change
      const member = await mailchimp.lists.updateListMember(listId, hash, { ...body, status: 'unsubscribed' })
      return [reason, (member as mailchimp.lists.MembersSuccessResponse).unsubscribe_reason]
    }
  `,
  'lists.updateListMemberTags, and the tags there are': `${byDefault}
    export async function tag(listId: string, hash: string, names: string[]): Promise<string[]> {
      const tags: mailchimp.lists.ListTagBody[] = names.map((name) => ({ name, status: 'active' }))
      const body: mailchimp.lists.MemberTagsBody = { tags }
      await mailchimp.lists.updateListMemberTags(listId, hash, body)
      const response = await mailchimp.lists.getListMemberTags(listId, hash, { count: 100, offset: 0 })
      return 'tags' in response ? response.tags.map(({ id, name }) => id + ': ' + name) : []
    }
  `,
  'lists.batchListMembers, an import of contacts': `${byDefault}
    export async function importContacts(listId: string, addresses: string[]) {
      const members: mailchimp.lists.BatchListMembersBodyMembersObject[] = addresses.map((email_address) => ({
        email_address,
        email_type: 'html',
        status: 'subscribed',
        tags: ['imported'],
      }))
      members.push({ email_address: 'ada@example.com', email_type: 'text', status: 'pending' })
      const body: mailchimp.lists.BatchListMembersBody = { members, update_existing: true }
      body.members.push(...members)
      const response = await mailchimp.lists.batchListMembers(listId, body, { skipDuplicateCheck: true })
      const { errors, new_members } = response as mailchimp.lists.BatchListMembersResponse
      errors?.forEach(({ email_address, error_code }) => console.log(email_address, error_code))
      return new_members?.length ?? 0
    }
  `,
  'campaigns.create, setContent and send': `${byDefault}
    export async function mail(list_id: string, subject_line: string, html: string): Promise<string> {
      const condition: mailchimp.segmentConditions.StaticSegment = {
        condition_type: 'StaticSegment',
        field: 'static_segment',
        op: 'static_is',
        value: 123,
      }
      const params: mailchimp.campaigns.CreateCampaignParameters = {
        type: 'regular',
        recipients: { list_id, segment_opts: { match: 'all', conditions: [condition] } },
        settings: { subject_line, from_name: 'Ada', reply_to: 'ada@example.com', auto_footer: false },
        tracking: { opens: true, html_clicks: true },
      }
      const campaign = (await mailchimp.campaigns.create(params)) as mailchimp.campaigns.Campaigns
      await mailchimp.campaigns.setContent(campaign.id, { html })
      const checklist = await mailchimp.campaigns.getSendChecklist(campaign.id)
      if ('is_ready' in checklist && checklist.is_ready) await mailchimp.campaigns.send(campaign.id)
      return campaign.id
    }
  `,
  'campaigns.list, page by page': `${byNamespace}
    export async function sent(since: mailchimp.TimeString): Promise<mailchimp.campaigns.Campaigns[]> {
      const all: mailchimp.campaigns.Campaigns[] = []
      const options: mailchimp.campaigns.CampaignsOptions = { status: 'sent', sinceSendTime: since, count: 100 }
      for (let offset = 0; ; offset += 100) {
        const page = await mailchimp.campaigns.list({ ...options, offset })
        if (!('campaigns' in page)) throw new Error('no campaigns')
        all.push(...page.campaigns)
        if (all.length >= page.total_items) return all
      }
    }
  `,
  'lists.getAllLists, getListMembersInfo and getListMergeFields': `${byDefault}
    export async function overview(options: mailchimp.lists.ListOptions) {
      const response = (await mailchimp.lists.getAllLists(options)) as mailchimp.lists.ListsSuccessResponse
      return Promise.all(
        response.lists.map(async ({ id, name, contact, campaign_defaults }: mailchimp.lists.List) => {
          const members = await mailchimp.lists.getListMembersInfo(id, options)
          const fields = await mailchimp.lists.getListMergeFields(id, { count: 50 })
          const names = 'merge_fields' in fields ? fields.merge_fields.map((field) => field.name) : []
          const from: string = campaign_defaults.from_email
          const contactOfList: mailchimp.lists.Contact = contact
          return { name, from, contactOfList, names, count: 'total_items' in members ? members.total_items : 0 }
        }),
      )
    }
  `,
  'searchMembers, campaignFolders and customerJourneys': `${byNamespace}
    export async function rest(address: string) {
      const body: mailchimp.customerJourneys.TriggerCustomerJourneyBody = { email_address: address }
      await mailchimp.customerJourneys.trigger(1, 2, body)
      const found = await mailchimp.searchMembers.search(address)
      const folder = await mailchimp.campaignFolders.create({ name: 'Spring' })
      const { id } = folder as mailchimp.campaignFolders.CampaignFolder
      await mailchimp.campaignFolders.remove(id)
      return found as mailchimp.searchMembers.SearchMembersSuccessResponse
    }
  `,
}
