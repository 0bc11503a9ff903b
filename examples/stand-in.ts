import { createHash } from 'node:crypto'
import { startMailchimp } from 'mailchimp-hardened/testing'

/** Keys in the format of real ones, which only this stand-in accepts. */
const keys = ['first', 'second'].map((text) => `${createHash('md5').update(text).digest('hex')}-us1`)

const mailchimp = await startMailchimp({
  keys,
  seed: {
    lists: [
      { id: 'a1b2c3d4e5', name: 'News', members: [{ email_address: 'ada@example.com' }] },
      { id: 'f6a7b8c9d0', name: 'Offers' },
    ],
    campaigns: ['Spring', 'Summer', 'Autumn'].map((title) => ({
      recipients: { list_id: 'a1b2c3d4e5' },
      settings: { title, subject_line: title, from_name: 'Us', reply_to: 'us@example.com' },
      html: '<p>Hello</p>',
      sent: true,
    })),
  },
})

/** Connects the examples to the stand-in. Without it, they would call the real Mailchimp. */
export const network = mailchimp.network

export const key = mailchimp.key

/** The key that replaces the first one. */
export const nextKey = keys[1] as string

export const revokeFirstKey = () => mailchimp.revoke(key)

/** Executes all batches immediately. Mailchimp takes minutes. */
export const finishBatches = () => mailchimp.finishBatches()

export const stop = () => mailchimp.close()
