import { describe, expect, it } from 'vitest'
import { EventBuffer } from '../../../src/credentials/cache/event-buffer.js'
import type { CredentialEvent } from '../../../src/credentials/event.js'
import { captureRejection } from '../../support/capture-error.js'

const createEvent = (version: number): CredentialEvent => ({
  type: 'refreshed',
  source: 'a source',
  fingerprint: '0123456789ab',
  version: String(version),
})

/** Creates a listener that records the versions of its events. */
function createListener() {
  const versions: string[] = []
  const listen = (event: CredentialEvent) =>
    void versions.push('version' in event ? String(event.version) : '')
  return { versions, listen }
}

describe('EventBuffer', () => {
  it('delivers every event to the listener, with or without a waiting call', async () => {
    const all = createListener()
    const buffer = new EventBuffer(all.listen)
    buffer.emit(createEvent(1))
    await buffer.deliverDuring(undefined, async () => buffer.emit(createEvent(2)))
    expect(all.versions).toEqual(['1', '2'])
  })

  it('delivers an event to every waiting call, and to no later one', async () => {
    const [one, two, late] = [createListener(), createListener(), createListener()]
    const buffer = new EventBuffer(undefined)
    let resume = () => {}
    const gate = new Promise<void>((resolve) => {
      resume = resolve
    })
    const waiting = [one, two].map(({ listen }) => buffer.deliverDuring(listen, () => gate))
    buffer.emit(createEvent(1))
    resume()
    await Promise.all(waiting)
    await buffer.deliverDuring(late.listen, async () => {})
    expect([one.versions, two.versions, late.versions]).toEqual([['1'], ['1'], []])
    expect(buffer.isDrained).toBe(true)
  })

  it('delivers an event without a waiting call to the next call, once', async () => {
    const [next, later] = [createListener(), createListener()]
    const buffer = new EventBuffer(undefined)
    buffer.emit(createEvent(1))
    buffer.emit(createEvent(2))
    expect(buffer.isDrained).toBe(false)
    await buffer.deliverDuring(undefined, async () => {})
    expect(buffer.isDrained).toBe(false)
    for (const { listen } of [next, later]) await buffer.deliverDuring(listen, async () => {})
    expect([next.versions, later.versions]).toEqual([['1', '2'], []])
    expect(buffer.isDrained).toBe(true)
  })

  it('queues a limited number of events', async () => {
    const next = createListener()
    const buffer = new EventBuffer(undefined)
    for (let version = 1; version <= 100; version += 1) buffer.emit(createEvent(version))
    await buffer.deliverDuring(next.listen, async () => {})
    expect(next.versions).toHaveLength(16)
    expect(next.versions.at(-1)).toBe('100')
  })

  it('delivers no event to a call that has failed', async () => {
    const failed = createListener()
    const buffer = new EventBuffer(undefined)
    await captureRejection(
      TypeError,
      buffer.deliverDuring(failed.listen, () => Promise.reject(new TypeError('x'))),
    )
    buffer.emit(createEvent(1))
    expect(failed.versions).toEqual([])
  })
})
