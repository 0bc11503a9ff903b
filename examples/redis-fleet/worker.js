// Takes addresses from a queue in Redis, and writes them to a list. Mailchimp allows 10 connections per user, so all
// processes share a limit in Redis.
import { createClient, isInvalidResource, ScopeError } from 'mailchimp-hardened'
import { loadConfig } from 'mailchimp-hardened/config'
import { redisLimit } from 'mailchimp-hardened/redis'
import { createClient as createRedis } from 'redis'

const LIST = 'a1b2c3d4e5'
const QUEUE = 'members'
const PARALLEL = 4

const redis = await createRedis({ url: process.env.REDIS_URL })
  .on('error', (error) => console.error('redis:', error.message))
  .connect()
const limit = redisLimit({ client: redis, name: 'marketing-user', max: 8, shares: 3 })
const client = createClient({ ...loadConfig(), limit })
const mailchimp = client.with({ actor: 'member-sync' })

let isStopping = false
let written = 0
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => (isStopping = true))

async function takeJobs() {
  while (!isStopping) {
    const email = await redis.lPop(QUEUE)
    if (email === null) await new Promise((resolve) => setTimeout(resolve, 200))
    else await writeMember(email)
  }
}

async function writeMember(email) {
  try {
    await mailchimp.lists.setListMember(LIST, email, { email_address: email, status_if_new: 'subscribed' })
    written += 1
  } catch (error) {
    // Not worth a retry: the address is invalid. A refusal by the scope stops the worker.
    if (isInvalidResource(error)) return console.error('not written:', error.message)
    await redis.rPush(QUEUE, email)
    console.error(error.message, error.hint)
    if (error instanceof ScopeError) isStopping = true
  }
}

await Promise.all(Array.from({ length: PARALLEL }, takeJobs))
await client.close()
await redis.close()
console.log(`written: ${written}`)
process.disconnect?.()
