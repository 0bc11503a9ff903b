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

/** An import of code that was not searched. */
export interface UnresolvedImport extends Place {
  /** The specifier as it is written in the import. */
  readonly specifier: string
}

/** The result of searching a project. */
export interface FoundCalls {
  readonly calls: readonly FoundCall[]
  /** Possible SDK calls, on objects that could not be followed. */
  readonly possible: readonly FoundCall[]
  /** SDK calls whose operation is known only at run time. */
  readonly unreadable: readonly Place[]
  /** Imports of code that was not searched, so that its SDK calls are missing here. */
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

/** Sorts calls by file and line, and removes duplicates of an operation in a line. */
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
