import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { afterEach, expect, it } from 'vitest'
import { type ProgressMade, publishProgress } from '../../src/observe/progress.js'

const event: ProgressMade = {
  operation: 'lists.getListMembersInfo',
  actor: 'nightly-sync',
  ...{ done: 1_000, total: 2_500, failed: 3, phase: 'reading' },
}
const told: unknown[] = []
const listen = (message: unknown) => void told.push(message)
afterEach(() => {
  unsubscribe('mailchimp-hardened:progress', listen)
  told.length = 0
})

it('publishes the operation and the actor beside the progress', () => {
  subscribe('mailchimp-hardened:progress', listen)
  publishProgress(event)
  expect(told).toEqual([event])
})

it('calls a listener with the four fields of a progress', () => {
  publishProgress(event, listen)
  expect(told).toEqual([{ done: 1_000, total: 2_500, failed: 3, phase: 'reading' }])
})

it('ignores a listener that throws or rejects', async () => {
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
