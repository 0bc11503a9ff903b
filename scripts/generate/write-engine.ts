import { readFileSync } from 'node:fs'
import type { Content, OpenApi, Schema } from '../extract-spec/open-api.js'
import type { SdkOperation } from './sdk-operation.js'

const extractUrl = new URL('../spec/mailchimp-3.0.55.json', import.meta.url)

/** Returns the source of src/testing/engine/specification.generated.ts: the operations and schemas for the stand-in. */
export function writeEngine(sdk: readonly SdkOperation[]): string {
  const { paths, components } = JSON.parse(readFileSync(extractUrl, 'utf8')) as OpenApi
  const operations = Object.fromEntries(
    sdk.map(({ id, method, template }) => [id, compactOperation(paths[template]?.[method.toLowerCase()])]),
  )
  const schemas = Object.fromEntries(
    Object.entries(components.schemas ?? {})
      .filter(([name]) => !/Link\d*$/.test(name))
      .map(([name, schema]) => [name, compactSchema(schema)]),
  )
  // Parsing a string is several times faster than evaluating the equivalent object literal.
  const text = JSON.stringify({ operations, schemas }).replaceAll('\\', '\\\\').replaceAll("'", "\\'")
  return `// Made by \`npm run generate\` from scripts/spec/mailchimp-3.0.55.json: do not edit.

/** The request and response of each operation, and the schemas that they refer to, as JSON. */
export const specificationJson: string =
  '${text}'
`
}

type DescribedOperation = OpenApi['paths'][string][string]

function compactOperation(operation: DescribedOperation | undefined): object | undefined {
  if (operation === undefined) return undefined
  const status = Object.keys(operation.responses).find((code) => code.startsWith('2')) ?? '200'
  const query = (operation.parameters ?? []).filter((parameter) => parameter.in === 'query')
  return {
    status: Number(status),
    answer: compactContent(operation.responses[status]?.content),
    body: compactContent(operation.requestBody?.content),
    query: Object.fromEntries(query.map(({ name, schema }) => [name, compactSchema(schema)])),
    needed: query.filter(({ required }) => required).map(({ name }) => name),
  }
}

function compactContent(content: Content | undefined): Schema | undefined {
  const schema = content && Object.values(content)[0]?.schema
  return schema && compactSchema(schema)
}

/** Omits links between resources, which the stand-in generates, and shortens references to the names of schemas. */
function compactSchema(schema: Schema): Schema {
  const text = JSON.stringify(schema, (key, value) => {
    if (key === '_links') return undefined
    return key === '$ref' ? String(value).split('/').at(-1) : value
  })
  return JSON.parse(text) as Schema
}
