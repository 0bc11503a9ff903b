import express from 'express'
import { ApiError, createClient, isInvalidResource, MailchimpError, ScopeError } from 'mailchimp-hardened'
import { loadConfig } from 'mailchimp-hardened/config'

const LIST = 'a1b2c3d4e5'
const client = createClient(loadConfig())
const mailchimp = client.with({ actor: 'newsletter' })
const app = express()
app.use(express.json({ limit: '10kb' }))

// Sends the same response whether or not the address is on the list.
app.post('/newsletter', async (request, response) => {
  const email = String(request.body?.email)
  await mailchimp.lists.setListMember(LIST, email, { email_address: email, status_if_new: 'pending' })
  response.status(202).json({ message: 'Look into your mail to confirm.' })
})

app.use((error, _request, response, next) => {
  if (!(error instanceof MailchimpError)) return next(error)
  if (isInvalidResource(error)) return response.status(422).json({ message: 'This is not an email address.' })
  // The hint is for operators: what to declare or repair.
  console.error(error.message, error.hint)
  if (error instanceof ScopeError) return response.status(500).json({ message: 'This is not possible.' })
  if (error instanceof ApiError && error.retryAfterMs !== undefined)
    response.set('retry-after', String(Math.ceil(error.retryAfterMs / 1000)))
  response.status(503).json({ message: 'Please try again later.' })
})

const server = app.listen(Number(process.env.PORT ?? 3000), '127.0.0.1', () => {
  console.log(`listening on ${server.address().port}`)
})

// Waits for requests and their calls, then closes the connections to Mailchimp.
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () =>
    server.close(async () => {
      await client.close()
      console.log('closed')
    }),
  )
