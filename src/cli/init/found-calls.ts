/** A call of the SDK in a source file. */
export interface FoundCall {
  readonly operation: string
  readonly file: string
  /** Starts at 1. */
  readonly line: number
}

export interface Place {
  readonly file: string
  readonly line: number
}

/** An import that leads to code that was not searched. */
export interface UnresolvedImport extends Place {
  /** What is imported, as it is written. */
  readonly specifier: string
}

/** What was found in a project. */
export interface FoundCalls {
  readonly calls: readonly FoundCall[]
  /** They look like calls of the SDK, but what they are called on could not be followed. */
  readonly possible: readonly FoundCall[]
  /** Calls of the SDK of which only running the code shows which they are. */
  readonly unreadable: readonly Place[]
  /** Imports that lead to code that was not searched: its calls of the SDK are missing here. */
  readonly unresolved: readonly UnresolvedImport[]
  /** Files that could not be parsed. */
  readonly unparsed: readonly string[]
  /** Folders and files that could not be read. */
  readonly unread: readonly string[]
  /** How many files were searched. */
  readonly files: number
  /** The environment variable that the code passes to `setConfig` as its key. */
  readonly keyVariable: string | undefined
}

/** Each operation once for a line, in the order of files and lines. */
export function sortCalls(calls: readonly FoundCall[]): FoundCall[] {
  const unique = new Map(calls.map((call) => [`${call.file}:${call.line} ${call.operation}`, call]))
  return [...unique.values()].sort(
    (one, other) =>
      compare(one.file, other.file) || one.line - other.line || compare(one.operation, other.operation),
  )
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
