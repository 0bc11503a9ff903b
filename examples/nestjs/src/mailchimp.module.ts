import { Global, Inject, Logger, Module, type OnApplicationShutdown } from '@nestjs/common'
import { createClient, type MailchimpClient } from 'mailchimp-hardened'
import { loadConfig } from 'mailchimp-hardened/config'

export const MAILCHIMP = Symbol('mailchimp')

/** Provides one client for the application. On shutdown, waits for the calls in flight, then closes the connections. */
@Global()
@Module({
  providers: [{ provide: MAILCHIMP, useFactory: () => createClient(loadConfig()) }],
  exports: [MAILCHIMP],
})
export class MailchimpModule implements OnApplicationShutdown {
  constructor(@Inject(MAILCHIMP) private readonly mailchimp: MailchimpClient) {}

  async onApplicationShutdown(): Promise<void> {
    await this.mailchimp.close()
    new Logger('mailchimp').log('closed')
  }
}
