import { channel } from 'node:diagnostics_channel'
import type { CredentialEvent, CredentialExpiring } from '../credentials/event.js'
import { countMetric, credentialAges } from './metrics.js'

const channels = {
  refreshed: channel('mailchimp-hardened:credential.refreshed'),
  replaced: channel('mailchimp-hardened:credential.replaced'),
  failed: channel('mailchimp-hardened:credential.failed'),
  expiring: channel('mailchimp-hardened:credential.expiring'),
  expired: channel('mailchimp-hardened:credential.expired'),
}

/**
 * Publishes a credential event. An expiry also emits a process warning, for applications without a subscription.
 *
 * Subscribers receive a copy, which they may modify. A subscriber that throws does not affect the call; Node reports
 * the error as an uncaught exception, as on every diagnostics channel.
 */
export function publishCredentialEvent(event: CredentialEvent): void {
  const eventChannel = channels[event.type]
  countMetric('credential.events', { 'mailchimp.credential.event': event.type })
  if (event.type === 'replaced') credentialAges.forget(event.before)
  if (event.type === 'expiring') warnOnce(event)
  if (eventChannel.hasSubscribers) eventChannel.publish(structuredClone(event))
}

const emittedWarnings = new Set<string>()

/** Emits a process warning, once for all clients of the process. */
function warnOnce(event: CredentialExpiring): void {
  const { source, fingerprint, endsAt, daysLeft, because } = event
  const warning = `${fingerprint} ${because} ${endsAt.getTime()} ${daysLeft}`
  if (emittedWarnings.has(warning)) return
  if (emittedWarnings.size > 1000) emittedWarnings.clear()
  emittedWarnings.add(warning)
  process.emitWarning(
    `The Mailchimp credential from ${source} (fingerprint ${fingerprint}) ${describeExpiry(event)}.`,
    { type: 'MailchimpCredentialWarning', code: 'MAILCHIMP_CREDENTIAL_EXPIRING' },
  )
}

function describeExpiry({ endsAt, daysLeft, because, refuses }: CredentialExpiring): string {
  const date = endsAt.toISOString()
  const left = `${daysLeft} ${daysLeft === 1 ? 'day' : 'days'} left, set by ${because}`
  if (refuses) return `expires at ${date} (${left}): calls will be refused from then on`
  return daysLeft < 0
    ? `has been too old since ${date} (set by ${because})`
    : `will be too old at ${date} (${left})`
}
