import { readFileSync } from 'node:fs'
import type { OpenApi, Parameter, PathOperation, Schema } from '../extract-spec/open-api.js'
import { readRequiredFields } from './definitely-typed-reader.js'
import { isLooserThanTypes } from './looser-than-types.js'
import { type Creation, collectRequiredWhenNew } from './required-when-new.js'
import { assertAliases, schemaAliases } from './schema-aliases.js'
import { parseRefName } from './schema-reference.js'
import type { SdkOperation } from './sdk-operation.js'
import { createTypeName } from './type-names.js'

const extractUrl = new URL('../spec/mailchimp-3.0.55.json', import.meta.url)

/** The part of the specification from which types are generated. */
export interface Specification {
  readonly operations: ReadonlyMap<string, SpecOperation>
  /** The schemas that operations of the SDK use, by their names in the extract. */
  readonly schemas: ReadonlyMap<string, SpecSchema>
}

/** The definition of one operation of the SDK in the specification. */
export interface SpecOperation {
  readonly deprecated: boolean
  readonly parameters: ReadonlyMap<string, Parameter>
  /** Name of the schema of the body. */
  readonly body: string | undefined
  /** Name of the schema of the response; `null` for a response without content, `unknown` if it is undefined. */
  readonly answer: { readonly schema: string } | 'null' | 'unknown'
  /** Numeric path parameters, according to their schema or that of the id field. */
  readonly numbers: ReadonlySet<string>
}

export interface SpecSchema {
  readonly name: string
  readonly schema: Schema
  readonly inAnswers: boolean
  readonly inBodies: boolean
  /** Ids of the operations that have it as their response. */
  readonly answers: readonly string[]
  /** Ids of the operations that have it as their body. */
  readonly bodies: readonly string[]
  /** Fields of a response that are required to create the object. */
  readonly requiredWhenNew: ReadonlySet<string>
  /** Fields of a response that `@types/mailchimp__mailchimp_marketing` requires. */
  readonly requiredByTypes: ReadonlySet<string>
}

export function readSpec(sdk: readonly SdkOperation[]): Specification {
  const document = JSON.parse(readFileSync(extractUrl, 'utf8')) as OpenApi
  assertAliases(document.components.schemas ?? {})
  const operations = new Map(sdk.map((operation) => [operation.id, readOperation(document, operation)]))
  const creations = sdk.flatMap((operation) => findCreations(operation, operations.get(operation.id)))
  return { operations, schemas: readSchemas(document, operations, creations) }
}

/** Returns the creation that an operation makes: a POST or a PUT without an action creates an object. */
function findCreations({ method, template }: SdkOperation, operation: SpecOperation | undefined): Creation[] {
  const creates = (method === 'POST' || method === 'PUT') && !template.includes('/actions/')
  if (!creates || operation?.body === undefined || typeof operation.answer !== 'object') return []
  return [{ body: operation.body, answer: operation.answer.schema }]
}

function readOperation(document: OpenApi, { id, method, template }: SdkOperation): SpecOperation {
  const operation = document.paths[template]?.[method.toLowerCase()]
  if (operation === undefined) throw new Error(`${id}: ${method} ${template} is not in the specification`)
  const parameters = operation.parameters ?? []
  const integers = parameters.filter(
    (each) => each.in === 'path' && isNumericParameter(document, template, each),
  )
  return {
    deprecated: operation.deprecated === true,
    parameters: new Map(parameters.map((parameter) => [parameter.name, parameter])),
    body: getBodySchema(id, operation),
    answer: getAnswerSchema(id, operation),
    numbers: new Set(integers.map(({ name }) => name)),
  }
}

function getBodySchema(id: string, { requestBody }: PathOperation): string | undefined {
  const schema = requestBody?.content['application/json']?.schema
  return schema && getSchemaName(id, schema)
}

function getAnswerSchema(id: string, { responses }: PathOperation): SpecOperation['answer'] {
  const [status, response] = Object.entries(responses).find(([code]) => code.startsWith('2')) ?? []
  const schema = response?.content?.['application/json']?.schema
  if (schema) return { schema: getSchemaName(id, schema) }
  return status === '204' ? 'null' : 'unknown'
}

function getSchemaName(id: string, schema: Schema): string {
  if (schema.$ref === undefined) throw new Error(`${id}: a schema that the extract does not name`)
  return parseRefName(schema.$ref)
}

/**
 * Returns true if a path parameter is numeric in responses. The specification declares nearly every id in a path as a
 * string, but `templates.getTemplate` must accept the id 42 that `templates.list` returns.
 */
function isNumericParameter(document: OpenApi, template: string, { name, schema }: Parameter): boolean {
  if (schema.type === 'integer') return true
  const resource = template.slice(0, template.indexOf(`{${name}}`) + name.length + 2)
  const answer = document.paths[resource]?.['get']?.responses['200']?.content?.['application/json']?.schema
  const fields = answer?.$ref && document.components.schemas?.[parseRefName(answer.$ref)]?.properties
  return fields ? (fields[name] ?? fields['id'])?.type === 'integer' : false
}

function readSchemas(
  document: OpenApi,
  operations: ReadonlyMap<string, SpecOperation>,
  creations: readonly Creation[],
): Map<string, SpecSchema> {
  const schemas = document.components.schemas ?? {}
  const groupUsers = (pick: (operation: SpecOperation) => string | undefined) => {
    const found = new Map<string, string[]>()
    for (const [id, operation] of operations) {
      const name = pick(operation)
      if (name !== undefined) found.set(name, [...(found.get(name) ?? []), id])
    }
    return found
  }
  const answers = groupUsers(({ answer }) => (typeof answer === 'object' ? answer.schema : undefined))
  const bodies = groupUsers(({ body }) => body)
  const [answered, sent] = [
    collectReachable(schemas, [...answers.keys()]),
    collectReachable(schemas, [...bodies.keys()]),
  ]
  const reached = new Map([...answered, ...sent].map((name) => [name, schemas[name] ?? {}]))
  const required = collectRequiredWhenNew(creations, reached)
  const byTypes = collectRequiredByTypes(operations, schemas)
  const names = [...new Set([...answered, ...sent])]
  return new Map(
    names.map((name) => [
      name,
      {
        ...{ name, schema: schemas[name] ?? {}, inAnswers: answered.has(name), inBodies: sent.has(name) },
        ...{ answers: answers.get(name) ?? [], bodies: bodies.get(name) ?? [] },
        requiredWhenNew: required.get(name) ?? new Set(),
        requiredByTypes: byTypes.get(name) ?? new Set(),
      },
    ]),
  )
}

/**
 * Collects the fields that `@types` requires, by schema, without the exceptions. Schemas with the same type share them.
 */
function collectRequiredByTypes(
  operations: ReadonlyMap<string, SpecOperation>,
  schemas: Readonly<Record<string, Schema>>,
): Map<string, ReadonlySet<string>> {
  const answers = [...operations].flatMap(([id, { answer }]) =>
    typeof answer === 'object' ? [[id, answer.schema] as const] : [],
  )
  const required = [...readRequiredFields(new Map(answers), schemas)].map(([name, fields]) => {
    const type = createTypeName(name)
    return [
      schemaAliases[name] ?? name,
      new Set([...fields].filter((field) => !isLooserThanTypes(type, field))),
    ] as const
  })
  return new Map(required)
}

/** Collects the names of these schemas, and of all that they refer to. */
function collectReachable(schemas: Readonly<Record<string, Schema>>, names: readonly string[]): Set<string> {
  const found = new Set<string>()
  const visit = (name: string) => {
    if (found.has(name)) return
    found.add(name)
    for (const reference of collectReferences(schemas[name] ?? {})) visit(parseRefName(reference))
  }
  names.forEach(visit)
  return found
}

function collectReferences({
  $ref,
  properties,
  items,
  additionalProperties,
  oneOf,
  allOf,
}: Schema): string[] {
  const parts = [...Object.values(properties ?? {}), ...(oneOf ?? []), ...(allOf ?? [])]
  if (items) parts.push(items)
  if (typeof additionalProperties === 'object') parts.push(additionalProperties)
  return [...($ref ? [$ref] : []), ...parts.flatMap(collectReferences)]
}
