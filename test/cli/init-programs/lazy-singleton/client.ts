import type { ApiClient } from '@mailchimp/mailchimp_marketing'

let instance: any = null
export async function getMailchimp() {
  if (!instance) {
    instance = (await import('@mailchimp/mailchimp_marketing')).default
    instance.setConfig({ apiKey: process.env.MAILCHIMP_API_KEY, server: 'us1' })
  }
  return instance
}
