import 'reflect-metadata'
import { Module } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import { MailchimpFilter } from './mailchimp.filter.js'
import { MailchimpModule } from './mailchimp.module.js'
import { NewsletterController } from './newsletter.controller.js'

@Module({ imports: [MailchimpModule], controllers: [NewsletterController] })
class AppModule {}

const app = await NestFactory.create(AppModule)
app.useGlobalFilters(new MailchimpFilter())
// Without these, Nest does not close providers on a signal.
app.enableShutdownHooks()
await app.listen(Number(process.env['PORT'] ?? 3000), '127.0.0.1')
console.log(`listening on ${app.getHttpServer().address().port}`)
