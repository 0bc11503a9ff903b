import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { getMethods, type OpenApi, type Schema } from '../../scripts/extract-spec/open-api.js'
import { readSdk } from '../../scripts/generate/read-sdk.js'
import { createSampleAnswer } from '../support/testing/answer-from-schema.js'
import type { Sample } from './sample-literals.js'

/*
 * The specification has an example for each field. They belong to Mailchimp and are not in this repository, so this
 * module reads them from the full specification if that is available.
 */

type Example = Schema & { readonly example?: unknown }

export interface Examples {
  readonly samples: readonly Sample[]
  /** Examples that are invalid in their own schema, such as `lists.getList answer date_created`. */
  readonly misfits: readonly string[]
}

const ajv = new Ajv({ strict: false })
addFormats(ajv)

/** Creates bodies and responses from the examples of their fields. A field without one gets an invented value. */
export function readExamples(file: string): Examples {
  const document = JSON.parse(readFileSync(file, 'utf8')) as OpenApi
  const ids = new Map(readSdk().map(({ id, method, template }) => [`${method} ${template}`, id]))
  const [samples, misfits]: [Sample[], string[]] = [[], []]
  for (const [template, path] of Object.entries(document.paths)) {
    for (const [method, operation] of getMethods(path)) {
      const id = ids.get(`${method.toUpperCase()} ${template}`)
      if (id === undefined) continue
      const addSample = (what: string, type: string, schema: Schema | undefined) => {
        const example = schema && createExample(schema, `${id} ${what}`, misfits)
        if (example?.found) samples.push({ what: `${id} ${what} by example`, type, value: example.value })
      }
      const answer = operation.responses['200']?.content
      addSample('answer', `Result<'${id}'>`, answer && Object.values(answer)[0]?.schema)
      const name = operation.requestBody?.$ref?.split('/').at(-1) ?? ''
      const body = (document.components.requestBodies?.[name] ?? operation.requestBody)?.content
      addSample('body', `Body<'${id}'>`, body && Object.values(body)[0]?.schema)
    }
  }
  return { samples, misfits }
}

function createExample(schema: Schema, where: string, misfits: string[]): { found: boolean; value: unknown } {
  let found = false
  const overlayExamples = (source: Example, value: unknown, path: string): unknown => {
    if (source.example !== undefined) {
      if (matchesSchema(source, source.example)) {
        found = true
        return source.example
      }
      misfits.push(`${where} ${path}`)
      return value
    }
    if (Array.isArray(value)) return value.map((item) => overlayExamples(source.items ?? {}, item, path))
    if (!source.properties || typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([field, inner]) => [
        field,
        overlayExamples(source.properties?.[field] ?? {}, inner, path === '' ? field : `${path}.${field}`),
      ]),
    )
  }
  const value = overlayExamples(schema, createSampleAnswer(schema, { count: 1, offset: 0, total: 1 }), '')
  return { found, value }
}

function matchesSchema(schema: Schema, example: unknown): boolean {
  try {
    return ajv.validate(schema, example)
  } catch {
    return false
  }
}
