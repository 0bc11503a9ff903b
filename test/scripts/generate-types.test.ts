import { readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { classify } from '../../scripts/generate/classify.js'
import { assertExplained, explanations } from '../../scripts/generate/explanations.js'
import { createGeneratedFiles } from '../../scripts/generate/generated-files.js'
import { readSdk } from '../../scripts/generate/read-sdk.js'
import { readSpec } from '../../scripts/generate/read-spec.js'
import { assertAliases, schemaAliases } from '../../scripts/generate/schema-aliases.js'
import { parseRefName } from '../../scripts/generate/schema-reference.js'
import { assertNames, chosenNames, createTypeName, isMechanical } from '../../scripts/generate/type-names.js'
import { collectTypeFields } from '../../scripts/generate/write-schemas.js'
import { writeSelectors } from '../../scripts/generate/write-selectors.js'
import { writeEnumType, writeListType, writeType } from '../../scripts/generate/write-type.js'
import { mostUsed } from '../../scripts/spec/explanations/fields.js'
import { operations } from '../../scripts/spec/explanations/operations.js'
import { options } from '../../scripts/spec/explanations/options.js'

const sdk = readSdk()
const specification = readSpec(sdk)
const fields = collectTypeFields(specification)

const api = readFileSync(new URL('../../src/marketing/api.generated.ts', import.meta.url), 'utf8')
const declarations = readDeclarations(api)
const declared = declarations.map(({ name }) => name)

/** Reads the members of the namespace, without comments. */
function readDeclarations(source: string): { name: string; text: string }[] {
  const [namespace] = ts.createSourceFile('api.ts', source, ts.ScriptTarget.Latest).statements.slice(-1)
  const { statements } = (namespace as ts.ModuleDeclaration).body as ts.ModuleBlock
  const printer = ts.createPrinter({ removeComments: true })
  return (statements as ts.NodeArray<ts.InterfaceDeclaration | ts.TypeAliasDeclaration>).map((node) => {
    const printed = printer.printNode(ts.EmitHint.Unspecified, node, node.getSourceFile())
    return { name: node.name.text, text: printed.replace(node.name.text, '') }
  })
}

const bodyVerbs = /^(Add|Create|Set|Update|Start|Upload)[A-Z]/
const listVerbs = (ids: readonly string[]) => {
  const methods = ids.map((id) => id.slice(id.indexOf('.') + 1).replace(/[A-Z].*/, ''))
  return [...new Set(methods)].map((verb) => verb.slice(0, 1).toUpperCase() + verb.slice(1))
}

describe('the names of types', () => {
  it('are short nouns, and never the path to a schema', () => {
    expect(declared.filter(isMechanical)).toEqual([])
    expect(declared).toEqual(
      expect.arrayContaining([
        ...['List', 'ListMember', 'AddListMemberBody', 'Campaign', 'CampaignDefaults', 'Report', 'Link'],
        ...['Store', 'Order', 'AddOrderBody', 'UpdateOrderBody', 'ProductVariant', 'MergeField', 'Segment'],
      ]),
    )
  })

  it.each([
    ...['ReportClickDetailAbSplitA', 'CampaignRssOpts', 'AutomationEmailQueue2', 'FacebookAdPart3Site'],
    ...['EcommerceStoreOrdersPostBody', 'ListPost', 'FacebookAdPartX', 'CampaignPatchBodySettings'],
    'ReportsGetEcommerceProductActivityForCampaignOptions',
  ])('are rejected as mechanical: %s', (name) => {
    expect(isMechanical(name)).toBe(true)
  })

  it('begin with the verb of the method that has the body, or have none if methods with different verbs share it', () => {
    const bodies = [...specification.schemas.values()].filter((schema) => schema.bodies.length > 0)
    const named = bodies.map(({ name, bodies: ids }) => ({
      name: createTypeName(name),
      verbs: listVerbs(ids),
    }))
    const faulty = named.filter(({ name, verbs: [verb, ...others] }) =>
      others.length > 0 ? bodyVerbs.test(name) : !name.startsWith(`${verb}`),
    )
    expect(named.filter(({ name }) => !name.endsWith('Body'))).toEqual([])
    expect(faulty).toEqual([])
    expect(named.length).toBeGreaterThan(50)
  })

  it('are different only for types that differ, or that the specification separates for a body', () => {
    const types = declarations.filter(({ name }) => fields.has(name))
    const twins = types.flatMap(({ name, text }, at) =>
      types.slice(at + 1).flatMap((other) => (other.text === text ? [[name, other.name]] : [])),
    )
    expect(twins).toEqual([
      ['CampaignDefaults', 'CampaignDefaultsInput'],
      ['CreateSegmentBody', 'UpdateSegmentBody'],
      ['OrderPromo', 'OrderPromoInput'],
    ])
  })

  it('stop the generator if one is used twice, ends in a number or names no schema', () => {
    const all = [...specification.schemas.keys()]
    expect(() => assertNames(all)).not.toThrow()
    expect(() => assertNames([...all, 'Order'])).toThrow('would both be called Order')
    expect(() => assertNames([...all, 'Order2'])).toThrow('Order2 would be called Order2: choose a name')
    expect(() => assertNames(all.filter((name) => name !== 'Root'))).toThrow('in no schema: Root')
  })

  it('are each declared once, and do not clash with the main entry', () => {
    const index = readFileSync(new URL('../../src/index.ts', import.meta.url), 'utf8')
    const named = [...index.matchAll(/(\w+)(?=\s*[,}])/g)].map(([name]) => name)
    expect(named).toEqual(expect.arrayContaining(['createClient', 'Rule', 'Body', 'Marketing']))
    expect(declared).toEqual(expect.arrayContaining([...fields.keys(), 'ListsApi', 'PageOptions']))
    expect(new Set(declared).size).toBe(declared.length)
    expect(named.filter((name) => declared.includes(name))).toEqual([])
  })

  it('are not listed as chosen if they equal the derived name', () => {
    const derived = Object.entries(chosenNames).filter(([schema, name]) => schema === name)
    // Listed anyway, next to the similar name that differs.
    expect(derived).toEqual([['ListMemberTag', 'ListMemberTag']])
  })

  it('replace only schemas whose fields they all have', () => {
    for (const [schema, kept] of Object.entries(schemaAliases)) {
      const lost = Object.keys(specification.schemas.get(schema)?.schema.properties ?? {}).filter(
        (field) => !fields.get(createTypeName(kept))?.has(field),
      )
      expect(lost, schema).toEqual([])
    }
    expect(() => assertAliases({})).toThrow('is no schema of the extract')
  })
})

describe('our explanations', () => {
  it('cover every operation', () => {
    expect(sdk.filter(({ id }) => explanations.operation(id) === undefined)).toEqual([])
  })

  it('cover every field and option of the twenty most used operations', () => {
    expect(mostUsed).toHaveLength(20)
    const unexplainedFields = [...collectSchemas(mostUsed)].flatMap((schema) =>
      [...(fields.get(createTypeName(schema)) ?? [])]
        .filter((field) => explanations.field(createTypeName(schema), field) === undefined)
        .map((field) => `${createTypeName(schema)}.${field}`),
    )
    expect(unexplainedFields).toEqual([])
    const unexplainedOptions = sdk
      .filter(({ id }) => mostUsed.includes(id))
      .flatMap(({ id, options: its }) =>
        its.filter(({ name }) => explanations.option(id, name) === undefined),
      )
    expect(unexplainedOptions).toEqual([])
  })

  it('stop the generator if they explain something that does not exist', () => {
    expect(() => assertExplained({ sdk, fields })).not.toThrow()
    const omitOperation = (id: string) => sdk.filter((operation) => operation.id !== id)
    expect(() => assertExplained({ sdk: omitOperation('ping.get'), fields })).toThrow(
      'explained operations that do not exist: ping.get',
    )
    const fewer = new Map([...fields, ['Ping', new Set<string>()]])
    expect(() => assertExplained({ sdk, fields: fewer })).toThrow(
      'explained fields of Ping that do not exist: health_status',
    )
    const noPing = new Map([...fields].filter(([name]) => name !== 'Ping'))
    expect(() => assertExplained({ sdk, fields: noPing })).toThrow('explained types that do not exist: Ping')
    expect(() => assertExplained({ sdk: omitOperation('lists.tagSearch'), fields })).toThrow(
      'lists.tagSearch',
    )
  })

  it('are sentences with a capital letter and a period', () => {
    const sentences = [...Object.values(operations), ...Object.values(options)]
    expect(sentences.filter((sentence) => !/^[A-Z].*\.$/.test(sentence))).toEqual([])
  })
})

describe('the type of a schema', () => {
  it('is an open enum if the specification lists values', () => {
    expect(writeEnumType(['a', "it's"])).toBe("OpenEnum<'a' | 'it\\'s'>")
    expect(writeType({ type: 'integer', enum: [0, 1] }, 'answer')).toBe('OpenEnum<0 | 1>')
  })

  it('is a string or a Date for a time in a body, and a string in a response', () => {
    expect(writeType({ type: 'string', format: 'date-time' }, 'body')).toBe('string | Date')
    expect(writeType({ type: 'string', format: 'date-time' }, 'answer')).toBe('string')
  })

  it('is never any', () => {
    expect(writeType({}, 'answer')).toBe('unknown')
    for (const { path, text } of createGeneratedFiles(sdk)) {
      if (path.endsWith('.ts')) expect(countAny(text), path).toBe(0)
    }
    expect(countAny('export type Wrong = { field: any }')).toBe(1)
  })

  it('has parentheses if a list needs them', () => {
    expect(writeListType('Link')).toBe('Link[]')
    expect(writeListType("OpenEnum<'a' | 'b'>")).toBe("OpenEnum<'a' | 'b'>[]")
    expect(writeListType('string | Date')).toBe('(string | Date)[]')
  })
})

describe('the types of selectors', () => {
  const text = writeSelectors(sdk.map(classify))

  it('bind only path parameters that all operations of the selector have', () => {
    const params = text.slice(text.indexOf('interface SelectorParams'))
    expect(params).toContain("  'lists.members:write': 'list_id'\n")
    expect(params).toContain("  'campaigns:read': never\n")
    expect(params).toContain("  '*:read': never\n")
  })

  it('allow wider selectors in `deny` than in `allow`', () => {
    const deny = text.slice(text.indexOf('type DenySelector'))
    const wide = ['connect', 'delete', 'export', 'publish', 'send', 'write']
    expect(deny).toContain('AllowSelector | keyof WideSelectorOperations')
    const [, members = ''] = text.split('interface WideSelectorOperations {')
    for (const access of wide) expect(members).toContain(`'*:${access}'`)
    expect(text.split('interface WideSelectorOperations')[0]).not.toContain('*:send')
  })
})

function countAny(text: string): number {
  const count = (node: ts.Node): number => {
    let found = node.kind === ts.SyntaxKind.AnyKeyword ? 1 : 0
    ts.forEachChild(node, (child) => {
      found += count(child)
    })
    return found
  }
  return count(ts.createSourceFile('a.ts', text, ts.ScriptTarget.Latest))
}

/** Collects the schemas of the bodies and responses of these operations, and all that they reference. */
function collectSchemas(ids: readonly string[]): Set<string> {
  const reached = new Set<string>()
  const visit = (name: string) => {
    if (reached.has(name)) return
    reached.add(name)
    const text = JSON.stringify(specification.schemas.get(name)?.schema)
    for (const [reference] of text.matchAll(/#\/components\/schemas\/\w+/g)) visit(parseRefName(reference))
  }
  for (const id of ids) {
    const operation = specification.operations.get(id)
    if (operation?.body) visit(operation.body)
    if (typeof operation?.answer === 'object') visit(operation.answer.schema)
  }
  return reached
}
