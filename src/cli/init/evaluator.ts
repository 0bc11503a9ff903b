import type * as t from '@babel/types'
import { CallArguments } from './call-arguments.js'
import { getMember } from './class-member.js'
import { readKey, readText, type ValueSource } from './name-scope.js'
import { ObjectMembers } from './object-member.js'
import { listPossible } from './possible-values.js'
import type { Project } from './project.js'
import { isClass, isFunction, type SourceModule } from './source-module.js'
import { evaluateType } from './type-value.js'
import {
  CLIENT,
  type Evaluation,
  FACTORY,
  FOREIGN,
  findMethod,
  getClientProperty,
  pickKnown,
  type Value,
} from './value.js'

/** Longer chains are not followed. */
const MAX_DEPTH = 200

/**
 * Determines which expressions are the SDK's client, its groups and its methods. Follows names, properties, functions
 * and imports. Ignores the order of statements: a name can have any value that is assigned to it anywhere.
 */
export class Evaluator implements Evaluation {
  readonly #project: Project
  readonly #known = new Map<t.Node, Value | undefined>()
  /** The nodes being evaluated, to stop at a value that depends on itself. */
  readonly #open = new Set<t.Node>()
  readonly #arguments = new CallArguments()
  readonly #objects = new ObjectMembers()
  /** How often an evaluation was cut short. A result that depends on one is incomplete, and is not cached. */
  #cuts = 0

  constructor(project: Project) {
    this.#project = project
    this.#arguments.collect(project.parseRelevant(), this)
  }

  evaluate(node: t.Node, module: SourceModule): Value | undefined {
    if (this.#known.has(node)) return this.#known.get(node)
    if (this.#open.has(node) || this.#open.size > MAX_DEPTH) return this.#cutShort()
    const cuts = this.#cuts
    this.#open.add(node)
    const value = this.#evaluateNode(node, module)
    this.#open.delete(node)
    if (value !== undefined || this.#cuts === cuts) this.#known.set(node, value)
    return value
  }

  #cutShort(): undefined {
    this.#cuts += 1
    return undefined
  }

  #evaluateNode(node: t.Node, module: SourceModule): Value | undefined {
    switch (node.type) {
      case 'Identifier':
        return this.evaluateName(node, node.name, module)
      case 'TSQualifiedName':
        return this.getProperty(this.evaluate(node.left, module), node.right.name)
      case 'MemberExpression':
      case 'OptionalMemberExpression':
        return this.#evaluateMember(node, module)
      case 'CallExpression':
      case 'OptionalCallExpression':
        return this.#evaluateCall(node, module)
      case 'NewExpression':
        return this.#construct(this.evaluate(node.callee, module), node, module)
      case 'ThisExpression':
        return { kind: 'instance', node: module.getScope(node)?.thisClass, module }
      case 'ObjectExpression':
        return { kind: 'object', node, module }
      default:
        return this.#evaluateDefinition(node, module) ?? this.#evaluateWrapper(node, module)
    }
  }

  #evaluateDefinition(node: t.Node, module: SourceModule): Value | undefined {
    if (isFunction(node)) return { kind: 'function', node, module }
    return isClass(node) ? { kind: 'class', node, module } : undefined
  }

  #evaluateWrapper(node: t.Node, module: SourceModule): Value | undefined {
    const inner = listPossible(node)
    return inner === undefined ? evaluateType(this, node, module) : this.#evaluateFirst(inner, module)
  }

  #evaluateFirst(nodes: readonly t.Node[], module: SourceModule): Value | undefined {
    return pickKnown(nodes.map((node) => this.evaluate(node, module)))
  }

  evaluateName(node: t.Node, name: string, module: SourceModule): Value | undefined {
    const sources = module.getScope(node)?.find(name)?.sources
    return sources === undefined ? undefined : this.evaluateSources(sources, module)
  }

  evaluateSources(sources: readonly ValueSource[], module: SourceModule): Value | undefined {
    return pickKnown(sources.map((source) => this.#evaluateSource(source, module)))
  }

  #evaluateSource(source: ValueSource, module: SourceModule): Value | undefined {
    switch (source.kind) {
      case 'import':
        return this.resolve(source.from, source.name, module)
      case 'expression':
        return this.#followPath(this.evaluate(source.node, module), source.path)
      case 'parameter':
        return this.#evaluateParameter(source, module)
      default:
        return { kind: source.kind, node: source.node, module } as Value
    }
  }

  #followPath(value: Value | undefined, path: readonly string[]): Value | undefined {
    return path.reduce<Value | undefined>((inner, name) => this.getProperty(inner, name), value)
  }

  /** Evaluates a parameter: by its type, or by the arguments that calls in the project pass for it. */
  #evaluateParameter(
    { function: owner, index, path, annotation }: Extract<ValueSource, { kind: 'parameter' }>,
    module: SourceModule,
  ): Value | undefined {
    const annotated = annotation === undefined ? undefined : this.evaluate(annotation, module)
    const value =
      annotated ?? this.#evaluateThenCallback(owner, index, module) ?? this.#evaluateArgument(owner, index)
    return this.#followPath(value, path)
  }

  /** Evaluates the parameter of a promise callback: `promise.then((client) => …)`. */
  #evaluateThenCallback(owner: t.Node, index: number, module: SourceModule): Value | undefined {
    const call = module.parents.get(owner)
    if (index > 0 || call?.type !== 'CallExpression' || call.callee.type !== 'MemberExpression')
      return undefined
    const { object, property, computed } = call.callee
    return readKey({ key: property, computed }) === 'then' ? this.evaluate(object, module) : undefined
  }

  #evaluateArgument(owner: t.Node, index: number): Value | undefined {
    if (!this.#arguments.isComplete) return this.#cutShort()
    const args = this.#arguments.list(owner, index)
    return pickKnown(args.map(({ node, module }) => this.evaluate(node, module)))
  }

  #evaluateMember(
    node: t.MemberExpression | t.OptionalMemberExpression,
    module: SourceModule,
  ): Value | undefined {
    const { object, property, computed } = node
    const name = readKey({ key: property, computed })
    if (object.type === 'Identifier' && object.name === 'module' && name === 'exports')
      return this.evaluateSources(module.exports.get('=') ?? [], module)
    const owner = this.evaluate(object, module)
    return name === undefined ? undefined : this.getProperty(owner, name)
  }

  getProperty(value: Value | undefined, name: string): Value | undefined {
    switch (value?.kind) {
      case 'client':
        return getClientProperty(name)
      case 'factory':
        return name === 'default' ? FACTORY : name === 'instance' ? CLIENT : undefined
      case 'group':
        return createMethod(findMethod(value.name, name))
      case 'object':
        return this.#objects.get(this, value, name)
      case 'instance':
      case 'class':
        return getMember(this, value, name)
      case 'module':
        return this.#getExport(value.module, name)
      default:
        return value?.kind === 'foreign' ? FOREIGN : undefined
    }
  }

  resolve(specifier: string, name: string, from: SourceModule): Value | undefined {
    const target = this.#project.resolve(specifier, from.path)
    if (target.kind === 'foreign') return FOREIGN
    if (target.kind === 'package') return target.isApiClient ? FACTORY : getClientProperty(name)
    return this.#getExport(target.module, name)
  }

  /**
   * Returns an export. Importers can use the namespace, the result of `require` and the default export interchangeably.
   */
  #getExport(module: SourceModule, name: string): Value | undefined {
    const whole = module.exports.get('=')
    if (name === '*' || name === '=')
      return whole === undefined || module.exports.size > 1
        ? { kind: 'module', module }
        : this.evaluateSources(whole, module)
    const own = module.exports.get(name)
    if (own !== undefined) return this.evaluateSources(own, module)
    if (whole !== undefined) {
      const value = this.evaluateSources(whole, module)
      return name === 'default' ? value : this.getProperty(value, name)
    }
    return pickKnown(module.exportedAll.map((from) => this.resolve(from, name, module)))
  }

  #evaluateCall(node: t.CallExpression | t.OptionalCallExpression, module: SourceModule): Value | undefined {
    const { callee, arguments: args } = node
    const [first] = args
    if (callee.type === 'Import') return this.resolve(readText(first) ?? '', '=', module)
    if (
      callee.type === 'Identifier' &&
      callee.name === 'require' &&
      module.getScope(callee)?.find('require') === undefined
    )
      return this.resolve(readText(first) ?? '', '=', module)
    if (callee.type === 'MemberExpression') {
      const name = readKey({ key: callee.property, computed: callee.computed })
      if (name === 'bind') return this.evaluate(callee.object, module)
      if (isPromise(callee.object) && name === 'resolve' && first !== undefined)
        return this.evaluate(first, module)
    }
    const value = this.evaluate(callee, module)
    if (value?.kind !== 'foreign') return this.call(value)
    // A function of another package may return a client that was passed to it.
    return args.some((each) => (this.evaluate(each, module)?.kind ?? 'foreign') !== 'foreign')
      ? undefined
      : FOREIGN
  }

  call(value: Value | undefined): Value | undefined {
    if (value?.kind === 'factory' || (value?.kind === 'client-method' && value.name === 'with')) return CLIENT
    if (value?.kind !== 'function') return undefined
    return this.#evaluateFirst(value.module.returns.get(value.node) ?? [], value.module)
  }

  #construct(value: Value | undefined, node: t.NewExpression, module: SourceModule): Value | undefined {
    if (value?.kind === 'factory') return CLIENT
    if (value?.kind === 'class') return { ...value, kind: 'instance' }
    if (value?.kind !== 'foreign') return undefined
    return node.arguments.some((each) => this.evaluate(each, module)?.kind === 'client') ? undefined : FOREIGN
  }
}

function createMethod(operation: string | undefined): Value | undefined {
  return operation === undefined ? undefined : { kind: 'method', operation }
}

function isPromise(node: t.Node): boolean {
  return node.type === 'Identifier' && node.name === 'Promise'
}
