import { type ServedOperation, servedOperations } from './specification.js'

interface Junction {
  readonly named: Map<string, Junction>
  parameter: Junction | undefined
  readonly byMethod: Map<string, ServedOperation>
}

export interface Route {
  readonly byMethod: ReadonlyMap<string, ServedOperation>
  /** The path parameters, decoded, in the order of the template. */
  readonly values: readonly string[]
}

const newJunction = (): Junction => ({ named: new Map(), parameter: undefined, byMethod: new Map() })

const root = newJunction()
for (const operation of servedOperations)
  junctionOf(operation.template).byMethod.set(operation.method, operation)

function junctionOf(template: string): Junction {
  let junction = root
  for (const segment of template.split('/').filter(Boolean)) junction = branch(junction, segment)
  return junction
}

function branch(from: Junction, segment: string): Junction {
  if (segment.startsWith('{')) {
    from.parameter ??= newJunction()
    return from.parameter
  }
  const to = from.named.get(segment) ?? newJunction()
  from.named.set(segment, to)
  return to
}

/** The operations at a path below `/3.0`. */
export function findRoute(path: string): Route | undefined {
  if (path === '' || path === '/') return { byMethod: root.byMethod, values: [] }
  return follow(root, path.slice(1).split('/'), 0, [])
}

// A word can be a name or a value (`/automations/emails`): the name is tried first.
function follow(
  from: Junction,
  segments: string[],
  at: number,
  values: readonly string[],
): Route | undefined {
  const segment = segments[at]
  if (segment === undefined) return from.byMethod.size > 0 ? { byMethod: from.byMethod, values } : undefined
  const named = from.named.get(segment)
  const found = named && follow(named, segments, at + 1, values)
  if (found || !from.parameter || segment === '') return found
  return follow(from.parameter, segments, at + 1, [...values, decode(segment)])
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
