import { warnAudit } from './audit-events.js'

/** Facts that no API exposes, checked by a person. */
export interface Attested {
  /** The owner of the API key has two-factor login. */
  readonly mfa?: AttestedFact | undefined
}

export interface AttestedFact {
  /** The date of the check: `2026-11-27`. */
  readonly at: string
  /** Who checked: letters, digits and `. : / _ -`; never an e-mail address. */
  readonly by: string
}

const MAX_AGE_DAYS = 90
const DAY_MS = 86_400_000

const ATTESTED_FAULT =
  'must be { mfa: { at, by } }: the date on which the two-factor login of the key was checked, like "2026-11-27", and who checked it, without an e-mail address'

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

/** Returns whether the date exists: `Date.parse` reads the 31st of February as a day of March. */
function isDay(text: string): boolean {
  const time = Date.parse(text)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** Copies the attested facts with their keys in canonical order. */
export function sortAttested({ mfa }: Attested): object {
  return { mfa: mfa && { at: mfa.at, by: mfa.by } }
}

/** Warns if the attested facts are older than 90 days. */
export function warnStale({ mfa }: Attested, now: number): void {
  const days = mfa === undefined ? 0 : Math.floor((now - Date.parse(mfa.at)) / DAY_MS)
  if (days <= MAX_AGE_DAYS) return
  warnAudit(
    `The two-factor login of the Mailchimp key was last checked ${days} days ago: check it again, and write the date into \`attested\`.`,
    'MAILCHIMP_ATTESTED_LONG_AGO',
  )
}
