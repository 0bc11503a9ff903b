import type * as t from '@babel/types'
import { findOperation, matchPath, splitPath } from '../../cli-kit.js'
import { readKey, readText } from './name-scope.js'

/** The operations that methods of the client call, apart from those that their arguments name. */
const IMPLIED_OPERATIONS: Readonly<Record<string, readonly string[]>> = {
  exportMembers: ['lists.getListMembersInfo'],
  upsertMembers: ['lists.batchListMembers'],
  runBatch: ['batches.start', 'batches.status'],
  resumeBatch: ['batches.status'],
  whoAmI: ['root.getRoot'],
}

/** Returns the operations that a call of a client method makes; undefined if its arguments cannot be read. */
export function readClientMethod(name: string, args: readonly t.Node[]): readonly string[] | undefined {
  const [first, second] = args.map(readPattern)
  if (name === 'with') return []
  if (name === 'request') return listOperation(findRoute(first, second))
  if (name === 'call' || name === 'paginate') return listOperation(findNamedOperation(first))
  return IMPLIED_OPERATIONS[name] ?? []
}

function listOperation(operation: string | undefined): string[] | undefined {
  return operation === undefined ? undefined : [operation]
}

function findNamedOperation(name: string | undefined): string | undefined {
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

/** Reads an operation of a batch, written as `{ method, path }`. */
export function readBatchOperation(node: t.ObjectExpression): string | undefined {
  const fields = new Map(
    node.properties.flatMap((property) =>
      property.type === 'ObjectProperty' ? [[readKey(property), readPattern(property.value)] as const] : [],
    ),
  )
  return findRoute(fields.get('method'), fields.get('path'))
}

/** Reads the text of a literal, with a placeholder for each part that is computed at run time. */
function readPattern(node: t.Node): string | undefined {
  if (node.type === 'TemplateLiteral')
    return node.quasis.map(({ value }) => value.cooked ?? '').join(PLACEHOLDER)
  if (node.type !== 'BinaryExpression' || node.operator !== '+') return readText(node)
  const [left, right] = [node.left, node.right].map((each) => readPattern(each) ?? PLACEHOLDER)
  return `${left}${right}`
}

const PLACEHOLDER = 'x'
