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
export const memberHash = '0'.repeat(32)

/** The scope of a side that changes members. */
export const writeScope = { version: 1, allow: ['lists.members:write'] } as const
