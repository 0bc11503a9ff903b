// A nightly job that can only write the people of a CSV file to one audience.
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { createClient } from 'mailchimp-hardened'
import { key, network, stop } from './stand-in.js'

const listId = 'a1b2c3d4e5'

/** Reads a file of any size line by line. A real CSV file needs a parser that handles quotes. */
async function* readPeople(file: URL) {
  const lines = createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })
  let isHeader = true
  for await (const line of lines) {
    const [email_address = '', FNAME = ''] = line.split(',')
    if (!isHeader) yield { email_address, status: 'subscribed', merge_fields: { FNAME } }
    isHeader = false
  }
}

const client = createClient({
  credentials: key,
  network,
  scope: {
    version: 1,
    name: 'nightly-sync',
    allow: [
      {
        ops: ['lists.batchListMembers'],
        on: { list_id: [listId] },
        where: { 'body.status': { oneOf: ['subscribed'] } },
      },
    ],
  },
})

const run = client
  .with({ actor: 'nightly-sync' })
  .upsertMembers(listId, readPeople(new URL('people.csv', import.meta.url)), {
    onProgress: ({ done, failed, phase }) => console.log(`${phase}: ${done} done, ${failed} failed`),
  })
for await (const { index, outcome, field, reason } of run) {
  // Logs the line number instead of the address, which is personal data.
  if (outcome === 'failed') console.log(`line ${index + 2}: ${field} ${reason}`)
  else console.log(`line ${index + 2}: ${outcome}`)
}

const { created, updated, failed } = run.summary
console.log(`${created} created, ${updated} updated, ${failed} failed`)
await client.close()
await stop()
