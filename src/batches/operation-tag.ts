/**
 * The contents of an `operation_id`: the operation, its position and the range of its batch. With it, any process can
 * assign the result.
 */
export interface OperationTag {
  /** The positions of the first and the last operation of the batch. */
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

/** Parses a tag; returns undefined if `formatTag` did not write it. */
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
