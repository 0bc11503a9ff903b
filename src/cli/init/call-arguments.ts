import type * as t from '@babel/types'
import { findConstructor } from './class-member.js'
import type { SourceModule } from './source-module.js'
import type { Evaluation, Value } from './value.js'

/** An argument of a call. */
interface FoundArgument {
  readonly node: t.Node
  readonly module: SourceModule
}

/** The arguments of all calls in a project, by the called function. */
export class CallArguments {
  /** Whether all calls were collected; until then, the arguments of a parameter are incomplete. */
  isComplete = false
  readonly #calls = new Map<t.Node, FoundArgument[][]>()

  collect(modules: readonly SourceModule[], evaluation: Evaluation): void {
    for (const module of modules)
      for (const node of module.nodes) {
        if (node.type !== 'CallExpression' && node.type !== 'NewExpression') continue
        const callee = findCalledFunction(evaluation.evaluate(node.callee, module))
        if (callee === undefined) continue
        const args = node.arguments.map((each) => ({ node: each, module }))
        this.#calls.set(callee, [...(this.#calls.get(callee) ?? []), args])
      }
    this.isComplete = true
  }

  /** Lists the arguments that calls pass for a parameter. */
  list(owner: t.Node, index: number): FoundArgument[] {
    return (this.#calls.get(owner) ?? []).flatMap((args) => args[index] ?? [])
  }
}

function findCalledFunction(value: Value | undefined): t.Node | undefined {
  if (value?.kind === 'function') return value.node
  return value?.kind === 'class' ? findConstructor(value.node) : undefined
}
