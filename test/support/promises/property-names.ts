import { readFileSync } from 'node:fs'
import { type AnyNode as Node, parse } from 'acorn'
import { full } from 'acorn-walk'

const dist = new URL('../../../dist/', import.meta.url)

/** Collects every name that the built package could read as a property: in member accesses, patterns and strings. */
export function collectPropertyNames(): string[] {
  const names = new Set<string>()
  for (const file of ['implementation.cjs', 'long-work.cjs', 'schemas.cjs', 'vendor-sources.cjs'])
    addNames(names, readFileSync(new URL(file, dist), 'utf8'))
  return [...names].sort()
}

function addNames(names: Set<string>, code: string): void {
  const add = (node: Node) => {
    const name = node.type === 'Identifier' ? node.name : node.type === 'Literal' ? node.value : undefined
    if (typeof name === 'string' && /^[\w$-]{1,40}$/.test(name)) names.add(name)
  }
  // Patterns and object literals both have properties, and a string can be a name.
  full(parse(code, { ecmaVersion: 'latest' }), (each) => {
    const node = each as Node
    if (node.type === 'MemberExpression' && !node.computed) add(node.property)
    if (node.type === 'Property' && !node.computed) add(node.key)
    if (node.type === 'Literal') add(node)
  })
}
