/**
 * What the `operation_id` of an operation says, so that any process can assign its result: which operation it is, and
 * which others are in its batch.
 */
export interface OperationTag {
  /** The position of the first operation of the batch, and of the last. */
  readonly first: number
  readonly last: number
  readonly index: number
  readonly isPaged: boolean
  readonly operation: string
}

const TAG_PATTERN = /^mh1:(\d{1,9})-(\d{1,9}):(\d{1,9}):([sp]):([A-Za-z]{1,40}\.[A-Za-z]{1,60})$/

export function formatTag({ first, last, index, isPaged, operation }: OperationTag): string {
  return `mh1:${first}-${last}:${index}:${isPaged ? 'p' : 's'}:${operation}`
}

/** Returns undefined for everything that `formatTag` did not write. */
export function parseTag(text: unknown): OperationTag | undefined {
  const [, first, last, at, kind, operation] = TAG_PATTERN.exec(typeof text === 'string' ? text : '') ?? []
  if (operation === undefined) return undefined
  const tag = {
    first: Number(first),
    last: Number(last),
    index: Number(at),
    isPaged: kind === 'p',
    operation,
  }
  return tag.first <= tag.index && tag.index <= tag.last ? tag : undefined
}
