import type * as t from '@babel/types'
import { findOperation, matchPath, splitPath } from '../../cli-kit.js'
import { readKey, readText } from './name-scope.js'

/** What methods of the client call besides what their arguments name. */
const IMPLIED: Readonly<Record<string, readonly string[]>> = {
  exportMembers: ['lists.getListMembersInfo'],
  upsertMembers: ['lists.batchListMembers'],
  runBatch: ['batches.start', 'batches.status'],
  resumeBatch: ['batches.status'],
  whoAmI: ['root.getRoot'],
}

/** Returns the operations of a call of the client's own method; undefined if its arguments cannot be read. */
export function readClientMethod(name: string, given: readonly t.Node[]): readonly string[] | undefined {
  const [first, second] = given.map(readPattern)
  if (name === 'with') return []
  if (name === 'request') return wrapFound(findRoute(first, second))
  if (name === 'call' || name === 'paginate') return wrapFound(findNamed(first))
  return IMPLIED[name] ?? []
}

function wrapFound(operation: string | undefined): string[] | undefined {
  return operation === undefined ? undefined : [operation]
}

function findNamed(name: string | undefined): string | undefined {
  if (name === undefined || findOperation(name) !== undefined) return name
  const [method, path] = name.split(' ')
  return findRoute(method, path)
}

/** Returns the operation of a method and a path; for a route that is not in the catalogue, the route itself. */
export function findRoute(method: string | undefined, path: string | undefined): string | undefined {
  if (method === undefined || path === undefined) return undefined
  try {
    const segments = splitPath(path.replace(/[?#].*$/s, ''))
    return matchPath(method.toUpperCase(), segments)?.operation.id
  } catch {
    return undefined
  }
}

/** Reads the operations that are written as `{ method, path }`, as a batch has them. */
export function readBatchOperation(node: t.ObjectExpression): string | undefined {
  const fields = new Map(
    node.properties.flatMap((property) =>
      property.type === 'ObjectProperty' ? [[readKey(property), readPattern(property.value)] as const] : [],
    ),
  )
  return findRoute(fields.get('method'), fields.get('path'))
}

/** The text of a literal, with a placeholder for each part that only running the code shows. */
function readPattern(node: t.Node): string | undefined {
  if (node.type === 'TemplateLiteral')
    return node.quasis.map(({ value }) => value.cooked ?? '').join(PLACEHOLDER)
  if (node.type !== 'BinaryExpression' || node.operator !== '+') return readText(node)
  const [left, right] = [node.left, node.right].map((each) => readPattern(each) ?? PLACEHOLDER)
  return `${left}${right}`
}

const PLACEHOLDER = 'x'
