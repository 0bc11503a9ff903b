import { describe, expect, it } from 'vitest'
import { Hours } from '../../src/guardrails/hours.js'

const work = {
  from: '08:00',
  to: '18:00',
  days: ['mon', 'tue', 'wed', 'thu', 'fri'],
  timeZone: 'Europe/Berlin',
} as const
const isInside = (options: ConstructorParameters<typeof Hours>[0], moment: string) =>
  new Hours(options).includes(Date.parse(moment))

describe('Hours', () => {
  it.each([
    ['2026-11-27T06:59:59.999Z', false],
    ['2026-11-27T07:00:00Z', true],
    ['2026-11-27T16:59:59.999Z', true],
    ['2026-11-27T17:00:00Z', false],
    ['2026-11-28T10:00:00Z', false],
  ])('begin and end on the minute, on their days: %s', (moment, expected) => {
    expect(isInside(work, moment)).toBe(expected)
  })

  it.each([
    ['on the Friday before DST begins', '2026-03-27T06:59:59Z', false],
    ['on the Friday before DST begins', '2026-03-27T07:00:00Z', true],
    ['on the Monday after', '2026-03-30T05:59:59Z', false],
    ['on the Monday after', '2026-03-30T06:00:00Z', true],
    ['on the Monday after', '2026-03-30T16:00:00Z', false],
    ['on the Friday before DST ends', '2026-10-23T06:00:00Z', true],
    ['on the Friday before DST ends', '2026-10-23T16:00:00Z', false],
    ['on the Monday after', '2026-10-26T06:00:00Z', false],
    ['on the Monday after', '2026-10-26T07:00:00Z', true],
    ['on the Monday after', '2026-10-26T16:59:59Z', true],
  ])('follow the local time across a change of daylight saving time: %s, %s', (_, moment, expected) => {
    expect(isInside(work, moment)).toBe(expected)
  })

  it.each([
    ['before the skipped hour', '2026-03-29T00:59:59Z', true],
    ['after the skipped hour, at 03:00', '2026-03-29T01:00:00Z', false],
    ['in the repeated hour, the first time', '2026-10-25T00:30:00Z', true],
    ['in the repeated hour, the second time', '2026-10-25T01:30:00Z', true],
    ['after the repeated hour', '2026-10-25T02:00:00Z', false],
  ])('follow the local time in the night of the change: %s', (_, moment, expected) => {
    const night = { from: '01:00', to: '03:00', days: ['sun'], timeZone: 'Europe/Berlin' } as const
    expect(isInside(night, moment)).toBe(expected)
  })

  it.each([
    ['2026-11-27T21:59:00Z', false],
    ['2026-11-27T22:00:00Z', true],
    ['2026-11-28T05:59:00Z', true],
    ['2026-11-28T06:00:00Z', false],
    ['2026-11-28T23:00:00Z', false],
    ['2026-11-27T03:00:00Z', false],
  ])('that span midnight belong to the day on which they begin: %s', (moment, expected) => {
    const night = { from: '22:00', to: '06:00', days: ['fri'], timeZone: 'UTC' } as const
    expect(isInside(night, moment)).toBe(expected)
  })

  it('that begin and end at the same time are whole days, even in zones with odd offsets', () => {
    const day = { from: '00:00', to: '00:00', days: ['fri'], timeZone: 'Asia/Kathmandu' } as const
    expect(isInside(day, '2026-11-26T18:14:59Z')).toBe(false)
    expect(isInside(day, '2026-11-26T18:15:00Z')).toBe(true)
    expect(isInside(day, '2026-11-27T18:14:59Z')).toBe(true)
    expect(isInside(day, '2026-11-27T18:15:00Z')).toBe(false)
  })

  it.each([
    ['in one night', '2026-11-24T17:00:00Z', '2026-11-25T06:59:59Z', false],
    ['in two nights', '2026-11-24T06:00:00Z', '2026-11-24T17:00:00Z', true],
    ['in one weekend', '2026-11-27T17:00:00Z', '2026-11-30T06:59:00Z', false],
    ['before and after a Monday', '2026-11-27T17:00:00Z', '2026-11-30T17:00:00Z', true],
    ['a week apart', '2026-11-28T12:00:00Z', '2026-12-05T12:00:00Z', true],
    ['a year apart', '2026-11-28T12:00:00Z', '2027-11-28T12:00:00Z', true],
    ['in a weekend that is an hour longer', '2026-10-23T16:00:00Z', '2026-10-26T06:59:00Z', false],
    ['in a weekend that is an hour shorter', '2026-03-27T17:00:00Z', '2026-03-30T05:59:00Z', false],
    ['after the clock was set back', '2026-11-27T17:00:00Z', '2026-11-20T17:00:00Z', false],
  ])('are known to begin, or not to begin, between two times: %s', (_, earlier, later, expected) => {
    expect(new Hours(work).includesStart(Date.parse(earlier), Date.parse(later))).toBe(expected)
  })

  it('begin between two times only on their days, even if they span midnight', () => {
    const night = new Hours({ from: '22:00', to: '06:00', days: ['fri'], timeZone: 'UTC' })
    const beginsBetween = (earlier: string, later: string) =>
      night.includesStart(Date.parse(`2026-11-${earlier}:00Z`), Date.parse(`2026-11-${later}:00Z`))
    expect(beginsBetween('26T21:00', '27T21:59')).toBe(false)
    expect(beginsBetween('27T21:59', '28T06:00')).toBe(true)
    expect(beginsBetween('28T06:00', '29T21:00')).toBe(false)
  })
})
