/** Options for retrying failed calls. */
export interface RetryOptions {
  /** The maximum of attempts, including the first: 1 to 10. @default 3 */
  readonly attempts?: number | undefined
}

export const MAX_ATTEMPTS = 10

/** Returns the maximum of attempts, or undefined if the options do not set it. */
export function resolveMaxAttempts(retry: false | RetryOptions | undefined): number | undefined {
  return retry === false ? 1 : retry?.attempts
}
