import { isInvalidResource, MailchimpError, ScopeError } from 'mailchimp-hardened'
import { getMailchimp } from '../../../lib/mailchimp'

const LIST = 'a1b2c3d4e5'

/** The edge runtime cannot open sockets, which the client needs. */
export const runtime = 'nodejs'

/** Sends the same response whether or not the address is on the list. */
export async function POST(request: Request): Promise<Response> {
  const { email } = (await request.json().catch(() => ({}))) as { email?: unknown }
  const address = String(email)
  try {
    // Aborts the call if the visitor leaves.
    const mailchimp = getMailchimp().with({ signal: request.signal, actor: 'newsletter' })
    await mailchimp.lists.setListMember(LIST, address, { email_address: address, status_if_new: 'pending' })
    return Response.json({ message: 'Look into your mail to confirm.' }, { status: 202 })
  } catch (error) {
    return createErrorResponse(error)
  }
}

function createErrorResponse(error: unknown): Response {
  if (!(error instanceof MailchimpError)) throw error
  if (isInvalidResource(error))
    return Response.json({ message: 'This is not an email address.' }, { status: 422 })
  console.error(error.message, error.hint)
  if (error instanceof ScopeError) return Response.json({ message: 'This is not possible.' }, { status: 500 })
  return Response.json({ message: 'Please try again later.' }, { status: 503 })
}
