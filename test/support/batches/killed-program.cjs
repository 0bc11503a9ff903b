'use strict'
// test/batches/killed.test.ts starts this program with the built package, and kills it.
const { appendFileSync } = require('node:fs')
const { call, createClient } = require('../../../dist/index.cjs')

const { origin, key, list, count, ids } = JSON.parse(process.argv[2])
const client = createClient({
  credentials: key,
  scope: { version: 1, allow: ['batches:read', 'batches:write', 'lists.setListMember'] },
  network: { origin },
})

function* createUpdates() {
  for (let index = 0; index < count; index += 1) {
    const email_address = index % 100 === 7 ? 'no address' : `member-${index}@example.com`
    yield call('lists.setListMember', list, `member-${index}@example.com`, {
      email_address,
      status_if_new: 'subscribed',
    })
  }
}

async function main() {
  const run = await client.runBatch(createUpdates(), { onStart: (id) => appendFileSync(ids, `${id}\n`) })
  for await (const { index } of run) process.stdout.write(`${index}\n`)
}

main()
