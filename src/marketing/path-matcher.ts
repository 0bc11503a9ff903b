import type { Operation } from '../api/operation.js'

/** The operation of a concrete path, and its parameters. */
export interface PathMatch {
  readonly operation: Operation
  /** The segments by parameter name. Has no prototype. */
  readonly params: Record<string, string>
}

export type PathMatcher = (method: string, segments: readonly string[]) => PathMatch | undefined

/**
 * Creates a function that finds the row of a concrete path. The segments are already split and decoded; `/` has none.
 * If a fixed segment and a parameter both match, the fixed one is tried first. A path with an empty, missing or extra
 * segment matches nothing.
 */
export function createPathMatcher(rows: Iterable<Operation>): PathMatcher {
  const root = new PathNode()
  for (const row of rows) root.insert([row.method, ...splitTemplate(row.template)]).operation = row
  return (method, segments) => {
    const values: string[] = []
    const operation = findMatch(root, [method, ...segments], 0, values)
    return operation && { operation, params: bindParams(operation.pathParams, values) }
  }
}

/** A segment in the tree of known paths. The first level contains the methods, as fixed segments. */
class PathNode {
  readonly fixed = new Map<string, PathNode>()
  parameter: PathNode | undefined
  operation: Operation | undefined

  insert(segments: readonly string[]): PathNode {
    return segments.reduce<PathNode>((node, segment) => node.getOrCreateChild(segment), this)
  }

  private getOrCreateChild(segment: string): PathNode {
    const isParameter = segment.startsWith('{')
    const child = (isParameter ? this.parameter : this.fixed.get(segment)) ?? new PathNode()
    if (isParameter) this.parameter = child
    else this.fixed.set(segment, child)
    return child
  }
}

/** Finds the row of the remaining segments, with backtracking. Collects the values of the parameters in `values`. */
function findMatch(
  node: PathNode,
  segments: readonly string[],
  at: number,
  values: string[],
): Operation | undefined {
  if (at === segments.length) return node.operation
  const segment = segments[at] ?? ''
  const fixed = node.fixed.get(segment)
  const found = fixed && findMatch(fixed, segments, at + 1, values)
  if (found || !node.parameter || segment === '') return found
  values.push(segment)
  const below = findMatch(node.parameter, segments, at + 1, values)
  if (!below) values.pop()
  return below
}

function bindParams(names: readonly string[], values: readonly string[]): Record<string, string> {
  const params: Record<string, string> = Object.create(null)
  for (const [at, name] of names.entries()) params[name] = values[at] ?? ''
  return params
}

const splitTemplate = (template: string) => template.split('/').filter((segment) => segment !== '')
