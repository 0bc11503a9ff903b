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

// A nightly job that updates members in batches. It stores the ids of its batches, so that the next run can resume them
// after a crash.

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

/** Yields the updates one by one. A real job reads them from a database. */
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
// Simulates a crash of the first run: the second one reads the results of the same batches.
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
