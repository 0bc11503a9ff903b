import { installNode, NODE_24 } from '../package/node-binary.js'

/**
 * Returns a Node with `node:sqlite`: the running one, or one that npm downloads. Undefined if it is not available; in CI that is
 * an error.
 */
export async function findNodeWithSqlite(): Promise<string | undefined> {
  if (process.getBuiltinModule('node:sqlite') !== undefined) return process.execPath
  try {
    return await installNode(NODE_24)
  } catch (error) {
    if (process.env['CI']) throw error
    return undefined
  }
}
