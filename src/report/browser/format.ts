import type { Span } from '../report-data.js'

const DAY_MS = 86_400_000
const numbers = new Intl.NumberFormat('en')
const inUtc = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...options })
const days = inUtc({ day: 'numeric', month: 'short', year: 'numeric' })
const minutes = inUtc({ day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' })
const shortDays = inUtc({ day: 'numeric', month: 'short' })
const months = inUtc({ month: 'short', year: 'numeric' })
const longDays = inUtc({ day: 'numeric', month: 'long', year: 'numeric' })

export const formatCount = (count: number) => numbers.format(count)
export const formatDay = (time: number) => days.format(time)

/** Formats a count with its noun: `1 call`, `2 calls`. */
export function countNoun(count: number, noun: string): string {
  return `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`
}

/** Formats a time in UTC: `2026-11-27 08:15:30`. */
export function formatTime(time: number | undefined): string {
  return time === undefined || time === 0 ? '–' : new Date(time).toISOString().slice(0, 19).replace('T', ' ')
}

/** Formats a time in UTC to the minute: `2026-11-27 08:15`. */
export const formatMinute = (time: number) => formatTime(time).slice(0, 16)

export function formatPeriod(period: Span | undefined): string {
  return period === undefined ? 'No dated records' : longDays.formatRange(period.first, period.last)
}

/** Formats the start and the end of a bucket. */
export function formatBucket(start: number, width: number): string {
  if (width % DAY_MS !== 0) return minutes.formatRange(start, start + width)
  return width === DAY_MS ? formatDay(start) : days.formatRange(start, start + width - DAY_MS)
}

/** Formats a tick of a time axis, as briefly as possible. */
export function formatTick(time: Date): string {
  const text = time.toISOString()
  if (!text.endsWith('T00:00:00.000Z')) return text.slice(11, text.endsWith(':00.000Z') ? 16 : 19)
  return text.slice(8, 10) === '01' ? months.format(time) : shortDays.format(time)
}

export function formatDuration(ms: number): string {
  if (ms < 1_000) return `${Math.round(ms)} ms`
  if (ms < 60_000) return `${(ms / 1_000).toFixed(ms < 10_000 ? 1 : 0)} s`
  return `${(ms / 60_000).toFixed(1)} min`
}

/** Formats a duration in its largest unit: `3 days`. */
export function formatAge(ms: number): string {
  if (ms < 3_600_000) return countNoun(Math.max(1, Math.round(ms / 60_000)), 'minute')
  if (ms < 2 * DAY_MS) return countNoun(Math.round(ms / 3_600_000), 'hour')
  return countNoun(Math.round(ms / DAY_MS), 'day')
}

export function formatShare(part: number, whole: number): string {
  if (part === 0 || whole === 0) return 'none'
  const percent = (100 * part) / whole
  return percent < 0.1 ? 'under 0.1 % of calls' : `${percent.toFixed(percent < 10 ? 1 : 0)} % of calls`
}
