/** Names that `@types/mailchimp__mailchimp_marketing` exports, and how they differ in this package. */
export const differentNames: Readonly<Record<string, string>> = {
  Body: 'the common part of three bodies; here Body<Id> is the body of an operation',
  HttpMethod: 'here the five that the API has; OPTIONS and HEAD are missing',
}

/** A program that compiles only with `@types`, and the reason. */
export interface TypeDifference {
  readonly reason: string
  /** Compiles with `@types`, but not with this package. */
  readonly program: string
  /** The same program for this package. */
  readonly replacement: string
}

/** Statements about `mailchimp`, in an async function. */
export const typeDifferences: Readonly<Record<string, TypeDifference>> = {
  'a result that is an error': {
    reason: 'errors are thrown, never returned: so it is with the official SDK, whatever its types say',
    program: `const response = await mailchimp.lists.getListMember('list', 'hash')
      if ('detail' in response) throw new Error(response.detail)`,
    replacement: `await mailchimp.lists.getListMember('list', 'hash').catch((error) => {
        if (error.response) throw new Error((error.response.body as mailchimp.ErrorResponse).detail)
      })`,
  },
  'a result used as an error': {
    reason: 'errors are thrown, never returned',
    program: `const response = await mailchimp.lists.getListMember('list', 'hash')
      const error = response as mailchimp.ErrorResponse`,
    replacement: `const error = await mailchimp.lists.getListMember('list', 'hash').catch((error) => error)
      const problem: mailchimp.ErrorResponse = error.response.body`,
  },
  'a field that only some answers have': {
    reason: 'it is optional: a campaign that was not sent has no report',
    program: `const [campaign] = ((await mailchimp.campaigns.list()) as mailchimp.campaigns.CampaignsSuccessResponse).campaigns
      const opens = campaign!.report_summary.opens`,
    replacement: `const [campaign] = (await mailchimp.campaigns.list()).campaigns
      const opens = campaign!.report_summary?.opens`,
  },
  'the value of a merge field': {
    reason: 'it is unknown and not any: text, a number or an address',
    program: `const member = (await mailchimp.lists.getListMember('list', 'hash')) as mailchimp.lists.MembersSuccessResponse
      const name: string = member.merge_fields!.FNAME`,
    replacement: `const { merge_fields } = await mailchimp.lists.getListMember('list', 'hash')
      const name = String(merge_fields?.FNAME)`,
  },
  'merge fields in a body, set one by one': {
    reason: 'they are an object of any kind, which no field can be written to',
    program: `const body: mailchimp.lists.UpdateListMemberBody = { merge_fields: {} }
      body.merge_fields!.FNAME = 'Ada'`,
    replacement: `const merge_fields: Record<string, string> = {}
      merge_fields.FNAME = 'Ada'
      const body: mailchimp.lists.UpdateListMemberBody = { merge_fields }`,
  },
  'an array in a body, filled item by item': {
    reason: 'lists in bodies are read-only: so that read-only ones can be given',
    program: `const body: mailchimp.lists.AddListMemberBody = { email_address: 'a', status: 'pending', tags: [] }
      body.tags!.push('imported')`,
    replacement: `const tags: string[] = []
      tags.push('imported')
      const body: mailchimp.lists.AddListMemberBody = { email_address: 'a', status: 'pending', tags }`,
  },
  'a new member without a status': {
    reason: 'Mailchimp refuses it',
    program: `await mailchimp.lists.addListMember('list', { email_address: 'ada@example.com' })`,
    replacement: `await mailchimp.lists.addListMember('list', { email_address: 'ada@example.com', status: 'pending' })`,
  },
  'tags in a batch, modified in place': {
    reason:
      'the specification does not know them; a variable of the old type, or the door for unknown fields',
    program: `await mailchimp.lists.batchListMembers('list', {
        members: [{ email_address: 'ada@example.com', email_type: 'html', status: 'pending', tags: ['imported'] }],
      })`,
    replacement: `const body: mailchimp.lists.BatchListMembersBody = {
        members: [{ email_address: 'ada@example.com', email_type: 'html', status: 'pending', tags: ['imported'] }],
      }
      await mailchimp.lists.batchListMembers('list', body)`,
  },
  'a misspelt field': {
    reason: 'it is longitude; Mailchimp does not read the other',
    program: `const member: mailchimp.lists.BatchListMembersBodyMembersObject = {
        email_address: 'a', email_type: 'html', status: 'pending', location: { latitude: 1, longtitude: 2 },
      }`,
    replacement: `const member: mailchimp.lists.BatchListMembersBodyMembersObject = {
        email_address: 'a', email_type: 'html', status: 'pending', location: { latitude: 1, longitude: 2 },
      }`,
  },
  'an event with fields of a member': {
    reason: 'an event has no fields of a member',
    program: `const event: mailchimp.lists.CreateListMemberEventBody = { name: 'signed_up', vip: true }`,
    replacement: `const event: mailchimp.lists.CreateListMemberEventBody = { name: 'signed_up' }`,
  },
  'the properties of an event': {
    reason: 'their values are text',
    program: `const event: mailchimp.lists.CreateListMemberEventBody = { name: 'bought', properties: { items: 2 } }`,
    replacement: `const event: mailchimp.lists.CreateListMemberEventBody = { name: 'bought', properties: { items: '2' } }`,
  },
  'an option of another operation': {
    reason: 'each takes those that the SDK sends for it; only a variable may be a ListOptions with more',
    program: `await mailchimp.lists.getListMember('list', 'hash', { count: 10 })`,
    replacement: `await mailchimp.lists.getListMember('list', 'hash', { fields: ['id'] })`,
  },
  'options that no operation accepts': {
    reason: 'ListOptions has them, and the SDK sends none of them for this operation',
    program: `await mailchimp.lists.getAllLists({ skipMergeValidation: true })`,
    replacement: 'await mailchimp.lists.getAllLists()',
  },
  'the rating of a member': {
    reason: 'it is a number',
    program: `const member = (await mailchimp.lists.getListMember('list', 'hash')) as mailchimp.lists.MembersSuccessResponse
      const stars: string = member.member_rating!`,
    replacement: `const { member_rating: stars = 0 } = await mailchimp.lists.getListMember('list', 'hash')
      const more: number = stars + 1`,
  },
  'the code of a currency': {
    reason: 'it is text',
    program: 'const currency = (data: mailchimp.lists.MemberEcommerceData): number => data.currency_code!',
    replacement:
      "const currency = (data: mailchimp.lists.MemberEcommerceData): string => data.currency_code ?? 'EUR'",
  },
  'an id in the web application': {
    reason: 'it is a number',
    program: 'const webId = (campaign: mailchimp.campaigns.Campaigns): string => campaign.web_id!',
    replacement:
      'const webId = (campaign: mailchimp.campaigns.Campaigns): number | undefined => campaign.web_id',
  },
  'the template in a content': {
    reason: 'its id is a number',
    program: `await mailchimp.campaigns.setContent('campaign', { template: { id: '12' } })`,
    replacement: `await mailchimp.campaigns.setContent('campaign', { template: { id: 12 } })`,
  },
  'the social card and the kind of content of a new campaign': {
    reason: 'they are beside tracking, not in it',
    program: `await mailchimp.campaigns.create({
        type: 'regular', tracking: { content_type: 'template', social_card: { title: 'Spring' } },
      })`,
    replacement: `await mailchimp.campaigns.create({
        type: 'regular', content_type: 'template', social_card: { title: 'Spring' },
      })`,
  },
  'a text condition with an arbitrary type': {
    reason: 'the kind of a condition is one word, by which conditions are told apart',
    program: `const kind: string = 'Aim'
      const aim: mailchimp.segmentConditions.Aim = { condition_type: kind, field: 'aim', op: 'open', value: '1' }`,
    replacement: `const aim: mailchimp.segmentConditions.Aim = { condition_type: 'Aim', field: 'aim', op: 'open', value: '1' }`,
  },
  'an operation without a response body': {
    reason: 'a call without an answer resolves to null',
    program: `const nothing: {} = await mailchimp.campaigns.send('campaign')`,
    replacement: `const nothing: null = await mailchimp.campaigns.send('campaign')`,
  },
  'the body of several operations': {
    reason: 'Body<Id> is the body of an operation here',
    program: 'const part = (body: mailchimp.Body) => body.language',
    replacement: "const part = (body: mailchimp.Body<'lists.updateListMember'>) => body.language",
  },
  'a method that the API does not have': {
    reason: 'HttpMethod names those that it has',
    program: "const method: mailchimp.HttpMethod = 'OPTIONS'",
    replacement: "const method: mailchimp.HttpMethod = 'GET'",
  },
}
