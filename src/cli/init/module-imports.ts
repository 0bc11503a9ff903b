import type * as t from '@babel/types'
import { readText } from './name-scope.js'
import type { SourceModule } from './source-module.js'

/** An import, an export from another module, or a call of `require`. */
export interface ModuleImport {
  readonly specifier: string
  /** Starts at 1. */
  readonly line: number
}

const SPECIFIER = /(?:\bfrom|\bimport|\brequire)\s*\(?\s*(['"`])([^'"`\n]+)\1/g

/**
 * Lists the imports that a text seems to contain. Includes those in comments and strings, but is much faster than
 * parsing.
 */
export function scanSpecifiers(text: string): string[] {
  return [...new Set([...text.matchAll(SPECIFIER)].map(([, , specifier = '']) => specifier))]
}

/** Lists the imports of a module, without those of types. */
export function listImports(module: SourceModule): ModuleImport[] {
  return module.nodes.flatMap((node) => {
    const specifier = readSpecifier(node, module)
    return specifier === undefined ? [] : [{ specifier, line: node.loc?.start.line ?? 0 }]
  })
}

function readSpecifier(node: t.Node, module: SourceModule): string | undefined {
  switch (node.type) {
    case 'ImportDeclaration':
      return isTypeImport(node) ? undefined : node.source.value
    case 'ExportAllDeclaration':
    case 'ExportNamedDeclaration':
      return node.exportKind === 'type' ? undefined : node.source?.value
    case 'TSImportEqualsDeclaration':
      return node.importKind !== 'type' && node.moduleReference.type === 'TSExternalModuleReference'
        ? node.moduleReference.expression.value
        : undefined
    case 'CallExpression':
      return isImportCall(node, module) ? readText(node.arguments[0]) : undefined
    default:
      return undefined
  }
}

function isTypeImport({ importKind, specifiers }: t.ImportDeclaration): boolean {
  if (importKind === 'type' || importKind === 'typeof') return true
  return (
    specifiers.length > 0 &&
    specifiers.every((each) => each.type === 'ImportSpecifier' && each.importKind === 'type')
  )
}

function isImportCall({ callee }: t.CallExpression, module: SourceModule): boolean {
  if (callee.type === 'Import') return true
  const isRequire = callee.type === 'Identifier' && callee.name === 'require'
  return isRequire && module.getScope(callee)?.find('require') === undefined
}
