/**
 * What is known about the effect of a call that failed.
 *
 * - `not_sent`: no byte reached the network; it is safe to call again
 * - `unknown`: the request was sent, and Mailchimp may have executed it
 * - `answered`: Mailchimp responded, so the effect is what the response says
 */
export type Outcome = 'not_sent' | 'unknown' | 'answered'

const BY_CERTAINTY: readonly Outcome[] = ['unknown', 'answered', 'not_sent']

/** Returns the combined outcome of two attempts. */
export function mergeOutcomes(one: Outcome, other: Outcome): Outcome {
  return BY_CERTAINTY.indexOf(one) < BY_CERTAINTY.indexOf(other) ? one : other
}

/** The end of an error message: what the failure means for the call. */
export const CONSEQUENCE: Readonly<Record<Outcome, string>> = {
  not_sent: '; nothing was sent',
  unknown: '; Mailchimp may have carried it out',
  answered: '',
}
