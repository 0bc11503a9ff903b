import type * as t from '@babel/types'
import { findConstructor } from './class-member.js'
import type { SourceModule } from './source-module.js'
import type { Evaluation, Value } from './value.js'

/** An argument of a call. */
interface FoundArgument {
  readonly node: t.Node
  readonly module: SourceModule
}

/** The arguments of all calls in a project, by the functions that are called. */
export class CallArguments {
  /** Until then, what is known of a parameter is not all. */
  isComplete = false
  readonly #calls = new Map<t.Node, FoundArgument[][]>()

  collect(modules: readonly SourceModule[], evaluation: Evaluation): void {
    for (const module of modules)
      for (const node of module.nodes) {
        if (node.type !== 'CallExpression' && node.type !== 'NewExpression') continue
        const called = findCalled(evaluation.evaluate(node.callee, module))
        if (called === undefined) continue
        const given = node.arguments.map((each) => ({ node: each, module }))
        this.#calls.set(called, [...(this.#calls.get(called) ?? []), given])
      }
    this.isComplete = true
  }

  /** Lists what is given to a parameter of a function. */
  list(owner: t.Node, index: number): FoundArgument[] {
    return (this.#calls.get(owner) ?? []).flatMap((given) => given[index] ?? [])
  }
}

function findCalled(value: Value | undefined): t.Node | undefined {
  if (value?.kind === 'function') return value.node
  return value?.kind === 'class' ? findConstructor(value.node) : undefined
}
