import type { AnyNode, Expression, FunctionExpression, Property } from 'acorn'
import { simple } from 'acorn-walk'
import { createSourceError } from './sdk-operation.js'

// The generator's queries on a syntax tree. Error messages contain `where`.

export function getArgumentNames(where: string, fn: FunctionExpression): string[] {
  return fn.params.map((param) => {
    if (param.type !== 'Identifier') throw createSourceError(where, 'an argument that is not a plain name')
    return param.name
  })
}

/** Returns the arguments of a function's only call of a method, such as `callApi`. */
export function findCallArguments(
  where: string,
  method: string,
  fn: FunctionExpression,
): (Expression | undefined)[] {
  const calls: Expression[][] = []
  simple(fn, {
    CallExpression({ callee, arguments: given }) {
      if (callee.type === 'MemberExpression' && getIdentifierName(callee.property) === method) {
        calls.push(given.filter((argument) => argument.type !== 'SpreadElement'))
      }
    },
  })
  const [only, another] = calls
  if (!only || another) throw createSourceError(where, `${calls.length} calls of ${method} instead of one`)
  return only
}

export function collectLocals(fn: FunctionExpression): Map<string, Expression> {
  const locals = new Map<string, Expression>()
  simple(fn, {
    VariableDeclarator({ id, init }) {
      if (id.type === 'Identifier' && init) locals.set(id.name, init)
    },
  })
  return locals
}

/** Returns the properties of an object literal. Throws if the node is anything else. */
export function getProperties(where: string, value: Expression | undefined): Property[] {
  if (value?.type !== 'ObjectExpression')
    throw createSourceError(where, 'parameters that are no object literal')
  return value.properties.map((property) => {
    if (property.type !== 'Property') throw createSourceError(where, 'a spread among parameters')
    return property
  })
}

export function getText(where: string, node: AnyNode | undefined): string {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value
  throw createSourceError(where, `${node?.type ?? 'nothing'} where a text was expected`)
}

export function getIdentifierName(node: AnyNode): string | undefined {
  return node.type === 'Identifier' ? node.name : undefined
}

/** Returns `lists` for `this.lists`. */
export function getThisProperty(node: AnyNode): string | undefined {
  if (node.type !== 'MemberExpression' || node.object.type !== 'ThisExpression') return undefined
  return getIdentifierName(node.property)
}
