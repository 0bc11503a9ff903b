import { channel } from 'node:diagnostics_channel'

/** Published on the channel `mailchimp-hardened:guardrail.tripped` when a guardrail trips. */
export interface GuardrailTripped {
  /** The id of the guardrail. */
  readonly guardrail: string
  /** The kind of its condition: `rate`, `hours`. */
  readonly when: string
  readonly action: 'event' | 'lock'
  /** The operation that tripped it; absent for `source`, which a connection trips. */
  readonly operation?: string
  readonly actor?: string
}

const trippedChannel = channel('mailchimp-hardened:guardrail.tripped')

export function publishGuardrailTrip(event: GuardrailTripped): void {
  if (trippedChannel.hasSubscribers) trippedChannel.publish(event)
}
