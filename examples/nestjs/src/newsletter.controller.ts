import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common'
import type { MailchimpClient } from 'mailchimp-hardened'
import { MAILCHIMP } from './mailchimp.module.js'

const LIST = 'a1b2c3d4e5'

@Controller('newsletter')
export class NewsletterController {
  constructor(@Inject(MAILCHIMP) private readonly mailchimp: MailchimpClient) {}

  /** Sends the same response whether or not the address is on the list. */
  @Post()
  @HttpCode(202)
  async subscribe(@Body() body: { email?: unknown }): Promise<{ message: string }> {
    const email = String(body.email)
    await this.mailchimp.lists.setListMember(LIST, email, { email_address: email, status_if_new: 'pending' })
    return { message: 'Look into your mail to confirm.' }
  }
}
