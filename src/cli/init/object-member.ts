import type * as t from '@babel/types'
import { readKey } from './name-scope.js'
import { type Evaluation, pickKnown, type Value } from './value.js'

/** Looks up properties of object literals, through spreads. */
export class ObjectMembers {
  /** The lookups in progress: `options = { ...options, a }` spreads an object into itself, which adds nothing. */
  readonly #open = new Map<t.Node, Set<string>>()

  get(
    evaluation: Evaluation,
    { node, module }: Extract<Value, { kind: 'object' }>,
    name: string,
  ): Value | undefined {
    const open = this.#open.get(node) ?? new Set<string>()
    if (open.has(name)) return undefined
    this.#open.set(node, open.add(name))
    const values = node.properties.map((property) => {
      if (property.type === 'SpreadElement')
        return evaluation.getProperty(evaluation.evaluate(property.argument, module), name)
      if (readKey(property) !== name) return undefined
      return evaluation.evaluate(property.type === 'ObjectMethod' ? property : property.value, module)
    })
    open.delete(name)
    return pickKnown(values)
  }
}
