import { Injectable } from '@nestjs/common'
import { ConfigService } from '@nestjs/config'
import mailchimp from '@mailchimp/mailchimp_marketing'

@Injectable()
export class MailchimpService {
  private readonly client = mailchimp

  constructor(private readonly config: ConfigService) {
    this.client.setConfig({ apiKey: this.config.get('MAILCHIMP_API_KEY'), server: this.config.get('MAILCHIMP_SERVER') })
  }

  get marketing() {
    return this.client
  }

  async subscribe(email: string): Promise<void> {
    await this.client.lists.addListMember(this.config.get('LIST')!, { email_address: email, status: 'subscribed' }) // calls lists.addListMember
  }
}
