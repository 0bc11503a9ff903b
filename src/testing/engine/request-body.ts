import { createInvalidResource, type FieldProblem, Problem } from '../problem.js'
import type { Item } from '../state/collection.js'
import type { Schema } from './json-schema.js'
import { collectProperties, resolveSchema } from './specification.js'

/** Parses a body. @throws {Problem} if the text is not JSON */
export function parseRequestBody(text: string): unknown {
  if (text === '') return undefined
  try {
    return JSON.parse(text) as unknown
  } catch {
    throw new Problem(400, 'JSON Parse Exception', 'The body could not be read as JSON.')
  }
}

/**
 * Validates a body against its schema: required fields, types and enums. Ignores unknown fields, as Mailchimp does.
 *
 * @throws {Problem} 400 with one entry for each fault
 */
export function validateBody(schema: Schema | undefined, body: unknown): void {
  if (schema === undefined) return
  const errors = collectProblems(schema, body, '')
  if (errors.length > 0) throw createInvalidResource(errors)
}

function collectProblems(source: Schema, value: unknown, path: string): FieldProblem[] {
  const schema = resolveSchema(source)
  if (schema.readOnly === true || (value === null && path !== '')) return []
  if (schema.oneOf !== undefined) return findClosestProblems(schema.oneOf, value, path)
  const type = schema.type ?? (schema.properties || schema.allOf ? 'object' : undefined)
  if (type !== undefined && !hasType(value, type)) {
    return [{ field: path, message: `must be ${prependArticle(type)}, not ${describeType(value)}` }]
  }
  if (schema.enum !== undefined && !schema.enum.includes(value)) {
    return [{ field: path, message: `must be one of ${schema.enum.join(', ')}` }]
  }
  if (Array.isArray(value)) {
    return value.flatMap((item, index) =>
      collectProblems(schema.items ?? {}, item, joinPath(path, String(index))),
    )
  }
  return typeof value === 'object' ? collectPropertyProblems(schema, value as Item, path) : []
}

/** Returns the problems of the alternative with the fewest: none if the value matches one. */
function findClosestProblems(alternatives: readonly Schema[], value: unknown, path: string): FieldProblem[] {
  const problems = alternatives.map((alternative) => collectProblems(alternative, value, path))
  return problems.reduce((best, each) => (each.length < best.length ? each : best))
}

function collectPropertyProblems(schema: Schema, value: Item, path: string): FieldProblem[] {
  const properties = collectProperties(schema)
  const isWritable = (name: string) => resolveSchema(properties[name] ?? {}).readOnly !== true
  const missing = (schema.required ?? []).filter(
    (name) => isWritable(name) && (value[name] === undefined || value[name] === null),
  )
  return [
    ...missing.map((name) => ({ field: joinPath(path, name), message: 'is required' })),
    ...Object.entries(properties).flatMap(([name, property]) =>
      value[name] === undefined ? [] : collectProblems(property, value[name], joinPath(path, name)),
    ),
  ]
}

const joinPath = (path: string, name: string) => (path === '' ? name : `${path}.${name}`)

// Accepts "5" for 5 and 1 for true, as Mailchimp does, because clients send these.
function hasType(value: unknown, type: string): boolean {
  if (type === 'array') return Array.isArray(value)
  if (type === 'object') return typeof value === 'object' && !Array.isArray(value)
  if (type === 'integer') return Number.isInteger(typeof value === 'string' ? Number(value) : value)
  if (type === 'number') return Number.isFinite(typeof value === 'string' ? Number(value) : value)
  if (type === 'boolean') return typeof value === 'boolean' || value === 0 || value === 1
  return typeof value === 'string' || typeof value === 'number'
}

const prependArticle = (type: string) => (/^[aeio]/.test(type) ? `an ${type}` : `a ${type}`)

function describeType(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'an array' : prependArticle(typeof value)
}
