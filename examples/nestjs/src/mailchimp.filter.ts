import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common'
import { isInvalidResource, MailchimpError, ScopeError } from 'mailchimp-hardened'

interface Response {
  status(code: number): { json(body: object): void }
}

/** Responds with advice for visitors, and logs the hint for operators: what to declare or repair. */
@Catch(MailchimpError)
export class MailchimpFilter implements ExceptionFilter<MailchimpError> {
  readonly #logger = new Logger('mailchimp')

  catch(error: MailchimpError, host: ArgumentsHost): void {
    const response = host.switchToHttp().getResponse<Response>()
    if (isInvalidResource(error)) {
      response.status(422).json({ message: 'This is not an email address.' })
      return
    }
    this.#logger.error([error.message, error.hint].filter(Boolean).join(' '))
    if (error instanceof ScopeError) response.status(500).json({ message: 'This is not possible.' })
    else response.status(503).json({ message: 'Please try again later.' })
  }
}
