/** One of the clients that are compared. */
export interface Side {
  /** Asks for the same page of members as every other side, and reads its JSON. */
  call(): Promise<unknown>
  /** How many spans all calls have made; absent without tracing. */
  readonly countSpans?: () => Promise<number>
}

/** Makes a side that calls this origin with this key. */
export type OpenSide = (origin: string, key: string) => Side

export const listId = 'a1b2c3d4e5'
