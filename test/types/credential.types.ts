// Compiled by compiled.test.ts, and never run: the methods and options of a client about its credential.
import { expectTypeOf } from 'vitest'
import {
  type CredentialEvent,
  createClient,
  type DropInClient,
  type ExpectOptions,
  type Identity,
  type LifetimeOptions,
  type MailchimpClient,
  mailchimp,
  type Rotation,
} from '../../src/index.js'

const client = createClient({ scope: { version: 1, allow: ['ping.get'] } })
declare const anyClient: MailchimpClient
declare const dropIn: DropInClient

// every client has both methods, even if its scope does not allow whoAmI()
for (const each of [client, anyClient, dropIn, mailchimp]) {
  expectTypeOf(each.rotate).toEqualTypeOf<() => Promise<Rotation>>()
  expectTypeOf(each.whoAmI).toEqualTypeOf<() => Promise<Identity>>()
}

// before is undefined for the first credential
const { before, after, changed } = await mailchimp.rotate()
expectTypeOf(before).toEqualTypeOf<string | undefined>()
expectTypeOf(after).toEqualTypeOf<string>()
expectTypeOf(changed).toEqualTypeOf<boolean>()

// Mailchimp may add roles, so that a role is any string
const { accountId, role } = await client.whoAmI()
expectTypeOf(accountId).toEqualTypeOf<string>()
expectTypeOf(role).toEqualTypeOf<string>()

// a view has only the methods for calls
// @ts-expect-error
client.with({ actor: 'nightly-sync' }).rotate
// @ts-expect-error
dropIn.with({ actor: 'nightly-sync' }).whoAmI

// credential events
declare const event: CredentialEvent
if (event.type === 'replaced') expectTypeOf(event.before).toEqualTypeOf<string>()
if (event.type === 'failed') expectTypeOf(event.fingerprint).toEqualTypeOf<string | undefined>()
if (event.type === 'expiring') expectTypeOf(event.endsAt).toEqualTypeOf<Date>()

// lifetime and expected identity
createClient({ lifetime: { expiresAt: '2027-01-31', warnDays: [7], maxAgeDays: 90, whenTooOld: 'refuse' } })
createClient({ lifetime: { expiresAt: new Date() }, timeouts: { credentialMs: 5_000 } })
createClient({ expect: { accountId: 'a1b2c3d4e5f60718293a4b5c6', role: 'manager' } })
const none: LifetimeOptions = {}
createClient({ lifetime: none, expect: undefined })
// @ts-expect-error
createClient({ lifetime: { whenTooOld: 'ignore' } })
// @ts-expect-error
createClient({ lifetime: { expiresAt: 1_800_000_000_000 } })
// roles are written in lower case
// @ts-expect-error
createClient({ expect: { role: 'Manager' } })
// an expected value must not be undefined
// @ts-expect-error
createClient({ expect: { accountId: process.env['MAILCHIMP_ACCOUNT'] } })
// @ts-expect-error
export const nothing: ExpectOptions = { role: undefined }
