/** One of the compared clients. */
export interface Side {
  /** Requests the same page of members as every other side, and parses its JSON. */
  call(): Promise<unknown>
  /** How many spans all calls have created; absent without tracing. */
  readonly countSpans?: () => Promise<number>
}

/** Creates a side that calls this origin with this key. */
export type OpenSide = (origin: string, key: string) => Side

export const listId = 'a1b2c3d4e5'
