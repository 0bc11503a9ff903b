// A provider as Nest and other containers make it: a class, exceptions of the framework, a logger.
import * as mailchimpModule from '@mailchimp/mailchimp_marketing'

class HttpException extends Error {
  constructor(message, status) {
    super(message)
    this.name = 'HttpException'
    this.status = status
  }
}

class NewsletterService {
  constructor(config) {
    this.client = mailchimpModule.default
    this.client.setConfig({ apiKey: config.get('MAILCHIMP_API_KEY'), server: 'us1' })
  }

  async subscribe(listId, email) {
    try {
      return await this.client.lists.addListMember(listId, { email_address: email, status: 'subscribed' })
    } catch (e) {
      if (e.response?.body?.title === 'Member Exists') throw new HttpException('Already subscribed', 409)
      throw new HttpException(`Mailchimp error: ${e.message}`, e.status ?? 500)
    }
  }
}

export async function run({ email, listId }) {
  const service = new NewsletterService({ get: (name) => process.env[name] })
  const { email_address, list_id } = await service.subscribe(listId, email)
  return { email_address, list_id }
}
