import { resolve } from 'node:path'
import ts from 'typescript'
import { definitelyTyped, getItemType, isOptional, readAnswers } from '../generate/definitely-typed-reader.js'

/** A response field that is required in `@types`, and optional in this package. */
export interface LooserField {
  /** `Campaign.rss_opts` */
  readonly field: string
  /** Its position: `campaigns.list: campaigns[].rss_opts`. */
  readonly place: string
}

export interface Comparison {
  readonly methods: number
  /** The number of fields that `@types` requires, counted separately for each method. */
  readonly required: number
  readonly looser: readonly LooserField[]
}

interface Walk {
  readonly checker: ts.TypeChecker
  /** Types that occur at the same position of this method's responses. */
  readonly seen: Set<string>
  readonly looser: LooserField[]
  required: number
}

/** Compares the responses of all methods in `@types/mailchimp__mailchimp_marketing` with the types of this package. */
export function compareTypes(): Comparison {
  const api = resolve('src/marketing/api.generated.ts')
  const options = { strict: true, types: [], noEmit: true, module: ts.ModuleKind.NodeNext }
  const program = ts.createProgram([definitelyTyped, api], options)
  const checker = program.getTypeChecker()
  const ours = readResults(program, api)
  const theirs = readAnswers(program, definitelyTyped)
  const walks = [...theirs].map(([id, answer]) => {
    const walk: Walk = { checker, seen: new Set(), looser: [], required: 0 }
    const here = ours.get(id)
    if (here === undefined) throw new Error(`${id} is not in ${api}`)
    compare(walk, answer, here, `${id}: `)
    return walk
  })
  return {
    methods: walks.length,
    required: walks.reduce((sum, { required }) => sum + required, 0),
    looser: walks.flatMap(({ looser }) => looser),
  }
}

/** Returns the result types of the operations, by id: the field `result` of each in `Marketing.OperationTypes`. */
function readResults(program: ts.Program, file: string): Map<string, ts.Type> {
  const checker = program.getTypeChecker()
  const module = checker.getSymbolAtLocation(program.getSourceFile(file) as ts.SourceFile) as ts.Symbol
  const [namespace] = checker.getExportsOfModule(module)
  const operations = checker
    .getExportsOfModule(namespace as ts.Symbol)
    .find(({ name }) => name === 'OperationTypes')
  const all = checker.getDeclaredTypeOfSymbol(operations as ts.Symbol).getProperties()
  return new Map(
    all.map((operation) => {
      const result = checker.getTypeOfSymbol(operation).getProperty('result') as ts.Symbol
      return [operation.name, checker.getTypeOfSymbol(result)]
    }),
  )
}

function compare(walk: Walk, theirs: ts.Type, ours: ts.Type, place: string): void {
  const { checker, seen, looser } = walk
  const ids = [theirs, ours].map((type) => (type as ts.Type & { readonly id: number }).id).join()
  if (seen.has(ids)) return
  seen.add(ids)
  for (const property of theirs.getProperties()) {
    const here = checker.getPropertyOfType(ours, property.name)
    const at = `${place}${property.name}`
    if (!isOptional(property)) {
      walk.required += 1
      if (here === undefined || isOptional(here) || canBeUndefined(checker.getTypeOfSymbol(here)))
        looser.push({ field: `${printTypeName(ours)}.${property.name}`, place: at })
    }
    if (here === undefined) continue
    const [inTheirs, inOurs] = [property, here].map((each) => checker.getTypeOfSymbol(each)) as [
      ts.Type,
      ts.Type,
    ]
    const list = checker.isArrayType(checker.getNonNullableType(inOurs)) ? '[]' : ''
    const [item, itemHere] = [getItemType(checker, inTheirs), getItemType(checker, inOurs)]
    if (isRecord(item)) compare(walk, item, itemHere, `${at}${list}.`)
  }
}

function canBeUndefined(type: ts.Type): boolean {
  return type.isUnion() && type.types.some(({ flags }) => (flags & ts.TypeFlags.Undefined) !== 0)
}

/** Returns true for object types. Strings have properties too, such as `length`. */
function isRecord(type: ts.Type): boolean {
  const parts = type.isUnion() ? type.types : [type]
  return parts.some(({ flags }) => (flags & ts.TypeFlags.Object) !== 0)
}

function printTypeName(type: ts.Type): string {
  const [argument] = type.aliasTypeArguments ?? []
  return argument ? printTypeName(argument) : (type.aliasSymbol?.name ?? type.symbol?.name ?? 'unnamed')
}
