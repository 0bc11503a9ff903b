import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  BatchError,
  type BatchRun,
  call,
  createClient,
  defineScope,
  isInvalidResource,
} from 'mailchimp-hardened'
import { finishBatches, key, network, stop } from './stand-in.js'

// A nightly job that updates members in batches. It writes the ids of its batches down, so that the next run goes on
// if this one is killed.

const LIST = 'a1b2c3d4e5'
const folder = mkdtempSync(join(tmpdir(), 'nightly-'))
const idFile = join(folder, 'batches.txt')

const scope = defineScope({
  version: 1,
  name: 'nightly',
  allow: [
    'batches:write',
    'batches:read',
    {
      id: 'sync',
      ops: ['lists.setListMember'],
      on: { list_id: [LIST] },
      where: { 'body.status_if_new': { oneOf: ['subscribed'] } },
    },
  ],
})
const client = createClient({ credentials: key, network, scope })

/** In a real job these come from the rows of a database, one by one. */
async function* createUpdates() {
  for (let row = 0; row < 2_500; row += 1) {
    const email_address = row === 1_700 ? 'no address' : `customer-${row}@example.com`
    yield call('lists.setListMember', LIST, `customer-${row}@example.com`, {
      email_address,
      status_if_new: 'subscribed',
      merge_fields: { FNAME: `Customer ${row}` },
    })
  }
}

async function startOrResume(): Promise<BatchRun<'lists.setListMember'>> {
  if (existsSync(idFile)) return client.resumeBatch(readFileSync(idFile, 'utf8').trim().split('\n'))
  const run = await client.runBatch(createUpdates(), { onStart: (id) => appendFileSync(idFile, `${id}\n`) })
  finishBatches()
  return run
}

async function runJob(): Promise<void> {
  const counts = { updated: 0, failed: 0, unknown: 0 }
  for await (const { index, error } of await startOrResume()) {
    if (error === undefined) counts.updated += 1
    else if (error instanceof BatchError) counts.unknown += 1
    else {
      counts.failed += 1
      if (isInvalidResource(error)) console.log(`row ${index}: ${error.fieldErrors[0]?.field ?? error.title}`)
    }
  }
  console.log(counts)
}

await runJob()
// As if the first run had been killed: the second one asks for the results of the same batches.
await runJob()
const email_address = 'x@example.com'
await client
  .runBatch([
    call('lists.setListMember', 'f6a7b8c9d0', email_address, { email_address, status_if_new: 'subscribed' }),
  ])
  .catch(({ code, batchIndex }) => console.log(`${code}: operation ${batchIndex}, so nothing was sent`))

rmSync(folder, { recursive: true })
await client.close()
await stop()
