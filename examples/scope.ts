// A job that can only subscribe people to one list.
import { createClient, defineScope, ScopeError } from 'mailchimp-hardened'
import { key, network, stop } from './stand-in.js'

const scope = defineScope({
  version: 1,
  name: 'newsletter-signup',
  allow: [
    {
      id: 'subscribe',
      ops: ['lists.addListMember'],
      on: { list_id: ['a1b2c3d4e5'] },
      where: { 'body.status': { oneOf: ['pending', 'subscribed'] } },
    },
  ],
})
const client = createClient({ credentials: key, scope, network })

const bo = { email_address: 'bo@example.com', status: 'pending' }
const member = await client.lists.addListMember('a1b2c3d4e5', bo)
console.log('added, and', member.status)

for (const call of [
  () => client.lists.addListMember('f6a7b8c9d0', bo),
  () => client.lists.addListMember('a1b2c3d4e5', { ...bo, status: 'cleaned' }),
  // @ts-expect-error the type of the client contains only operations that the scope can allow
  () => client.lists.getAllLists(),
]) {
  const error = await call().catch((thrown: unknown) => thrown)
  if (error instanceof ScopeError) console.log(`\n${error.code}: ${error.message}\n${error.hint}`)
}

await client.close()
await stop()
