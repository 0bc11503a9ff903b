import { readFileSync } from 'node:fs'
import {
  getMethods,
  type OpenApi,
  type Parameter,
  type Schema,
} from '../../../scripts/extract-spec/open-api.js'

const file = new URL('../../../scripts/spec/mailchimp-3.0.55.json', import.meta.url)

/** The structural extract of Mailchimp's specification. */
export const specification = JSON.parse(readFileSync(file, 'utf8')) as OpenApi

export interface ServedOperation {
  readonly id: string
  readonly method: string
  readonly template: string
  /** The status of a successful answer. */
  readonly status: number
  readonly answer: Schema | undefined
  readonly body: Schema | undefined
  readonly parameters: readonly Parameter[]
  readonly takesCount: boolean
}

export const servedOperations: readonly ServedOperation[] = Object.entries(specification.paths).flatMap(
  ([template, path]) =>
    getMethods(path).map(([method, { operationId, parameters = [], requestBody, responses }]) => {
      const status = Object.keys(responses).find((code) => code.startsWith('2')) ?? '200'
      return {
        id: operationId,
        method: method.toUpperCase(),
        template,
        status: Number(status),
        answer: responses[status]?.content?.['application/json']?.schema,
        body: requestBody?.content['application/json']?.schema,
        parameters,
        takesCount: parameters.some(({ name }) => name === 'count'),
      }
    }),
)

/** Returns a schema, resolved if it is a reference to the components. */
export function resolveSchema(schema: Schema): Schema {
  if (!schema.$ref) return schema
  const name = schema.$ref.split('/').at(-1) ?? ''
  const found = specification.components.schemas?.[name]
  if (!found) throw new Error(`The specification has no schema ${schema.$ref}`)
  return found
}
