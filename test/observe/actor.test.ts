import { expect, it } from 'vitest'
import { createAudit } from '../../src/audit/index.js'
import type { AuditRecord } from '../../src/audit/record.js'
import { type MailchimpClient, withActor } from '../../src/index.js'
import { BatchFixture, createUpdates, LIST } from '../support/batches/batch-fixture.js'
import { createLoopbackClient } from '../support/call/loopback-client.js'

const fixture = BatchFixture.install()

type Work = (client: MailchimpClient) => AsyncIterable<unknown> | Promise<AsyncIterable<unknown>>

const works: readonly (readonly [string, Work])[] = [
  ['paginate()', (client) => client.paginate('lists.getAllLists', { pageSize: 1 })],
  ['exportMembers()', (client) => client.exportMembers(LIST, { pageSize: 10 })],
  ['upsertMembers()', (client) => client.upsertMembers(LIST, [{ email_address: 'new@example.com' }])],
  ['runBatch()', (client) => client.runBatch(createUpdates(2))],
  [
    'resumeBatch()',
    async (client) => client.resumeBatch((await fixture.client.runBatch(createUpdates(2))).batchIds),
  ],
]

/** Creates work as one actor and reads its results as another one; returns the actors of all calls. */
async function listActors(work: Work, changes = {}): Promise<ReadonlySet<unknown>> {
  const actors: unknown[] = []
  const client = createLoopbackClient(fixture.mailchimp, {
    credentials: fixture.mailchimp.key,
    audit: createAudit((record) => {
      const { actor, metadata } = record as unknown as AuditRecord
      if (metadata.event_code !== 'log_started') actors.push(actor.invoked_by)
    }),
  })
  const results = await withActor('creator', () => work(client.with(changes) as MailchimpClient))
  await withActor('reader', async () => {
    for await (const _ of results);
  })
  await client.close()
  expect(actors.length).toBeGreaterThan(0)
  return new Set(actors)
}

it.each(works)('%s makes its calls for the actor that created it', async (_, work) => {
  expect(await listActors(work)).toEqual(new Set(['creator']))
})

it.each(works)('%s makes its calls for the actor of its view', async (_, work) => {
  expect(await listActors(work, { actor: 'view' })).toEqual(new Set(['view']))
})
