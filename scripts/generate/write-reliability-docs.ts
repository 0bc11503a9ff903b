import { readFileSync } from 'node:fs'
import { type AttemptFailure, RETRYABLE, type RetryClass } from '../../src/call/retry-policy.js'
import { replaceSection } from './document-section.js'

const file = new URL('../../docs/reliability.md', import.meta.url)

/** Returns docs/reliability.md with the table of retries between its markers. */
export function writeReliabilityDocs(): string {
  return replaceSection(readFileSync(file, 'utf8'), 'retries', writeRetryTable())
}

const CLASS_TEXTS: Readonly<Record<RetryClass, string>> = {
  safe: 'reads',
  idempotent: 'sets a state or deletes: a second time does nothing more',
  none: 'adds something, or may cause mail',
  send: 'sends mail',
}

const FAILURE_TEXTS: Readonly<Record<AttemptFailure, string>> = {
  not_sent: 'nothing was sent',
  too_late: 'the rule or the key ended while it waited',
  rejected: 'Mailchimp’s own 401, if there is another key',
  rejected_on_the_way: 'another 401, if there is another key',
  throttled: '429, empty 403',
  unavailable: '503',
  unknown: '500, 502, 504, connection lost',
}

function writeRetryTable(): string {
  const failures = Object.keys(FAILURE_TEXTS) as AttemptFailure[]
  const rows = Object.entries(RETRYABLE).map(([name, retryable]) => {
    const cells = failures.map((failure) => (retryable.includes(failure) ? 'yes' : 'no'))
    return [`\`${name}\`: ${CLASS_TEXTS[name as RetryClass]}`, ...cells]
  })
  const head = ['a call that', ...failures.map((failure) => FAILURE_TEXTS[failure])]
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
