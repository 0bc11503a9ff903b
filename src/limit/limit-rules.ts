import { looksLikeSecret } from '../secrets/key-shape.js'
import type { OptionRule } from '../validation/option-rules.js'

/**
 * Two fewer than Mailchimp allows a user: calls that timed out here still occupy some, and so do people in the web
 * application.
 */
export const DEFAULT_MAX_PLACES = 8

export const maxRule: OptionRule = {
  isValid: (value) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 10,
  fault: 'must be a whole number from 1 to 10: Mailchimp allows a user 10 connections; write 8',
}

export const nameRule: OptionRule = {
  isValid: (value) => typeof value === 'string' && /^[\w.:-]{1,100}$/.test(value) && !looksLikeSecret(value),
  fault: 'must be 1 to 100 letters, digits or any of . : _ -, like "newsletter"; never a key',
}
