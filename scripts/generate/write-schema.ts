import * as z from 'zod/mini'
import { configSchema } from '../../src/config/schema.js'
import { ruleDescriptions, schemaDescriptions } from './schema-descriptions.js'

type JsonSchema = z.core.JSONSchema.BaseSchema

/** The JSON Schema of mailchimp.config.json: what the loader checks, for editors to complete, check and explain. */
export function writeSchema(): string {
  const schema = z.toJSONSchema(configSchema(), { target: 'draft-7', reused: 'ref', io: 'input' })
  for (const [path, text] of Object.entries(schemaDescriptions)) describe(schema, path.split('.'), text)
  for (const [key, text] of Object.entries(ruleDescriptions)) explain(ruleIn(schema), key, text)
  return `${JSON.stringify({ title: 'mailchimp.config.json', ...schema }, null, 1)}\n`
}

function describe(schema: JsonSchema, path: readonly string[], text: string): void {
  const outer = path.slice(0, -1).reduce((within, key) => resolved(schema, within.properties?.[key]), schema)
  explain(outer, path.at(-1) ?? '', text)
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
  const entries = resolved(schema, allow.items as JsonSchema).anyOf ?? []
  const rule = entries.map((entry) => resolved(schema, entry)).find(({ properties }) => properties?.['ops'])
  if (rule === undefined) throw new Error('the schema has no rule to describe')
  return rule
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
