import { expectTypeOf } from 'vitest'
import {
  createClient,
  defineScope,
  loadConfig,
  type MailchimpClient,
  type ScopeInput,
} from '../../src/index.js'

// A valid scope compiles, and the client has only the methods that the scope can allow.

const undeclared = createClient()
expectTypeOf(undeclared.lists.getList).toBeFunction()
expectTypeOf(undeclared.lists.getListWithHttpInfo).toBeFunction()
expectTypeOf<'deleteList' extends keyof typeof undeclared.lists ? true : false>().toEqualTypeOf<false>()
// @ts-expect-error a client without a scope only reads
undeclared.lists.deleteList('a1b2c3d4e5')
// @ts-expect-error exports are not reads
undeclared.accountExports
// @ts-expect-error a group without an allowed method is omitted
undeclared.customerJourneys

const preset = createClient({ scope: defineScope({ version: 1, preset: 'reporting' }) })
expectTypeOf(preset.reports.getCampaignReport).toBeFunction()
// @ts-expect-error the method lists people
preset.reports.getCampaignOpenDetails('42694e9e57')

const written = createClient({
  scope: defineScope({
    version: 1,
    allow: [
      'reports:read',
      'campaigns.list',
      { ops: ['lists.members:write'], on: { list_id: ['a1b2c3d4e5'] } },
    ],
  }),
})
expectTypeOf(written.campaigns.list).toBeFunction()
expectTypeOf(written.lists.addListMember).toBeFunction()
// @ts-expect-error no read of lists is allowed
written.lists.getList('a1b2c3d4e5')
// @ts-expect-error only one operation of campaigns is allowed
written.campaigns.send('42694e9e57')

const inline = createClient({
  scope: { version: 1, preset: 'read-only', allow: ['campaigns:send'], deny: ['lists:read'] },
})
expectTypeOf(inline.campaigns.send).toBeFunction()
expectTypeOf(inline.lists.getListMember).toBeFunction()
// @ts-expect-error denied
inline.lists.getList('a1b2c3d4e5')

const denied = createClient({
  scope: { version: 1, allow: ['campaigns:send', 'campaigns:write'], deny: ['*:send'] },
})
// @ts-expect-error denied by the wildcard
denied.campaigns.send('42694e9e57')

const noMail = createClient({
  scope: { version: 1, allow: ['lists.members:write', 'lists:write'], deny: ['*:indirect-send'] },
})
expectTypeOf(noMail.lists.updateList).toBeFunction()
// @ts-expect-error the method may cause mail
noMail.lists.addListMember('a1b2c3d4e5', { email_address: 'someone@example.com', status: 'pending' })

// A view has the same methods. A report-only scope, and one that is read at run time, omit no method.
// @ts-expect-error a view does not extend the scope
undeclared.with({ actor: 'job' }).lists.deleteList('a1b2c3d4e5')
expectTypeOf(
  createClient({ scope: { version: 1, mode: 'report-only', preset: 'none' } }).lists.deleteList,
).toBeFunction()
expectTypeOf(createClient(loadConfig())).toEqualTypeOf<MailchimpClient>()
expectTypeOf(createClient({ scope: defineScope({} as ScopeInput) })).toEqualTypeOf<MailchimpClient>()
expectTypeOf(createClient().request('GET', '/sms-campaigns')).resolves.toBeUnknown()

// The examples of the scope language compile.

defineScope({ version: 1, preset: 'read-only' })
defineScope({ version: 1, allow: ['reports:read', 'campaigns.list'] })
defineScope({
  version: 1,
  allow: [
    {
      id: 'audience-sync',
      ops: ['lists.members:read', 'lists.members:write'],
      on: { list_id: ['a1b2c3d4e5', 'f6a7b8c9d0'] },
      where: { 'body.status': { oneOf: ['subscribed', 'unsubscribed'] } },
    },
    'batches:write',
    'batches:read',
  ],
})
defineScope({ version: 1, allow: ['campaigns:read', 'campaigns:write'], deny: ['*:send', '*:delete'] })
defineScope({
  version: 1,
  allow: [
    {
      ops: ['lists.deleteListMemberPermanent'],
      notBefore: '2026-11-23T09:00:00Z',
      expires: '2026-11-23T13:00:00+01:00',
    },
  ],
})
defineScope({
  version: 1,
  allow: ['GET /sms-campaigns/{sms_campaign_id}', 'GET /not-yet/{known_id}', 'sms-campaigns:send'],
})

// A scope that is refused at run time does not compile.

// @ts-expect-error no such operation
defineScope({ version: 1, allow: ['campaigns.sendd'] })
// @ts-expect-error reports cannot be written
defineScope({ version: 1, allow: ['reports:write'] })
// @ts-expect-error too wide
defineScope({ version: 1, allow: ['*:send'] })
// @ts-expect-error `deny` only
defineScope({ version: 1, allow: ['*:indirect-send'] })
// @ts-expect-error campaigns have no list_id in their path
defineScope({ version: 1, allow: [{ ops: ['campaigns:read'], on: { list_id: ['a1b2c3d4e5'] } }] })
const twoOperations = ['lists.members:read', 'campaigns.list'] as const
// @ts-expect-error one of the two has no list_id
defineScope({ version: 1, allow: [{ ops: twoOperations, on: { list_id: ['a1b2c3d4e5'] } }] })
// @ts-expect-error an empty list never matches
defineScope({ version: 1, allow: [{ ops: ['lists.members:read'], on: { list_id: [] } }] })
// @ts-expect-error a rule without an operation
defineScope({ version: 1, allow: [{ ops: [] }] })
// @ts-expect-error an unknown key of a rule
defineScope({ version: 1, allow: [{ ops: ['lists.members:read'], onn: { list_id: ['a1b2c3d4e5'] } }] })
// @ts-expect-error an unknown key of a scope
defineScope({ version: 1, preset: 'read-only', alow: [] })
// @ts-expect-error not supported yet
defineScope({ version: 1, allow: [{ ops: ['lists.members:write'], limit: { max: 1, per: '1 minute' } }] })
// @ts-expect-error not a time
defineScope({ version: 1, allow: [{ ops: ['lists.members:read'], expires: 'tomorrow' }] })
// @ts-expect-error a time without a time zone
defineScope({ version: 1, allow: [{ ops: ['lists.members:read'], expires: '2026-11-23T13:00:00' }] })
// @ts-expect-error neither body nor query
defineScope({ version: 1, allow: [{ ops: ['lists.members:read'], where: { status: { absent: true } } }] })
// @ts-expect-error no such predicate
defineScope({ version: 1, allow: [{ ops: ['lists.members:read'], where: { 'body.status': { is: 'x' } } }] })
// @ts-expect-error no such version
defineScope({ version: 2, preset: 'read-only' })
// @ts-expect-error no such preset
defineScope({ version: 1, preset: 'readonly' })
// @ts-expect-error an inline scope is checked too
createClient({ scope: { version: 1, allow: [{ ops: ['campaigns:read'], on: { list_id: ['a1b2c3d4e5'] } }] } })
// @ts-expect-error an unknown option
createClient({ scop: { version: 1, preset: 'read-only' } })
