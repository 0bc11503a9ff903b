import { call, createClient } from 'mailchimp-hardened'

const client = createClient()
const run = await client.runBatch( // calls batches.start batches.status
  ['ada', 'grace'].map((name) =>
    call('lists.setListMember', 'a1', name, {}), // calls lists.setListMember
  ),
)
for await (const { data } of run) console.log(data)
