import { afterEach, beforeAll, beforeEach } from 'vitest'
import { type BatchOptions, type BatchResult, call, type MailchimpClient } from '../../../src/index.js'
import { type Mailchimp, startMailchimp } from '../../../src/testing/index.js'
import { createLoopbackClient } from '../call/loopback-client.js'
import { installFastEngine, requestedPauses } from './fast-engine.js'

export const LIST = 'a1b2c3d4e5'

/** Provides each test of a file with a stand-in without TLS and a client that never retries. */
export class BatchFixture {
  mailchimp!: Mailchimp
  client!: MailchimpClient

  /** Starts both before each test, and makes the pauses of runs a thousand times shorter. */
  static install(): BatchFixture {
    const fixture = new BatchFixture()
    beforeAll(installFastEngine)
    beforeEach(async () => {
      requestedPauses.length = 0
      const lists = [{ id: LIST, name: 'News', members: 20 }]
      fixture.mailchimp = await startMailchimp({ tls: false, seed: { lists } })
      fixture.client = createLoopbackClient(fixture.mailchimp, { credentials: fixture.mailchimp.key })
    })
    afterEach(async () => {
      await fixture.client.close()
      await fixture.mailchimp.close()
    })
    return fixture
  }

  async runAll(count: number, options?: BatchOptions): Promise<BatchResult[]> {
    return collect(await this.client.runBatch(createUpdates(count), options))
  }
}

const address = (index: number) => `member-${index}@example.com`

export const createUpdates = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    call('lists.setListMember', LIST, address(index), {
      email_address: address(index),
      status_if_new: 'subscribed',
    }),
  )

export async function collect(results: AsyncIterable<BatchResult>, all: BatchResult[] = []) {
  for await (const result of results) all.push(result)
  return all
}

export const summarize = (results: readonly BatchResult[]) =>
  results.map(({ index, status, error }) => [index, status, error?.code])

/** Returns the `summarize()` of `count` successful operations. */
export const createSuccesses = (count: number) =>
  Array.from({ length: count }, (_, index) => [index, 200, undefined])
