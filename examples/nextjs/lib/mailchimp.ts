import { createClient, type MailchimpClient } from 'mailchimp-hardened'
import { loadConfig } from 'mailchimp-hardened/config'

const shared = globalThis as typeof globalThis & { mailchimp?: MailchimpClient }

/** Returns one client for the whole process: in development, Next loads modules repeatedly. */
export function getMailchimp(): MailchimpClient {
  shared.mailchimp ??= createClient(loadConfig())
  return shared.mailchimp
}

// Next itself exits the process after its last response.
process.once('SIGTERM', () => shared.mailchimp?.close())
