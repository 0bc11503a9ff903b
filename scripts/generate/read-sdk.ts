import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { type Expression, parse } from 'acorn'
import { simple } from 'acorn-walk'
import { readGroup } from './read-group.js'
import { createSourceError, type SdkOperation } from './sdk-operation.js'
import { getIdentifierName, getText, getThisProperty } from './syntax.js'

const sdkFolder = dirname(
  createRequire(import.meta.url).resolve('@mailchimp/mailchimp_marketing/package.json'),
)

export function readSdkVersion(): string {
  return JSON.parse(readFileSync(join(sdkFolder, 'package.json'), 'utf8')).version
}

/** Reads all operations of the installed SDK, group by group. */
export function readSdk(): SdkOperation[] {
  const groups = readGroups(readFileSync(join(sdkFolder, 'src/ApiClient.js'), 'utf8'))
  assertAllFilesReached(groups)
  const operations = [...groups].flatMap(([file, group]) =>
    readGroup(group, file, readFileSync(join(sdkFolder, 'src/api', `${file}.js`), 'utf8')),
  )
  assertDistinct(operations)
  return operations
}

/** Reads the file of each group from the source of ApiClient.js, by file. */
export function readGroups(source: string): Map<string, string> {
  const files = new Map<string, string>()
  const groups = new Map<string, string>()
  const program = parse(source, { ecmaVersion: 2022 })
  simple(program, {
    VariableDeclarator({ id, init }) {
      const required = parseRequiredFile(init)
      if (id.type === 'Identifier' && required) files.set(id.name, required)
    },
    AssignmentExpression({ left, right }) {
      const property = getThisProperty(left)
      if (!property || right.type !== 'NewExpression' || right.callee.type !== 'Identifier') return
      const file = files.get(right.callee.name)
      if (file) groups.set(file, property)
    },
  })
  return groups
}

/** Returns `ListsApi` for `require('./api/ListsApi')`. */
function parseRequiredFile(node: Expression | null | undefined): string | undefined {
  if (node?.type !== 'CallExpression' || getIdentifierName(node.callee) !== 'require') return undefined
  const path = getText('ApiClient', node.arguments[0])
  return path.startsWith('./api/') ? path.slice('./api/'.length) : undefined
}

function assertAllFilesReached(groups: ReadonlyMap<string, string>): void {
  const files = readdirSync(join(sdkFolder, 'src/api')).map((file) => file.slice(0, -'.js'.length))
  const lost = files.filter((file) => !groups.has(file))
  if (lost.length > 0) throw createSourceError('ApiClient', `no property for ${lost.join(', ')}`)
}

/** Throws if two operations have the same method and template, by which calls find their row. */
export function assertDistinct(operations: readonly SdkOperation[]): void {
  const owners = new Map<string, string>()
  for (const { id, method, template } of operations) {
    for (const key of [`${method} ${template}`, id]) {
      const owner = owners.get(key)
      if (owner) throw createSourceError(id, `${key} is taken by ${owner}`)
      owners.set(key, id)
    }
  }
}
