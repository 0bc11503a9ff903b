import { createRequire } from 'node:module'
import ts from 'typescript'
import type { Schema } from '../extract-spec/open-api.js'

/** The type declarations that users of the official SDK have. */
export const definitelyTyped = createRequire(import.meta.url).resolve(
  '@types/mailchimp__mailchimp_marketing/index.d.ts',
)

type Schemas = Readonly<Record<string, Schema>>

/**
 * Returns the response fields that `@types/mailchimp__mailchimp_marketing` requires, by schema. Traverses its responses
 * and those of the specification in parallel.
 *
 * @param answers the schema of an operation's response, by the id of the operation
 */
export function readRequiredFields(
  answers: ReadonlyMap<string, string>,
  schemas: Schemas,
): Map<string, Set<string>> {
  const program = ts.createProgram([definitelyTyped], { strict: true, types: [], noEmit: true })
  const checker = program.getTypeChecker()
  const walk: Walk = { checker, schemas, required: new Map(), seen: new Set() }
  for (const [id, answer] of readAnswers(program, definitelyTyped)) {
    const schema = answers.get(id)
    if (schema !== undefined) collectRequired(walk, answer, schema)
  }
  return walk.required
}

/** Returns the types that the functions of a declaration file resolve to, without errors, by operation. */
export function readAnswers(program: ts.Program, file: string): Map<string, ts.Type> {
  const checker = program.getTypeChecker()
  const module = checker.getSymbolAtLocation(program.getSourceFile(file) as ts.SourceFile) as ts.Symbol
  const answers = new Map<string, ts.Type>()
  for (const group of checker.getExportsOfModule(module)) {
    if ((group.flags & ts.SymbolFlags.Namespace) === 0) continue
    for (const method of checker.getExportsOfModule(group)) {
      const [signature] = checker.getTypeOfSymbol(method).getCallSignatures()
      const answer = signature && checker.getAwaitedType(signature.getReturnType())
      if (answer !== undefined) answers.set(`${group.name}.${method.name}`, excludeErrors(answer))
    }
  }
  return answers
}

/** Removes `ErrorResponse` from a type: `@types` declares `T | ErrorResponse` for methods that resolve to `T`. */
function excludeErrors(answer: ts.Type): ts.Type {
  const parts = answer.isUnion() ? answer.types : [answer]
  return parts.find(({ symbol }) => symbol?.name !== 'ErrorResponse') ?? answer
}

interface Walk {
  readonly checker: ts.TypeChecker
  readonly schemas: Schemas
  readonly required: Map<string, Set<string>>
  /** The visited pairs of a schema and a type. */
  readonly seen: Set<string>
}

function collectRequired(walk: Walk, type: ts.Type, name: string): void {
  const { checker, schemas, required, seen } = walk
  const place = `${name} ${(type as ts.Type & { readonly id: number }).id}`
  if (seen.has(place)) return
  seen.add(place)
  for (const property of type.getProperties()) {
    const schema = schemas[name]?.properties?.[property.name]
    if (schema === undefined) continue
    if (!isOptional(property)) required.set(name, (required.get(name) ?? new Set()).add(property.name))
    const reference = schema.$ref ?? schema.items?.$ref
    if (reference !== undefined)
      collectRequired(
        walk,
        getItemType(checker, checker.getTypeOfSymbol(property)),
        getLastSegment(reference),
      )
  }
}

export function isOptional({ flags }: ts.Symbol): boolean {
  return (flags & ts.SymbolFlags.Optional) !== 0
}

/** Returns the type of an array's items, or any other type itself; without `undefined` and `null`. */
export function getItemType(checker: ts.TypeChecker, type: ts.Type): ts.Type {
  const nonNullable = checker.getNonNullableType(type)
  if (!checker.isArrayType(nonNullable)) return nonNullable
  return checker.getTypeArguments(nonNullable as ts.TypeReference)[0] ?? nonNullable
}

function getLastSegment(reference: string): string {
  return reference.slice(reference.lastIndexOf('/') + 1)
}
