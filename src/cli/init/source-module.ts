import type * as t from '@babel/types'
import { listPatternNames, NameScope, readKey, type ValueSource } from './name-scope.js'
import { parse } from './parser.js'
import type { SourceFile } from './source-files.js'

/** A parsed file: its names, its exports, and the parent and scope of each node. */
export class SourceModule {
  readonly path: string
  readonly root: t.Program
  readonly nodes: t.Node[] = []
  readonly parents = new Map<t.Node, t.Node>()
  readonly scopes = new Map<t.Node, NameScope>()
  readonly exports = new Map<string, ValueSource[]>()
  /** The modules of `export * from`. */
  readonly exportedAll: string[] = []
  readonly returns = new Map<t.Node, t.Node[]>()
  /** The values assigned to properties of `this`, by class; undefined is the key outside of classes. */
  readonly #properties = new Map<t.Class | undefined, Map<string, ValueSource[]>>()

  /** @throws {SyntaxError} if the file cannot be parsed */
  constructor({ path, text }: SourceFile) {
    this.path = path
    const { program } = parse(text, {
      sourceType: 'unambiguous',
      errorRecovery: true,
      allowReturnOutsideFunction: true,
      plugins: [...selectPlugins(path), 'decorators-legacy'],
    })
    this.root = program
    this.#declareNames(program, new NameScope(undefined, true))
    this.#assignNames()
  }

  getScope(node: t.Node): NameScope | undefined {
    return this.scopes.get(node)
  }

  listProperties(owner: t.Class | undefined, name: string): readonly ValueSource[] {
    return this.#properties.get(owner)?.get(name) ?? []
  }

  /** Declares all names before any is evaluated, because a name may be used above its declaration. */
  #declareNames(node: t.Node, outer: NameScope): void {
    this.nodes.push(node)
    this.scopes.set(node, outer)
    this.#declareNode(node, outer)
    const inner = this.#createScope(node, outer)
    for (const child of listChildren(node)) {
      this.parents.set(child, node)
      this.#declareNames(child, inner)
    }
  }

  #createScope(node: t.Node, outer: NameScope): NameScope {
    if (isClass(node)) return new NameScope(outer, false, node)
    if (isFunction(node)) return this.#createFunctionScope(node, outer)
    return BLOCKS.has(node.type) ? new NameScope(outer, false) : outer
  }

  #createFunctionScope(node: t.Function, outer: NameScope): NameScope {
    const inner = new NameScope(outer, true)
    if (node.type === 'FunctionExpression' && node.id) inner.declare(node.id.name, { kind: 'function', node })
    for (const [index, param] of node.params.entries())
      for (const { name, path, fallback, annotation } of listPatternNames(param)) {
        inner.declare(name, { kind: 'parameter', function: node, index, path, annotation })
        if (fallback !== undefined) inner.declare(name, { kind: 'expression', node: fallback, path: [] })
      }
    if (node.type === 'ArrowFunctionExpression' && node.body.type !== 'BlockStatement')
      this.#addReturn(node, node.body)
    return inner
  }

  #declareNode(node: t.Node, scope: NameScope): void {
    switch (node.type) {
      case 'FunctionDeclaration':
        if (node.id) scope.declare(node.id.name, { kind: 'function', node })
        return
      case 'ClassDeclaration':
        if (node.id) scope.declare(node.id.name, { kind: 'class', node })
        return
      case 'VariableDeclaration':
        for (const { id, init } of node.declarations)
          declarePattern(id, init, node.kind === 'var' ? scope.functionScope : scope)
        return
      case 'ImportDeclaration':
        for (const specifier of node.specifiers)
          scope.declare(specifier.local.name, {
            kind: 'import',
            from: node.source.value,
            name: readImported(specifier),
          })
        return
      case 'TSImportEqualsDeclaration':
        scope.declare(node.id.name, readImportEquals(node))
        return
      case 'ReturnStatement':
        if (node.argument) this.#addReturn(this.#findFunction(node), node.argument)
        return
      default:
        this.#readExport(node)
    }
  }

  #readExport(node: t.Node): void {
    if (node.type === 'ExportAllDeclaration') this.exportedAll.push(node.source.value)
    if (node.type === 'TSExportAssignment') this.#addExport('=', createExpression(node.expression))
    if (node.type === 'ExportDefaultDeclaration')
      this.#addExport('default', createExpression(node.declaration))
    if (node.type !== 'ExportNamedDeclaration') return
    for (const name of listDeclaredNames(node.declaration)) this.#addExport(name.name, createExpression(name))
    for (const specifier of node.specifiers) {
      const exported =
        specifier.exported.type === 'Identifier' ? specifier.exported.name : specifier.exported.value
      const from = node.source?.value
      if (specifier.type === 'ExportNamespaceSpecifier')
        this.#addExport(exported, { kind: 'import', from: from ?? '', name: '*' })
      else if (specifier.type === 'ExportSpecifier')
        this.#addExport(
          exported,
          from === undefined
            ? createExpression(specifier.local)
            : { kind: 'import', from, name: specifier.local.name },
        )
    }
  }

  /** Adds assigned values to names, to `module.exports` and to properties of `this`. */
  #assignNames(): void {
    for (const node of this.nodes) {
      if (node.type !== 'AssignmentExpression') continue
      const { left, right } = node
      for (const { name, path } of listPatternNames(left))
        this.scopes.get(node)?.find(name)?.sources.push({ kind: 'expression', node: right, path })
      if (left.type === 'MemberExpression') this.#assignMember(left, right)
    }
  }

  #assignMember(member: t.MemberExpression, value: t.Expression): void {
    const name = readKey({ key: member.property, computed: member.computed })
    if (name === undefined) return
    const source = createExpression(value)
    const { object } = member
    if (object.type === 'ThisExpression') this.#addProperty(this.scopes.get(member)?.thisClass, name, source)
    else if (object.type === 'Identifier' && object.name === 'module' && name === 'exports')
      this.#addExport('=', source)
    else if (isModuleExports(object)) this.#addExport(name, source)
  }

  #addProperty(owner: t.Class | undefined, name: string, source: ValueSource): void {
    const properties = this.#properties.get(owner) ?? new Map<string, ValueSource[]>()
    this.#properties.set(owner, properties)
    properties.set(name, [...(properties.get(name) ?? []), source])
  }

  #addExport(name: string, source: ValueSource): void {
    this.exports.set(name, [...(this.exports.get(name) ?? []), source])
  }

  #addReturn(owner: t.Node | undefined, value: t.Node): void {
    if (owner !== undefined) this.returns.set(owner, [...(this.returns.get(owner) ?? []), value])
  }

  #findFunction(node: t.Node): t.Node | undefined {
    let parent = this.parents.get(node)
    while (parent !== undefined && !isFunction(parent)) parent = this.parents.get(parent)
    return parent
  }
}

type ParserPlugin = 'typescript' | 'jsx' | 'flow'

function selectPlugins(path: string): ParserPlugin[] {
  if (/\.[cm]?ts$/.test(path)) return ['typescript']
  return path.endsWith('.tsx') ? ['typescript', 'jsx'] : ['jsx', 'flow']
}

const BLOCKS: ReadonlySet<string> = new Set([
  ...['BlockStatement', 'CatchClause', 'ForStatement', 'ForInStatement', 'ForOfStatement'],
  ...['StaticBlock', 'SwitchStatement', 'TSModuleBlock'],
])

/** TypeScript nodes that contain values. Others are types, which are read only as annotations. */
const VALUES_OF_TYPESCRIPT: ReadonlySet<string> = new Set([
  ...['TSAsExpression', 'TSExportAssignment', 'TSImportEqualsDeclaration', 'TSInstantiationExpression'],
  ...['TSModuleBlock', 'TSModuleDeclaration', 'TSNonNullExpression', 'TSParameterProperty'],
  ...['TSSatisfiesExpression', 'TSTypeAssertion'],
])

function listChildren(node: t.Node): t.Node[] {
  return Object.entries(node).flatMap(([key, value]) =>
    key === 'leadingComments' || key === 'trailingComments' || key === 'loc'
      ? []
      : [value].flat().filter(isValueNode),
  )
}

function isValueNode(value: unknown): value is t.Node {
  const { type } = (value ?? {}) as Partial<t.Node>
  return typeof type === 'string' && (!/^(?:TS|Comment)/.test(type) || VALUES_OF_TYPESCRIPT.has(type))
}

export function isFunction(node: t.Node): node is t.Function {
  return /^(?:FunctionDeclaration|FunctionExpression|ArrowFunctionExpression|ObjectMethod|Class(?:Private)?Method)$/.test(
    node.type,
  )
}

export function isClass(node: t.Node): node is t.Class {
  return node.type === 'ClassDeclaration' || node.type === 'ClassExpression'
}

function declarePattern(pattern: t.Node, init: t.Node | null | undefined, scope: NameScope): void {
  for (const { name, path, fallback, annotation } of listPatternNames(pattern)) {
    scope.declare(name, init ? { kind: 'expression', node: init, path } : undefined)
    for (const node of [fallback, annotation])
      if (node !== undefined) scope.declare(name, { kind: 'expression', node, path: [] })
  }
}

function createExpression(node: t.Node): ValueSource {
  return { kind: 'expression', node, path: [] }
}

function readImported(specifier: t.ImportDeclaration['specifiers'][number]): string {
  if (specifier.type === 'ImportDefaultSpecifier') return 'default'
  if (specifier.type === 'ImportNamespaceSpecifier') return '*'
  return specifier.imported.type === 'Identifier' ? specifier.imported.name : specifier.imported.value
}

function readImportEquals({ moduleReference }: t.TSImportEqualsDeclaration): ValueSource {
  if (moduleReference.type === 'TSExternalModuleReference')
    return { kind: 'import', from: moduleReference.expression.value, name: '=' }
  return createExpression(moduleReference)
}

function isModuleExports(node: t.Node): boolean {
  if (node.type === 'Identifier') return node.name === 'exports'
  if (node.type !== 'MemberExpression' || node.object.type !== 'Identifier') return false
  return (
    node.object.name === 'module' && readKey({ key: node.property, computed: node.computed }) === 'exports'
  )
}

function listDeclaredNames(declaration: t.Node | null | undefined): t.Identifier[] {
  if (declaration?.type === 'FunctionDeclaration' || declaration?.type === 'ClassDeclaration')
    return declaration.id ? [declaration.id] : []
  if (declaration?.type !== 'VariableDeclaration') return []
  return declaration.declarations.flatMap(({ id }) => listIdentifiers(id))
}

function listIdentifiers(pattern: t.Node): t.Identifier[] {
  if (pattern.type === 'Identifier') return [pattern]
  if (pattern.type !== 'ObjectPattern') return []
  return pattern.properties.flatMap((property) =>
    property.type === 'RestElement' ? [] : listIdentifiers(property.value),
  )
}
