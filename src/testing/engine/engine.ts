import { isPermitted } from '../account/account-key.js'
import { createForbidden, createNotFound, Problem } from '../problem.js'
import { Reply } from '../reply.js'
import type { AccountState } from '../state/account-state.js'
import { hashAddress } from '../state/member.js'
import { fillTemplate } from './collection-shape.js'
import { selectFields } from './field-selection.js'
import { createGenericHandler, findItemShape } from './generic-handlers.js'
import type { Handler, HandlerContext, Registry } from './handler-context.js'
import { validateBody } from './request-body.js'
import { validateQuery } from './request-query.js'
import type { ServedOperation } from './specification.js'

/** How faithfully the stand-in implements an operation. */
export type Coverage = 'exact' | 'generic' | '501'

/**
 * Executes operations: with a handler if there is one, otherwise generically according to the specification, otherwise
 * with 501.
 */
export class Engine {
  readonly #registry: Registry
  readonly #handlers = new Map<string, Handler | undefined>()

  constructor(registry: Registry) {
    this.#registry = registry
  }

  /** @throws {Problem} */
  handle(context: HandlerContext): Reply {
    const { operation, query, key } = context
    if (!isPermitted(key.role, operation.access, operation.resource)) {
      throw createForbidden(`A user with the role ${key.role} may not do this: ${operation.id}.`)
    }
    const handler = this.#findHandler(operation)
    if (handler === undefined) throw createNotImplemented(operation)
    this.#registry.runDueTasks(context)
    const params = this.#resolveParams(context)
    validateQuery(operation, query)
    validateBody(operation.bodySchema, context.body)
    const answer = handler({ ...context, params })
    if (answer instanceof Reply) return answer
    if (answer === undefined || operation.status === 204) return new Reply(204)
    return new Reply(operation.status, selectFields(answer, query, operation.responseSchema))
  }

  getCoverage(operation: ServedOperation): Coverage {
    if (this.#registry.handlers[operation.id] !== undefined) return 'exact'
    if (createGenericHandler(operation) === undefined) return '501'
    return this.#registry.rules[getCollectionTemplate(operation.template)] === undefined ? 'generic' : 'exact'
  }

  #findHandler(operation: ServedOperation): Handler | undefined {
    if (!this.#handlers.has(operation.id)) {
      const handler = this.#registry.handlers[operation.id] ?? createGenericHandler(operation)
      this.#handlers.set(operation.id, handler)
    }
    return this.#handlers.get(operation.id)
  }

  /** Returns the parameters in canonical form. Requires all parents in the path to exist. */
  #resolveParams({ operation, params, account }: HandlerContext): Record<string, string> {
    const resolved = { ...params }
    for (const template of listParentTemplates(operation.template)) {
      const name = /\{([^}]+)\}$/.exec(template)?.[1] ?? ''
      const id = canonicalizeId(name, params[name] ?? '')
      const found = this.#resolveId(template, id, account, resolved)
      const isNew = operation.method === 'PUT' && template === operation.template
      if (found === undefined && !isNew) throw createNotFound()
      resolved[name] = found ?? id
    }
    return resolved
  }

  #resolveId(
    template: string,
    id: string,
    account: AccountState,
    params: Readonly<Record<string, string>>,
  ): string | undefined {
    const resolver = this.#registry.resolvers[template]
    if (resolver !== undefined) return resolver(id, account, params)
    const shape = findItemShape(template)
    if (shape === undefined) return id
    return account.getCollection(fillTemplate(shape.template, params)).has(id) ? id : undefined
  }
}

const createNotImplemented = ({ id }: ServedOperation) =>
  new Problem(
    501,
    'Not Implemented',
    `The stand-in does not implement ${id}. Set a handler: mailchimp.on('${id}', (request) => ({ … })).`,
  )

const getCollectionTemplate = (template: string) => template.replace(/\/\{[^}]+\}$/, '')

/** Converts the id of a subscriber, which is an address or its MD5, to the MD5. */
function canonicalizeId(name: string, id: string): string {
  if (name !== 'subscriber_hash') return id
  return id.includes('@') ? hashAddress(id) : id.toLowerCase()
}

const parentTemplates = new Map<string, readonly string[]>()

/** Lists the prefixes of a template that end in a parameter: `/lists/{list_id}`, `/lists/{list_id}/members/{…}`. */
function listParentTemplates(template: string): readonly string[] {
  const known = parentTemplates.get(template)
  if (known !== undefined) return known
  const templates = [...template.matchAll(/\}/g)].map(({ index }) => template.slice(0, index + 1))
  parentTemplates.set(template, templates)
  return templates
}
