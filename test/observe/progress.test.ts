import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { afterEach, expect, it } from 'vitest'
import { type ProgressMade, publishProgress } from '../../src/observe/progress.js'

const event: ProgressMade = {
  operation: 'lists.getListMembersInfo',
  actor: 'nightly-sync',
  ...{ done: 1_000, total: 2_500, failed: 3, phase: 'reading' },
}
const messages: unknown[] = []
const listen = (message: unknown) => void messages.push(message)
afterEach(() => {
  unsubscribe('mailchimp-hardened:progress', listen)
  messages.length = 0
})

it('a progress event has the operation and the actor', () => {
  subscribe('mailchimp-hardened:progress', listen)
  publishProgress(event)
  expect(messages).toEqual([event])
})

it('a progress listener receives the four fields of Progress', () => {
  publishProgress(event, listen)
  expect(messages).toEqual([{ done: 1_000, total: 2_500, failed: 3, phase: 'reading' }])
})

it('a progress listener that throws or rejects is ignored', async () => {
  const rejected: unknown[] = []
  const onRejection = (reason: unknown) => void rejected.push(reason)
  process.on('unhandledRejection', onRejection)
  publishProgress(event, () => {
    throw new Error('a bug of the listener')
  })
  publishProgress(event, async () => {
    throw new Error('a bug of the listener')
  })
  await new Promise((resolve) => setTimeout(resolve, 10))
  process.off('unhandledRejection', onRejection)
  expect(rejected).toEqual([])
})
