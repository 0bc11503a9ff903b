import { warnAudit } from './audit-events.js'

/** Something that no API shows, and that somebody has looked at. */
export interface Attested {
  /** That the user of the key has two-factor login. */
  readonly mfa?: AttestedFact | undefined
}

export interface AttestedFact {
  /** When that was looked at: `2026-11-27`. */
  readonly at: string
  /** Who looked: letters, digits and `. : / _ -`; never an address. */
  readonly by: string
}

const MAX_AGE_DAYS = 90
const DAY_MS = 86_400_000

const ATTESTED_FAULT =
  'must be { mfa: { at, by } }: the date on which the two-factor login of the key was looked at, like "2026-11-27", and who looked, without an address'

export const attestedRule = { isValid: isAttested, fault: ATTESTED_FAULT }

function isAttested(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const { mfa, ...others } = value as Attested
  if (mfa === undefined || Object.keys(others).length > 0) return false
  const { at, by, ...more } = Object(mfa) as AttestedFact
  const isDate = typeof at === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(at) && isDay(at)
  const isName = typeof by === 'string' && /^(?!.*[0-9a-f]{24})[\w.:/-]{1,100}$/i.test(by)
  return isDate && isName && Object.keys(more).length === 0
}

/** The 31st of February would be read as a day of March. */
function isDay(text: string): boolean {
  const time = Date.parse(text)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** Copies what was attested, in the order in which a record has it. */
export function sortAttested({ mfa }: Attested): object {
  return { mfa: mfa && { at: mfa.at, by: mfa.by } }
}

/** Warns once if what was attested is so old that somebody should look again. */
export function warnStale({ mfa }: Attested, now: number): void {
  const days = mfa === undefined ? 0 : Math.floor((now - Date.parse(mfa.at)) / DAY_MS)
  if (days <= MAX_AGE_DAYS) return
  warnAudit(
    `The two-factor login of the Mailchimp key was last looked at ${days} days ago: look again, and write the date into \`attested\`.`,
    'MAILCHIMP_ATTESTED_LONG_AGO',
  )
}
