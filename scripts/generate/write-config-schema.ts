import * as z from 'zod/mini'
import { getConfigSchema } from '../../src/config/config-schema.js'
import {
  guardrailDescriptions,
  ruleDescriptions,
  schemaDescriptions,
  sourceDescriptions,
} from './schema-descriptions.js'

type JsonSchema = z.core.JSONSchema.BaseSchema

/** Returns the JSON Schema of mailchimp.config.json, from which editors complete, check and explain its keys. */
export function writeConfigSchema(): string {
  const schema = z.toJSONSchema(getConfigSchema(), { target: 'draft-7', reused: 'ref', io: 'input' })
  for (const [path, text] of Object.entries(schemaDescriptions)) describe(schema, schema, path, text)
  for (const [path, text] of Object.entries(ruleDescriptions)) describe(schema, findRule(schema), path, text)
  for (const [path, text] of Object.entries(guardrailDescriptions))
    describe(schema, findGuardrail(schema), path, text)
  for (const [path, text] of Object.entries(sourceDescriptions))
    describe(schema, findSource(schema), path, text)
  return `${JSON.stringify({ title: 'mailchimp.config.json', ...schema }, null, 1)}\n`
}

/** Adds a description. If a shorthand, such as a name or a list, is allowed too, the path refers to the object form. */
function describe(schema: JsonSchema, from: JsonSchema, path: string, text: string): void {
  const keys = path.split('.')
  const last = keys.pop() as string
  const outer = keys.reduce((within, key, n) => {
    const found = resolveRef(schema, within.properties?.[key])
    return found.anyOf === undefined ? found : findBranch(keys[n + 1] ?? last, schema, found)
  }, from)
  explain(outer, last, text)
}

/**
 * Sets the description of a key. Moves a `$ref` into an `allOf`, because this draft ignores descriptions next to it.
 */
function explain(schema: JsonSchema, key: string, text: string): void {
  const found = schema.properties?.[key]
  if (typeof found !== 'object') throw new Error(`the schema has no key ${key} to describe`)
  const { $ref, ...others } = found
  const described = $ref === undefined ? others : { allOf: [{ $ref }] }
  schema.properties = { ...schema.properties, [key]: { description: text, ...described } }
}

/** Finds the object form of an entry of `scope.allow`. */
function findRule(schema: JsonSchema): JsonSchema {
  const allow = resolveRef(schema, resolveRef(schema, schema.properties?.['scope']).properties?.['allow'])
  return findBranch('ops', schema, resolveRef(schema, allow.items as JsonSchema))
}

/** Finds the object in `guardrails`. */
function findGuardrail(schema: JsonSchema): JsonSchema {
  const guardrails = resolveRef(schema, schema.properties?.['guardrails'])
  return resolveRef(schema, guardrails.items as JsonSchema)
}

/** Finds the object form of `credentials`, alone or in a list. */
function findSource(schema: JsonSchema): JsonSchema {
  return findBranch('env', schema, resolveRef(schema, schema.properties?.['credentials']))
}

function findBranch(key: string, schema: JsonSchema, union: JsonSchema): JsonSchema {
  const branches = (union.anyOf ?? []).map((branch) => resolveRef(schema, branch))
  const found = branches.find(({ properties }) => properties?.[key])
  if (found === undefined) throw new Error(`the schema has no ${key} to describe`)
  return found
}

/** Returns the target of a `$ref`, or the schema itself. */
function resolveRef(root: JsonSchema, schema: boolean | JsonSchema | undefined): JsonSchema {
  if (typeof schema !== 'object') throw new Error('the schema ends before what is to be described')
  const $ref = schema.$ref ?? (schema.allOf?.[0] as JsonSchema | undefined)?.$ref
  if ($ref === undefined) return schema
  return resolveRef(
    root,
    (root as { definitions?: Record<string, JsonSchema> }).definitions?.[$ref.replace('#/definitions/', '')],
  )
}
