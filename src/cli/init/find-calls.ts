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

/** Finds the calls of the SDK in the source files below a folder. Nothing of the project is run. */
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
  /** The last call in a file that starts a batch. What `runBatch` is given are calls themselves. */
  #started: Place | undefined

  constructor(evaluator: Evaluator) {
    this.#evaluator = evaluator
  }

  searchModule(module: SourceModule): void {
    const before = this.calls.length
    this.#started = undefined
    for (const node of module.nodes) this.#searchNode(node, module)
    if (!this.calls.slice(before).some(({ operation }) => operation === 'batches.start')) return
    const direct = this.calls.length
    for (const node of module.nodes) this.#searchBatch(node, module)
    // Its operations are built elsewhere.
    if (this.calls.length === direct && this.#started !== undefined) this.unreadable.push(this.#started)
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
    if (operation === 'batches.start') this.#started = place
  }

  /** A member that only running the code shows, of a client or of a group. */
  #isUnreadable({ object, property, computed }: Member, module: SourceModule): boolean {
    if (readKey({ key: property, computed: computed ?? false }) !== undefined) return false
    const owner = this.#evaluator.evaluate(object, module)
    return owner?.kind === 'client' || owner?.kind === 'group'
  }

  /** `context.mailchimp.lists.getList(…)`: what the context is could not be followed. */
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
    { callee, arguments: given }: t.CallExpression | t.OptionalCallExpression,
    module: SourceModule,
  ): void {
    const value = this.#evaluator.evaluate(callee, module)
    if (value?.kind !== 'client-method') return
    if (value.name === 'setConfig') this.#readVariable(given[0], module)
    const found = readClientMethod(value.name, given)
    if (found === undefined) this.unreadable.push(getPlace(callee, module))
    else for (const operation of found) this.calls.push({ operation, ...getPlace(callee, module) })
  }

  #searchBatch(node: t.Node, module: SourceModule): void {
    const operation = node.type === 'ObjectExpression' ? readBatchOperation(node) : undefined
    if (operation !== undefined) this.calls.push({ operation, ...getPlace(node, module) })
  }

  /** `setConfig({ apiKey: process.env.MAILCHIMP_API_KEY })` */
  #readVariable(config: t.Node | undefined, module: SourceModule): void {
    const value = config === undefined ? undefined : this.#evaluator.evaluate(config, module)
    if (value?.kind !== 'object') return
    for (const property of value.node.properties)
      if (property.type === 'ObjectProperty' && readKey(property) === 'apiKey')
        this.keyVariable ??= readEnvironmentName(property.value)
  }
}

/** The callee or an argument of a call, also `add.call(…)`: a method that only has another name is no call. */
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

/** `const add = client.lists.addListMember`, also with `.bind(…)`: what counts is the use of the name. */
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

/** The name of a property, to which another package may have given the client: `fastify.mailchimp`. */
function readLastName(node: t.Node): string {
  return node.type === 'MemberExpression'
    ? (readKey({ key: node.property, computed: node.computed }) ?? '')
    : ''
}

/** Also with a default: `process.env.KEY || ''`, and with `!` of TypeScript. */
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
