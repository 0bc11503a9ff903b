import type * as t from '@babel/types'
import { readKey } from './name-scope.js'
import type { SourceModule } from './source-module.js'
import { type Evaluation, pickKnown, type Value } from './value.js'

/** Returns the value of an instance's property: from its class, `this`, a parameter property or a parent class. */
export function getMember(
  evaluation: Evaluation,
  { node, module }: { node: t.Class | undefined; module: SourceModule },
  name: string,
): Value | undefined {
  const members = (node?.body.body ?? []).filter(
    (member) => 'key' in member && readKey(member as never) === name,
  )
  const own = members.map((member) => evaluateMember(evaluation, member, module))
  const assigned = evaluation.evaluateSources(module.listProperties(node, name), module)
  const parameterProperty =
    node === undefined ? undefined : evaluateParameterProperty(evaluation, node, name, module)
  return pickKnown([...own, assigned, parameterProperty]) ?? getInherited(evaluation, node, name, module)
}

function evaluateMember(
  evaluation: Evaluation,
  member: t.ClassBody['body'][number],
  module: SourceModule,
): Value | undefined {
  if (member.type === 'ClassMethod' || member.type === 'ClassPrivateMethod') {
    const method: Value = { kind: 'function', node: member, module }
    return member.kind === 'get' ? evaluation.call(method) : method
  }
  if (member.type !== 'ClassProperty' && member.type !== 'ClassPrivateProperty') return undefined
  const { value, typeAnnotation } = member
  return pickKnown(
    [value, typeAnnotation].map((node) => (node ? evaluation.evaluate(node, module) : undefined)),
  )
}

/** Evaluates a parameter property: `constructor(private readonly mailchimp: MailchimpService)`. */
function evaluateParameterProperty(
  evaluation: Evaluation,
  node: t.Class,
  name: string,
  module: SourceModule,
): Value | undefined {
  const owner = findConstructor(node)
  const isNamed = (each: t.Node) =>
    each.type === 'TSParameterProperty' &&
    (each.parameter.type === 'Identifier' ? each.parameter : (each.parameter.left as t.Identifier)).name ===
      name
  if (owner === undefined || !owner.params.some(isNamed)) return undefined
  return evaluation.evaluateName(owner.body, name, module)
}

function getInherited(
  evaluation: Evaluation,
  node: t.Class | undefined,
  name: string,
  module: SourceModule,
): Value | undefined {
  const parent = node?.superClass ? evaluation.evaluate(node.superClass, module) : undefined
  return parent?.kind === 'class' ? getMember(evaluation, parent, name) : undefined
}

export function findConstructor(node: t.Class): t.ClassMethod | undefined {
  return node.body.body.find(
    (member): member is t.ClassMethod => member.type === 'ClassMethod' && member.kind === 'constructor',
  )
}
