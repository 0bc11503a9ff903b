/** Whether failed calls are attempted again. */
export interface RetryOptions {
  /** How often a call is attempted at most, the first time included: 1 to 10. @default 3 */
  readonly attempts?: number | undefined
}

export const MAX_ATTEMPTS = 10

/** Returns how often a call is attempted at most; undefined if nothing is said. */
export function resolveMaxAttempts(retry: false | RetryOptions | undefined): number | undefined {
  return retry === false ? 1 : retry?.attempts
}
