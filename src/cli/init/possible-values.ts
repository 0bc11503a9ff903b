import type * as t from '@babel/types'

/**
 * Lists the operands that may be the value of an expression, like both branches of a conditional; undefined if it has
 * another form.
 */
export function listPossible(node: t.Node): readonly t.Node[] | undefined {
  switch (node.type) {
    case 'AwaitExpression':
      return [node.argument]
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
    case 'TSTypeAssertion':
    case 'TSInstantiationExpression':
    case 'TypeCastExpression':
      return [node.expression]
    case 'AssignmentExpression':
      return [node.right]
    case 'ConditionalExpression':
      return [node.consequent, node.alternate]
    case 'LogicalExpression':
      return node.operator === '&&' ? [node.right] : [node.left, node.right]
    case 'SequenceExpression':
      return node.expressions.slice(-1)
    default:
      return undefined
  }
}
