import type * as t from '@babel/types'

/** The source of the value of a name, an export or a property. */
export type ValueSource =
  /** `path` leads from the expression to the value of the name: `const { lists: { getList } } = client`. */
  | { readonly kind: 'expression'; readonly node: t.Node; readonly path: readonly string[] }
  /** `name` is that of an export, `default`, `*` for the namespace, or `=` for the result of `require`. */
  | { readonly kind: 'import'; readonly from: string; readonly name: string }
  | {
      readonly kind: 'parameter'
      readonly function: t.Function
      readonly index: number
      readonly path: readonly string[]
      readonly annotation: t.Node | undefined
    }
  | { readonly kind: 'function'; readonly node: t.Function }
  | { readonly kind: 'class'; readonly node: t.Class }

/** All values that are assigned to a name. */
export interface Binding {
  readonly sources: ValueSource[]
}

/** The names that are declared in a block, a function or a file. */
export class NameScope {
  readonly #bindings = new Map<string, Binding>()
  readonly parent: NameScope | undefined
  /** Whether it is the scope of `var` declarations. */
  readonly isFunction: boolean
  /** The class of `this`. */
  readonly thisClass: t.Class | undefined

  constructor(parent: NameScope | undefined, isFunction: boolean, thisClass = parent?.thisClass) {
    this.parent = parent
    this.isFunction = isFunction
    this.thisClass = thisClass
  }

  get functionScope(): NameScope {
    return this.isFunction || this.parent === undefined ? this : this.parent.functionScope
  }

  declare(name: string, source?: ValueSource): void {
    const binding = this.#bindings.get(name) ?? { sources: [] }
    this.#bindings.set(name, binding)
    if (source !== undefined) binding.sources.push(source)
  }

  find(name: string): Binding | undefined {
    return this.#bindings.get(name) ?? this.parent?.find(name)
  }
}

/** A name in a pattern, and the path to its value. */
interface PatternName {
  readonly name: string
  readonly path: readonly string[]
  /** The default of the name: `{ client = createClient() }`. */
  readonly fallback: t.Node | undefined
  readonly annotation: t.Node | undefined
}

/**
 * Lists the names that a pattern declares or assigns. Array elements and rest elements have no path that can be
 * followed.
 */
export function listPatternNames(pattern: t.Node, path: readonly string[] = []): PatternName[] {
  switch (pattern.type) {
    case 'Identifier':
      return [
        { name: pattern.name, path, fallback: undefined, annotation: pattern.typeAnnotation ?? undefined },
      ]
    case 'AssignmentPattern':
      return listPatternNames(pattern.left, path).map((each) => ({ ...each, fallback: pattern.right }))
    case 'TSParameterProperty':
      return listPatternNames(pattern.parameter, path)
    case 'ObjectPattern':
      return pattern.properties.flatMap((property) => {
        if (property.type === 'RestElement') return listPatternNames(property.argument, path)
        return listPatternNames(property.value, [...path, readKey(property) ?? '*'])
      })
    case 'ArrayPattern':
      return pattern.elements.flatMap((element) =>
        element === null ? [] : listPatternNames(element, [...path, '*']),
      )
    case 'RestElement':
      return listPatternNames(pattern.argument, [...path, '*'])
    default:
      return []
  }
}

/** Returns the name of a property, unless it is computed at run time. */
export function readKey(property: {
  readonly key: t.Node
  readonly computed?: boolean | null
}): string | undefined {
  const { key, computed } = property
  if (key.type === 'Identifier' && computed !== true) return key.name
  if (key.type === 'PrivateName') return `#${key.id.name}`
  return readText(key)
}

/** Returns the text of a literal. */
export function readText(node: t.Node | null | undefined): string | undefined {
  if (node?.type === 'StringLiteral') return node.value
  if (node?.type === 'TemplateLiteral' && node.expressions.length === 0)
    return node.quasis[0]?.value.cooked ?? ''
  return undefined
}
