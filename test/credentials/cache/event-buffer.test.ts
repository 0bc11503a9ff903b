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

/** A listener that notes the versions it was told of. */
function createListener() {
  const told: string[] = []
  const listen = (heard: CredentialEvent) => void told.push('version' in heard ? String(heard.version) : '')
  return { told, listen }
}

describe('EventBuffer', () => {
  it('delivers every event to the listener, with or without a waiting call', async () => {
    const all = createListener()
    const telling = new EventBuffer(all.listen)
    telling.emit(createEvent(1))
    await telling.deliverDuring(undefined, async () => telling.emit(createEvent(2)))
    expect(all.told).toEqual(['1', '2'])
  })

  it('delivers an event to every waiting call, and to no later one', async () => {
    const [one, two, late] = [createListener(), createListener(), createListener()]
    const telling = new EventBuffer(undefined)
    let resume = () => {}
    const gate = new Promise<void>((resolve) => {
      resume = resolve
    })
    const waiting = [one, two].map(({ listen }) => telling.deliverDuring(listen, () => gate))
    telling.emit(createEvent(1))
    resume()
    await Promise.all(waiting)
    await telling.deliverDuring(late.listen, async () => {})
    expect([one.told, two.told, late.told]).toEqual([['1'], ['1'], []])
    expect(telling.isDrained).toBe(true)
  })

  it('delivers an event without a waiting call to the next call, once', async () => {
    const [next, later] = [createListener(), createListener()]
    const telling = new EventBuffer(undefined)
    telling.emit(createEvent(1))
    telling.emit(createEvent(2))
    expect(telling.isDrained).toBe(false)
    await telling.deliverDuring(undefined, async () => {})
    expect(telling.isDrained).toBe(false)
    for (const { listen } of [next, later]) await telling.deliverDuring(listen, async () => {})
    expect([next.told, later.told]).toEqual([['1', '2'], []])
    expect(telling.isDrained).toBe(true)
  })

  it('queues a limited number of events', async () => {
    const next = createListener()
    const telling = new EventBuffer(undefined)
    for (let version = 1; version <= 100; version += 1) telling.emit(createEvent(version))
    await telling.deliverDuring(next.listen, async () => {})
    expect(next.told).toHaveLength(16)
    expect(next.told.at(-1)).toBe('100')
  })

  it('delivers no event to a call that has failed', async () => {
    const failed = createListener()
    const telling = new EventBuffer(undefined)
    await captureRejection(
      TypeError,
      telling.deliverDuring(failed.listen, () => Promise.reject(new TypeError('x'))),
    )
    telling.emit(createEvent(1))
    expect(failed.told).toEqual([])
  })
})
