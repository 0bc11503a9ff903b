import { createClient, isInvalidResource, MailchimpError, ScopeError } from 'mailchimp-hardened'
import { loadConfig } from 'mailchimp-hardened/config'

const LIST = 'a1b2c3d4e5'

// Created outside the handler, so that later events reuse its key and connections. On Lambda, read the key from Secrets
// Manager with "credentials": { "awsSecretsManager": "prod/mailchimp" } in mailchimp.config.json.
const mailchimp = createClient(loadConfig())

/** Handles an event of a function URL or an HTTP API. */
export async function handler(event, context) {
  const { email } = JSON.parse(event.body ?? '{}')
  // Aborts the call before Lambda stops the process.
  const signal = AbortSignal.timeout(Math.max(1, context.getRemainingTimeInMillis() - 500))
  try {
    const address = { email_address: String(email), status_if_new: 'pending' }
    await mailchimp.with({ signal, actor: 'newsletter' }).lists.setListMember(LIST, String(email), address)
    return createAnswer(202, 'Look into your mail to confirm.')
  } catch (error) {
    if (!(error instanceof MailchimpError)) throw error
    if (isInvalidResource(error)) return createAnswer(422, 'This is not an email address.')
    console.error(error.message, error.hint)
    if (error instanceof ScopeError) return createAnswer(500, 'This is not possible.')
    return createAnswer(503, 'Please try again later.')
  }
}

const createAnswer = (statusCode, message) => ({ statusCode, body: JSON.stringify({ message }) })

// Lambda sends SIGTERM only to functions with an extension.
process.once('SIGTERM', () => mailchimp.close())
