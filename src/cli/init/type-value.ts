import type * as t from '@babel/types'
import type { SourceModule } from './source-module.js'
import { type Evaluation, pickKnown, type Value } from './value.js'

/** Evaluates a type as one of its values: `MailchimpClient` as a client, a class as an instance. */
export function evaluateType(evaluation: Evaluation, node: t.Node, module: SourceModule): Value | undefined {
  switch (node.type) {
    case 'TSTypeAnnotation':
      return evaluation.evaluate(node.typeAnnotation, module)
    case 'TSTypeQuery':
      return evaluateTypeName(evaluation, node.exprName, module)
    case 'TSImportType':
      return evaluation.resolve(
        node.argument.type === 'StringLiteral' ? node.argument.value : '',
        '=',
        module,
      )
    case 'TSTypeReference':
      return evaluateReference(evaluation, node, module)
    case 'TSUnionType':
      return pickKnown(node.types.map((each) => evaluation.evaluate(each, module)))
    default:
      return undefined
  }
}

function evaluateReference(
  evaluation: Evaluation,
  node: t.TSTypeReference,
  module: SourceModule,
): Value | undefined {
  const { typeName, typeParameters } = node
  const [inner] = typeParameters?.params ?? []
  if (typeName.type === 'Identifier' && inner !== undefined) {
    if (/^(?:Awaited|Readonly|Partial|Promise|NonNullable)$/.test(typeName.name))
      return evaluation.evaluate(inner, module)
    if (typeName.name === 'ReturnType') return evaluation.call(evaluation.evaluate(inner, module))
  }
  const value = evaluateTypeName(evaluation, typeName, module)
  return value?.kind === 'class' ? { ...value, kind: 'instance' } : value
}

/** Evaluates the name of a type in the scope of the file: types are not visited, so they have no other scope. */
function evaluateTypeName(evaluation: Evaluation, name: t.Node, module: SourceModule): Value | undefined {
  if (name.type === 'TSQualifiedName')
    return evaluation.getProperty(evaluateTypeName(evaluation, name.left, module), name.right.name)
  if (name.type === 'TSImportType') return evaluation.evaluate(name, module)
  return name.type === 'Identifier' ? evaluation.evaluateName(module.root, name.name, module) : undefined
}
