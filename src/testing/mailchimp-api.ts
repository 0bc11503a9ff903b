import type { Operation } from '../api/operation.js'
import type { AccountKey } from './account/account-key.js'
import type { AccountRegistry } from './account/account-registry.js'
import { Engine } from './engine/engine.js'
import type { HandlerContext, InnerRequest } from './engine/handler-context.js'
import { parseRequestBody } from './engine/request-body.js'
import { findRoute, isDescribed, throwMissingRoute } from './engine/request-route.js'
import { loadServedOperations } from './engine/specification.js'
import { Problem } from './problem.js'
import type { Reply } from './reply.js'
import { registry } from './resources/registry.js'
import type { Item } from './state/collection.js'
import type { FakeClock } from './state/fake-clock.js'

/** A parsed call, not yet validated. */
export interface ApiCall {
  readonly operation: Operation
  readonly params: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  readonly body: unknown
  readonly key: AccountKey
  /** The id of a new item, if a seed sets it. */
  readonly seededId?: string | undefined
}

export interface MailchimpApiOptions {
  readonly accounts: AccountRegistry
  readonly clock: FakeClock
  readonly getOrigins: () => { readonly origin: string; readonly filesOrigin: string }
}

const NO_INSTANCE = '00000000-0000-4000-8000-000000000000'

/** The API without the network: executes calls and returns replies. */
export class MailchimpApi {
  readonly #options: MailchimpApiOptions
  readonly #engine = new Engine(registry)

  constructor(options: MailchimpApiOptions) {
    this.#options = options
  }

  /** @throws {Problem} */
  handle(call: ApiCall): Reply {
    return this.#engine.handle(this.createContext(call))
  }

  /** @throws {Problem} if no specification describes the operation */
  createContext({ operation, params, query, body, key, seededId }: ApiCall): HandlerContext {
    const served = loadServedOperations().get(operation.id)
    if (served === undefined || !isDescribed(operation)) throw createUnsupportedOperation(operation)
    const { accounts, clock, getOrigins } = this.#options
    return {
      operation: served,
      params,
      query,
      body: (body ?? {}) as Item,
      account: accounts.getAccount(key.account),
      key,
      clock,
      ...getOrigins(),
      rules: registry.rules,
      seededId,
      execute: (inner) => this.#execute(inner, key),
    }
  }

  /** Executes an operation of a batch with the same engine, but without connections and faults. */
  #execute({ method, path, query, body }: InnerRequest, key: AccountKey): Reply {
    try {
      const target = `/3.0/${path.replace(/^\//, '')}`
      const found = findRoute(method, target) ?? throwMissingRoute(method, target)
      return this.handle({ ...found, query, body: parseRequestBody(body ?? ''), key })
    } catch (error) {
      if (error instanceof Problem) return error.toReply(NO_INSTANCE)
      throw error
    }
  }
}

const createUnsupportedOperation = ({ id }: Operation) =>
  new Problem(
    501,
    'Not Implemented',
    `The stand-in cannot answer ${id}, because no specification describes it.`,
  )
