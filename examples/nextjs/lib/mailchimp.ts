import { createClient, type MailchimpClient } from 'mailchimp-hardened'
import { loadConfig } from 'mailchimp-hardened/config'

const shared = globalThis as typeof globalThis & { mailchimp?: MailchimpClient }

/** One client for the process: in development, Next loads modules again and again. */
export function getMailchimp(): MailchimpClient {
  shared.mailchimp ??= createClient(loadConfig())
  return shared.mailchimp
}

// Next itself ends the process after its last response.
process.once('SIGTERM', () => shared.mailchimp?.close())
