// Errors of the client hold no key. For what other code logs, redact() stands between the logger and its stream.
import { createClient, redact } from 'mailchimp-hardened'
import pino from 'pino'
import { key, network, stop } from './stand-in.js'

const logger = pino({ hooks: { streamWrite: redact } })
const client = createClient({ credentials: key, network })

await client
  .request('POST', '/campaigns/42694e9e57/actions/send')
  .catch((error: unknown) => logger.error(error, 'the call was refused'))

// What must not happen, and does.
logger.info(
  { headers: { authorization: `Basic ${Buffer.from(`user:${key}`).toString('base64')}` } },
  'request',
)
logger.info({ config: { apiKey: key, server: 'us1' } }, `starting with ${key}`)

await client.close()
await stop()
