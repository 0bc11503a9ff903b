/** A method, called by a name that is only known when the test runs. */
// biome-ignore lint/suspicious/noExplicitAny: arguments and answers of 540 methods
export type Method = (...args: any[]) => Promise<any>

/** The groups of a client, by names that are only known when the test runs. */
export interface Groups {
  // biome-ignore lint/suspicious/noExplicitAny: a client holds more than groups
  [group: string]: Record<string, Method> & any
}
