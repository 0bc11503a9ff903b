import type { Operation } from '../api/operation.js'

/** Where a concrete path leads, and what its parameters are. */
export interface PathMatch {
  readonly operation: Operation
  /** Parameter name → segment. Has no prototype. */
  readonly params: Record<string, string>
}

export type PathMatcher = (method: string, segments: readonly string[]) => PathMatch | undefined

/**
 * Finds the row that a concrete path calls, whose segments are split and decoded already; `/` has none.
 * Where a fixed segment and a parameter both fit, the fixed one is tried first.
 * Nothing is found where a segment is empty, missing or left over.
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

/** One segment of the known paths. The method stands before the first segment, as a fixed one. */
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

/** Leaves in `values` what the parameters on the way hold. A step that leads nowhere is taken back. */
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
