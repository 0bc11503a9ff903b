import type { Schema } from '../../scripts/extract-spec/open-api.js'
import { isAlwaysPresent } from '../../scripts/generate/always-present.js'
import { readSdk } from '../../scripts/generate/read-sdk.js'
import { readSpec } from '../../scripts/generate/read-spec.js'
import { schemaAliases } from '../../scripts/generate/schema-aliases.js'
import { parseRefName } from '../../scripts/generate/schema-reference.js'
import { createTypeName } from '../../scripts/generate/type-names.js'
import { isBodyInAnswer } from '../../scripts/generate/write-schemas.js'
import { createSampleAnswer } from '../support/testing/answer-from-schema.js'
import { resolveSchema, servedOperations, specification } from '../support/testing/specification.js'

/** A value that must be assignable to a type. */
export interface Sample {
  readonly what: string
  readonly type: string
  readonly value: unknown
}

const onePage = { count: 1, offset: 0, total: 1 }

const sdk = readSdk()
const ids = new Map(sdk.map(({ id, method, template }) => [`${method} ${template}`, id]))

/** The operations of the SDK with the schemas of their bodies and responses. */
export const knownOperations = servedOperations.flatMap((operation) => {
  const id = ids.get(`${operation.method} ${operation.template}`)
  return id === undefined ? [] : [{ ...operation, sdkId: id }]
})

/** Creates each response and each body twice: with all fields, and with the required ones only. */
export function createOperationSamples(): Sample[] {
  return knownOperations.flatMap(({ sdkId, answer, body, status }) => {
    const [result, sent] = [`Result<'${sdkId}'>`, `Body<'${sdkId}'>`]
    const samples: Sample[] = []
    if (status === 204) samples.push({ what: `${sdkId} answer`, type: result, value: null })
    if (answer) {
      samples.push({ what: `${sdkId} answer`, type: result, value: createSampleAnswer(answer, onePage) })
      samples.push({
        what: `${sdkId} smallest answer`,
        type: result,
        value: createSmallest(answer, isKeptInAnswer),
      })
    }
    if (body) {
      samples.push({ what: `${sdkId} body`, type: sent, value: createSampleAnswer(body, onePage) })
      samples.push({ what: `${sdkId} smallest body`, type: sent, value: createSmallest(body, isKeptInBody) })
    }
    return samples
  })
}

/** Creates a sample for each variant of each `oneOf` schema. */
export function createShapeSamples(): Sample[] {
  return Object.entries(specification.components.schemas ?? {}).flatMap(([name, { oneOf = [] }]) =>
    oneOf.map((shape) => ({
      what: shape.$ref ?? name,
      type: `Marketing.${createTypeName(name)}`,
      value: createSampleAnswer(shape, onePage),
    })),
  )
}

type FieldFilter = (schema: string, field: string) => boolean

const types = readSpec(sdk).schemas
const findSchema = (name: string) => types.get(schemaAliases[name] ?? name)

const isKeptInBody: FieldFilter = (name, field) => types.get(name)?.schema.required?.includes(field) === true

/** Keeps the fields that a response always has, although the specification requires none: see always-present.ts. */
const isKeptInAnswer: FieldFilter = (name, field) => {
  const owner = findSchema(name)
  return owner !== undefined && isAlwaysPresent(owner, field)
}

/** Creates a value with only the fields that the filter keeps. */
function createSmallest(source: Schema, kept: FieldFilter): unknown {
  return prune(source, createSampleAnswer(source, onePage), kept)
}

function prune(source: Schema, value: unknown, kept: FieldFilter): unknown {
  const { oneOf, allOf, properties, items } = resolveSchema(source)
  if (Array.isArray(value)) return value.map((item) => prune(items ?? {}, item, kept))
  if (oneOf || allOf || !properties || !source.$ref) return value
  const name = parseRefName(source.$ref)
  const fields = Object.entries(value as Record<string, unknown>).filter(([field]) => kept(name, field))
  return Object.fromEntries(
    fields.map(([field, inner]) => {
      const part = properties[field] ?? {}
      const isWhole = findSchema(name)?.inBodies === false && isBodyInAnswer(part, types)
      return [field, isWhole ? inner : prune(part, inner, kept)]
    }),
  )
}
