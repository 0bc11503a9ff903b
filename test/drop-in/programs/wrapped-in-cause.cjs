// A library around the package: its own error, with the other one as the cause.
const { createHash } = require('node:crypto')
const mailchimp = require('@mailchimp/mailchimp_marketing')

class NewsletterError extends Error {
  constructor(message, options) {
    super(message, options)
    this.name = 'NewsletterError'
    this.isClientError = options.cause.status >= 400 && options.cause.status < 500
  }
}

exports.run = async ({ email, listId }) => {
  mailchimp.setConfig({ apiKey: process.env.MAILCHIMP_API_KEY, server: 'us1' })
  const wrapped = await mailchimp.lists
    .createListMemberNote(listId, createHash('md5').update(email).digest('hex'), { note: 'hi' })
    .then(
      (note) => ({ note: note.note }),
      (cause) => new NewsletterError('could not write the note', { cause }),
    )
  if (wrapped instanceof Error) {
    console.error(wrapped)
    return { clientError: wrapped.isClientError, code: wrapped.cause.response?.statusCode }
  }
  return wrapped
}
