import fastify from 'fastify'
import { createClient, isInvalidResource, MailchimpError, ScopeError } from 'mailchimp-hardened'
import { loadConfig } from 'mailchimp-hardened/config'

const LIST = 'a1b2c3d4e5'
// On shutdown, idle connections of visitors keep the process alive for this long; the default is 72 seconds.
const app = fastify({ logger: true, bodyLimit: 10_000, keepAliveTimeout: 5_000 })

app.decorate('mailchimp', createClient(loadConfig()))
app.addHook('onClose', ({ mailchimp }) => mailchimp.close())

const body = {
  type: 'object',
  required: ['email'],
  properties: { email: { type: 'string', format: 'email', maxLength: 254 } },
}

// Sends the same response whether or not the address is on the list.
app.post('/newsletter', { schema: { body } }, async ({ body: { email } }, reply) => {
  await app.mailchimp.lists.setListMember(LIST, email, { email_address: email, status_if_new: 'pending' })
  return reply.code(202).send({ message: 'Look into your mail to confirm.' })
})

app.setErrorHandler((error, request, reply) => {
  if (!(error instanceof MailchimpError)) return reply.send(error)
  if (isInvalidResource(error)) return reply.code(422).send({ message: 'This is not an email address.' })
  // The logger writes the hint (what to declare or repair), but no key and no address.
  request.log.error(error)
  if (error instanceof ScopeError) return reply.code(500).send({ message: 'This is not possible.' })
  return reply.code(503).send({ message: 'Please try again later.' })
})

await app.listen({ port: Number(process.env.PORT ?? 3000), host: '127.0.0.1' })
console.log(`listening on ${app.server.address().port}`)

for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, async () => {
    await app.close()
    console.log('closed')
  })
