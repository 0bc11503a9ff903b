/** A method whose name is known only at run time. */
// biome-ignore lint/suspicious/noExplicitAny: arguments and answers of 540 methods
export type Method = (...args: any[]) => Promise<any>

/** The groups of a client, by names that are known only at run time. */
export interface Groups {
  // biome-ignore lint/suspicious/noExplicitAny: a client has members other than groups
  [group: string]: Record<string, Method> & any
}
