// The client's errors contain no key. redact() masks the keys that other code logs.
import { createClient, redact } from 'mailchimp-hardened'
import pino from 'pino'
import { key, network, stop } from './stand-in.js'

const logger = pino({ hooks: { streamWrite: redact } })
const client = createClient({ credentials: key, network })

await client
  .request('POST', '/campaigns/42694e9e57/actions/send')
  .catch((error: unknown) => logger.error(error, 'the call was refused'))

// A mistake that happens in practice: a header with the key is logged.
logger.info(
  { headers: { authorization: `Basic ${Buffer.from(`user:${key}`).toString('base64')}` } },
  'request',
)
logger.info({ config: { apiKey: key, server: 'us1' } }, `starting with ${key}`)

await client.close()
await stop()
