import { describe, expect, it } from 'vitest'
import type { CredentialEvent } from '../../src/credentials/event.js'
import { Telling } from '../../src/credentials/telling.js'
import { rejectionOf } from '../thrown-by.js'

const event = (version: number): CredentialEvent => ({
  type: 'refreshed',
  source: 'a source',
  fingerprint: '0123456789ab',
  version: String(version),
})

/** A listener that notes the versions it was told of. */
function listener() {
  const told: string[] = []
  const listen = (heard: CredentialEvent) => void told.push('version' in heard ? String(heard.version) : '')
  return { told, listen }
}

describe('what happens', () => {
  it('is told to all, whether a call waits or not', async () => {
    const all = listener()
    const telling = new Telling(all.listen)
    telling.tell(event(1))
    await telling.during(undefined, async () => telling.tell(event(2)))
    expect(all.told).toEqual(['1', '2'])
  })

  it('while calls wait is told to each of them, and to nobody later', async () => {
    const [one, two, late] = [listener(), listener(), listener()]
    const telling = new Telling(undefined)
    let goOn = () => {}
    const gate = new Promise<void>((resolve) => {
      goOn = resolve
    })
    const waiting = [one, two].map(({ listen }) => telling.during(listen, () => gate))
    telling.tell(event(1))
    goOn()
    await Promise.all(waiting)
    await telling.during(late.listen, async () => {})
    expect([one.told, two.told, late.told]).toEqual([['1'], ['1'], []])
    expect(telling.isQuiet).toBe(true)
  })

  it('while no call waits is told to the next one, once', async () => {
    const [next, later] = [listener(), listener()]
    const telling = new Telling(undefined)
    telling.tell(event(1))
    telling.tell(event(2))
    expect(telling.isQuiet).toBe(false)
    await telling.during(undefined, async () => {})
    expect(telling.isQuiet).toBe(false)
    for (const { listen } of [next, later]) await telling.during(listen, async () => {})
    expect([next.told, later.told]).toEqual([['1', '2'], []])
    expect(telling.isQuiet).toBe(true)
  })

  it('is kept for the next call, but not without end', async () => {
    const next = listener()
    const telling = new Telling(undefined)
    for (let version = 1; version <= 100; version += 1) telling.tell(event(version))
    await telling.during(next.listen, async () => {})
    expect(next.told).toHaveLength(16)
    expect(next.told.at(-1)).toBe('100')
  })

  it('after a call has failed is not told to it', async () => {
    const failed = listener()
    const telling = new Telling(undefined)
    await rejectionOf(
      TypeError,
      telling.during(failed.listen, () => Promise.reject(new TypeError('x'))),
    )
    telling.tell(event(1))
    expect(failed.told).toEqual([])
  })
})
