import type { Operation } from '../mailchimp/operation.js'
import type { Accounts } from './account/accounts.js'
import type { AccountKey } from './account/keys.js'
import { parseBody } from './engine/body.js'
import type { Context, InnerRequest } from './engine/context.js'
import { Engine } from './engine/engine.js'
import { explainMissing, findRoute, isDescribed } from './engine/route.js'
import { servedOperations } from './engine/specification.js'
import { Problem } from './problem.js'
import type { Reply } from './reply.js'
import { registry } from './resources/registry.js'
import type { Clock } from './state/clock.js'
import type { Item } from './state/collection.js'

/** One call, understood and not yet checked. */
export interface ApiCall {
  readonly operation: Operation
  readonly params: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  readonly body: unknown
  readonly key: AccountKey
  /** The id that a new item gets, if a seed says so. */
  readonly seededId?: string | undefined
}

export interface ApiOptions {
  readonly accounts: Accounts
  readonly clock: Clock
  readonly origins: () => { readonly origin: string; readonly filesOrigin: string }
}

const NO_INSTANCE = '00000000-0000-4000-8000-000000000000'

/** The API without the network: calls in, answers out. */
export class Api {
  readonly #options: ApiOptions
  readonly #engine = new Engine(registry)

  constructor(options: ApiOptions) {
    this.#options = options
  }

  /** @throws {Problem} */
  answer(call: ApiCall): Reply {
    return this.#engine.answer(this.context(call))
  }

  /** @throws {Problem} for an operation that no specification describes. */
  context({ operation, params, query, body, key, seededId }: ApiCall): Context {
    const served = servedOperations().get(operation.id)
    if (served === undefined || !isDescribed(operation)) throw newerOperation(operation)
    const { accounts, clock, origins } = this.#options
    return {
      operation: served,
      params,
      query,
      body: (body ?? {}) as Item,
      account: accounts.account(key.account),
      key,
      clock,
      ...origins(),
      rules: registry.rules,
      seededId,
      carryOut: (inner) => this.#carryOut(inner, key),
    }
  }

  /** An operation of a batch: the same engine, without connections and faults. */
  #carryOut({ method, path, query, body }: InnerRequest, key: AccountKey): Reply {
    try {
      const target = `/3.0/${path.replace(/^\//, '')}`
      const found = findRoute(method, target) ?? explainMissing(method, target)
      return this.answer({ ...found, query, body: parseBody(body ?? ''), key })
    } catch (error) {
      if (error instanceof Problem) return error.reply(NO_INSTANCE)
      throw error
    }
  }
}

const newerOperation = ({ id }: Operation) =>
  new Problem(
    501,
    'Not Implemented',
    `The stand-in does not know ${id}: no specification known here describes it.`,
  )
