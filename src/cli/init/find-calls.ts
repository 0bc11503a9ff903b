import type * as t from '@babel/types'
import { readBatchOperation, readClientMethod } from './client-methods.js'
import { Evaluator } from './evaluator.js'
import { type FoundCall, type FoundCalls, type Place, sortCalls } from './found-calls.js'
import { readKey } from './name-scope.js'
import { Project } from './project.js'
import { readSourceFiles } from './source-files.js'
import type { SourceModule } from './source-module.js'
import { findUnresolvedImports } from './unresolved-imports.js'
import { findMethod } from './value.js'

/** Finds the SDK calls in the source files below a folder. Runs no code of the project. */
export function findCalls(folder: string): FoundCalls {
  const { files, unread } = readSourceFiles(folder)
  const project = new Project(folder, files)
  const finder = new CallFinder(new Evaluator(project))
  for (const module of project.parseRelevant()) finder.searchModule(module)
  const { calls, possible, unreadable, keyVariable } = finder
  const unresolved = findUnresolvedImports(project)
  return {
    ...{ calls: sortCalls(calls), possible: sortCalls(possible), unreadable, keyVariable },
    ...{ unresolved, unparsed: project.unparsed, unread, files: files.length },
  }
}

type Member = t.MemberExpression | t.OptionalMemberExpression

class CallFinder {
  readonly calls: FoundCall[] = []
  readonly possible: FoundCall[] = []
  readonly unreadable: Place[] = []
  keyVariable: string | undefined
  readonly #evaluator: Evaluator
  /** The last call of `batches.start` in a file. */
  #lastBatchStart: Place | undefined

  constructor(evaluator: Evaluator) {
    this.#evaluator = evaluator
  }

  searchModule(module: SourceModule): void {
    const before = this.calls.length
    this.#lastBatchStart = undefined
    for (const node of module.nodes) this.#searchNode(node, module)
    if (!this.calls.slice(before).some(({ operation }) => operation === 'batches.start')) return
    const direct = this.calls.length
    for (const node of module.nodes) this.#searchBatch(node, module)
    // The operations of the batch are built in another file.
    if (this.calls.length === direct && this.#lastBatchStart !== undefined)
      this.unreadable.push(this.#lastBatchStart)
  }

  #searchNode(node: t.Node, module: SourceModule): void {
    if (node.type === 'MemberExpression' || node.type === 'OptionalMemberExpression')
      this.#searchMember(node, module)
    else if (node.type === 'Identifier' && isUsed(node, module)) this.#searchName(node, module)
    else if (node.type === 'CallExpression' || node.type === 'OptionalCallExpression')
      this.#searchCall(node, module)
  }

  #searchMember(node: Member, module: SourceModule): void {
    const value = this.#evaluator.evaluate(node, module)
    if (value?.kind === 'method') {
      if (!isAlias(node, module)) this.#addMethod(value.operation, getPlace(node, module))
      return
    }
    if (this.#isUnreadable(node, module)) this.unreadable.push(getPlace(node, module))
    else if (value === undefined || value.kind === 'foreign') this.#searchUnknown(node, module)
  }

  #addMethod(operation: string, place: Place): void {
    this.calls.push({ operation, ...place })
    if (operation === 'batches.start') this.#lastBatchStart = place
  }

  /** Returns whether a member of a client or a group is computed at run time. */
  #isUnreadable({ object, property, computed }: Member, module: SourceModule): boolean {
    if (readKey({ key: property, computed: computed ?? false }) !== undefined) return false
    const owner = this.#evaluator.evaluate(object, module)
    return owner?.kind === 'client' || owner?.kind === 'group'
  }

  /** Collects possible calls: in `context.mailchimp.lists.getList(…)`, the value of `context` may be unknown. */
  #searchUnknown(node: Member, module: SourceModule): void {
    const { object } = node
    if (object.type !== 'MemberExpression' && object.type !== 'OptionalMemberExpression') return
    const [group, method] = [object, node].map(({ property, computed }) =>
      readKey({ key: property, computed: computed ?? false }),
    )
    const operation = group === undefined || method === undefined ? undefined : findMethod(group, method)
    if (operation === undefined || !isCalled(node, module)) return
    const owner = this.#evaluator.evaluate(object.object, module)
    if (owner === undefined || (owner.kind === 'foreign' && /chimp/i.test(readLastName(object.object))))
      this.possible.push({ operation, ...getPlace(node, module) })
  }

  #searchName(node: t.Identifier, module: SourceModule): void {
    const value = this.#evaluator.evaluate(node, module)
    if (value?.kind === 'method') this.#addMethod(value.operation, getPlace(node, module))
  }

  #searchCall(
    { callee, arguments: args }: t.CallExpression | t.OptionalCallExpression,
    module: SourceModule,
  ): void {
    const value = this.#evaluator.evaluate(callee, module)
    if (value?.kind !== 'client-method') return
    if (value.name === 'setConfig') this.#readVariable(args[0], module)
    const found = readClientMethod(value.name, args)
    if (found === undefined) this.unreadable.push(getPlace(callee, module))
    else for (const operation of found) this.calls.push({ operation, ...getPlace(callee, module) })
  }

  #searchBatch(node: t.Node, module: SourceModule): void {
    const operation = node.type === 'ObjectExpression' ? readBatchOperation(node) : undefined
    if (operation !== undefined) this.calls.push({ operation, ...getPlace(node, module) })
  }

  /** Reads the variable of the key from `setConfig({ apiKey: process.env.MAILCHIMP_API_KEY })`. */
  #readVariable(config: t.Node | undefined, module: SourceModule): void {
    const value = config === undefined ? undefined : this.#evaluator.evaluate(config, module)
    if (value?.kind !== 'object') return
    for (const property of value.node.properties)
      if (property.type === 'ObjectProperty' && readKey(property) === 'apiKey')
        this.keyVariable ??= readEnvironmentName(property.value)
  }
}

/** Returns whether a name is called or passed to a call, including `add.call(…)`. An alias alone is not a call. */
function isUsed(node: t.Node, module: SourceModule): boolean {
  const parent = module.parents.get(node)
  if (parent?.type === 'MemberExpression')
    return /^(?:call|apply)$/.test(readKey({ key: parent.property, computed: parent.computed }) ?? '')
  return parent?.type === 'CallExpression' || parent?.type === 'OptionalCallExpression'
}

function isCalled(node: t.Node, module: SourceModule): boolean {
  const parent = module.parents.get(node)
  return (
    (parent?.type === 'CallExpression' || parent?.type === 'OptionalCallExpression') && parent.callee === node
  )
}

/**
 * Returns whether a node only defines an alias, like `const add = client.lists.addListMember`, even with `.bind(…)`:
 * the uses of the alias count instead.
 */
function isAlias(node: t.Node, module: SourceModule): boolean {
  const parent = module.parents.get(node)
  if (parent?.type === 'VariableDeclarator') return parent.id.type === 'Identifier'
  if (
    parent?.type !== 'MemberExpression' ||
    readKey({ key: parent.property, computed: parent.computed }) !== 'bind'
  )
    return false
  const call = module.parents.get(parent)
  return call?.type === 'CallExpression' && module.parents.get(call)?.type === 'VariableDeclarator'
}

function getPlace(node: t.Node, { path }: SourceModule): Place {
  const end =
    node.type === 'MemberExpression' || node.type === 'OptionalMemberExpression' ? node.property : node
  return { file: path, line: end.loc?.start.line ?? 0 }
}

/** Returns the last name of a path: a plugin may have set the client as a property, like `fastify.mailchimp`. */
function readLastName(node: t.Node): string {
  return node.type === 'MemberExpression'
    ? (readKey({ key: node.property, computed: node.computed }) ?? '')
    : ''
}

/** Reads the name of an environment variable, even with a default, `process.env.KEY || ''`, or TypeScript's `!`. */
function readEnvironmentName(node: t.Node): string | undefined {
  if (node.type === 'LogicalExpression') return readEnvironmentName(node.left)
  if (node.type === 'TSNonNullExpression' || node.type === 'TSAsExpression')
    return readEnvironmentName(node.expression)
  if (node.type !== 'MemberExpression' || node.object.type !== 'MemberExpression') return undefined
  const { object, property } = node.object
  const isProcess = object.type === 'Identifier' && object.name === 'process'
  if (!isProcess || readKey({ key: property }) !== 'env') return undefined
  return readKey({ key: node.property, computed: node.computed })
}
