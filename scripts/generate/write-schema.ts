import * as z from 'zod/mini'
import { configSchema } from '../../src/config/schema.js'
import { ruleDescriptions, schemaDescriptions, sourceDescriptions } from './schema-descriptions.js'

type JsonSchema = z.core.JSONSchema.BaseSchema

/** The JSON Schema of mailchimp.config.json: what the loader checks, for editors to complete, check and explain. */
export function writeSchema(): string {
  const schema = z.toJSONSchema(configSchema(), { target: 'draft-7', reused: 'ref', io: 'input' })
  for (const [path, text] of Object.entries(schemaDescriptions)) describe(schema, schema, path, text)
  for (const [path, text] of Object.entries(ruleDescriptions)) describe(schema, ruleIn(schema), path, text)
  for (const [path, text] of Object.entries(sourceDescriptions))
    describe(schema, sourceIn(schema), path, text)
  return `${JSON.stringify({ title: 'mailchimp.config.json', ...schema }, null, 1)}\n`
}

/** Where something else can stand as well – a mere name, a list – a path leads into the object. */
function describe(schema: JsonSchema, from: JsonSchema, path: string, text: string): void {
  const keys = path.split('.')
  const last = keys.pop() as string
  const outer = keys.reduce((within, key, n) => {
    const found = resolved(schema, within.properties?.[key])
    return found.anyOf === undefined ? found : branchWith(keys[n + 1] ?? last, schema, found)
  }, from)
  explain(outer, last, text)
}

/** A description beside a `$ref` would not count in this draft, so the `$ref` moves into an `allOf`. */
function explain(schema: JsonSchema, key: string, text: string): void {
  const found = schema.properties?.[key]
  if (typeof found !== 'object') throw new Error(`the schema has no key ${key} to describe`)
  const { $ref, ...others } = found
  const described = $ref === undefined ? others : { allOf: [{ $ref }] }
  schema.properties = { ...schema.properties, [key]: { description: text, ...described } }
}

/** The object among the entries of `scope.allow`. */
function ruleIn(schema: JsonSchema): JsonSchema {
  const allow = resolved(schema, resolved(schema, schema.properties?.['scope']).properties?.['allow'])
  return branchWith('ops', schema, resolved(schema, allow.items as JsonSchema))
}

/** The object that `credentials` is, or a list of. */
function sourceIn(schema: JsonSchema): JsonSchema {
  return branchWith('env', schema, resolved(schema, schema.properties?.['credentials']))
}

function branchWith(key: string, schema: JsonSchema, union: JsonSchema): JsonSchema {
  const branches = (union.anyOf ?? []).map((branch) => resolved(schema, branch))
  const found = branches.find(({ properties }) => properties?.[key])
  if (found === undefined) throw new Error(`the schema has no ${key} to describe`)
  return found
}

/** What a `$ref` leads to, or the schema itself. */
function resolved(root: JsonSchema, schema: boolean | JsonSchema | undefined): JsonSchema {
  if (typeof schema !== 'object') throw new Error('the schema ends before what is to be described')
  const $ref = schema.$ref ?? (schema.allOf?.[0] as JsonSchema | undefined)?.$ref
  if ($ref === undefined) return schema
  return resolved(
    root,
    (root as { definitions?: Record<string, JsonSchema> }).definitions?.[$ref.replace('#/definitions/', '')],
  )
}
