import { isPermitted } from '../account/keys.js'
import { forbidden, notFound, Problem } from '../problem.js'
import { Reply } from '../reply.js'
import type { Account } from '../state/account.js'
import { hashAddress } from '../state/member.js'
import { checkBody } from './body.js'
import { fillTemplate } from './collections.js'
import type { Context, Handler, Registry } from './context.js'
import { selectFields } from './fields.js'
import { genericHandler, shapeOfItem } from './generic.js'
import { checkQuery } from './query.js'
import type { ServedOperation } from './specification.js'

/** How an operation is answered. */
export type Coverage = 'exact' | 'generic' | '501'

/** Answers operations: by hand if there is a handler, else as the specification says, else 501. */
export class Engine {
  readonly #registry: Registry
  readonly #handlers = new Map<string, Handler | undefined>()

  constructor(registry: Registry) {
    this.#registry = registry
  }

  /** @throws {Problem} */
  answer(context: Context): Reply {
    const { operation, query, key } = context
    if (!isPermitted(key.role, operation.access, operation.resource)) {
      throw forbidden(`A user with the role ${key.role} may not do this: ${operation.id}.`)
    }
    const handler = this.#handlerOf(operation)
    if (handler === undefined) throw notImplemented(operation)
    this.#registry.settle(context)
    const params = this.#resolve(context)
    checkQuery(operation, query)
    checkBody(operation.bodySchema, context.body)
    const answer = handler({ ...context, params })
    if (answer instanceof Reply) return answer
    if (answer === undefined || operation.status === 204) return new Reply(204)
    return new Reply(operation.status, selectFields(answer, query, operation.answer))
  }

  coverageOf(operation: ServedOperation): Coverage {
    if (this.#registry.handlers[operation.id] !== undefined) return 'exact'
    if (genericHandler(operation) === undefined) return '501'
    return this.#registry.rules[collectionOf(operation.template)] === undefined ? 'generic' : 'exact'
  }

  #handlerOf(operation: ServedOperation): Handler | undefined {
    if (!this.#handlers.has(operation.id)) {
      const handler = this.#registry.handlers[operation.id] ?? genericHandler(operation)
      this.#handlers.set(operation.id, handler)
    }
    return this.#handlers.get(operation.id)
  }

  /** The params in canonical form, if all that the path names exists. */
  #resolve({ operation, params, account }: Context): Record<string, string> {
    const resolved = { ...params }
    for (const template of parentsOf(operation.template)) {
      const name = /\{([^}]+)\}$/.exec(template)?.[1] ?? ''
      const id = canonical(name, params[name] ?? '')
      const found = this.#find(template, id, account, resolved)
      const isNew = operation.method === 'PUT' && template === operation.template
      if (found === undefined && !isNew) throw notFound()
      resolved[name] = found ?? id
    }
    return resolved
  }

  #find(
    template: string,
    id: string,
    account: Account,
    params: Readonly<Record<string, string>>,
  ): string | undefined {
    const resolver = this.#registry.resolvers[template]
    if (resolver !== undefined) return resolver(id, account, params)
    const shape = shapeOfItem(template)
    if (shape === undefined) return id
    return account.collection(fillTemplate(shape.template, params)).has(id) ? id : undefined
  }
}

const notImplemented = ({ id }: ServedOperation) =>
  new Problem(
    501,
    'Not Implemented',
    `The stand-in does not know ${id}. Answer it yourself: mailchimp.on('${id}', (request) => ({ … })).`,
  )

const collectionOf = (template: string) => template.replace(/\/\{[^}]+\}$/, '')

/** A subscriber is named by the MD5 of the address, and may be named by the address. */
function canonical(name: string, id: string): string {
  if (name !== 'subscriber_hash') return id
  return id.includes('@') ? hashAddress(id) : id.toLowerCase()
}

const parents = new Map<string, readonly string[]>()

/** The parts of a template that end in a parameter: `/lists/{list_id}`, `/lists/{list_id}/members/{…}`. */
function parentsOf(template: string): readonly string[] {
  const known = parents.get(template)
  if (known !== undefined) return known
  const made = [...template.matchAll(/\}/g)].map(({ index }) => template.slice(0, index + 1))
  parents.set(template, made)
  return made
}
