import type { Schema } from '../extract-spec/open-api.js'
import { writeLiteral } from './write-type.js'

/** Returns a doc comment, or nothing if there is no text. */
export function formatDocComment(lines: readonly string[], indent = ''): string[] {
  if (lines.length === 0) return []
  if (lines.length === 1 && indent.length + (lines[0] ?? '').length < 104)
    return [`${indent}/** ${lines[0]} */`]
  return [`${indent}/**`, ...lines.map((line) => `${indent} * ${line}`.trimEnd()), `${indent} */`]
}

/** Formats the constraints that the type of a value cannot express, as tags on one line. */
export function formatTags(schema: Schema): string {
  const { format, default: usual, minimum, maximum, minLength, maxLength, readOnly } = schema
  const tags: (string | false)[] = [
    format !== undefined && `@format ${format}`,
    usual !== undefined && `@default ${writeLiteral(usual)}`,
    minimum !== undefined && `@minimum ${minimum}`,
    maximum !== undefined && `@maximum ${maximum}`,
    minLength !== undefined && `@minLength ${minLength}`,
    maxLength !== undefined && `@maxLength ${maxLength}`,
    readOnly === true && '@readonly',
  ]
  return tags.filter((tag) => tag !== false).join(' ')
}

/** Formats the sentence and the tags of a field, on one line if they fit. */
export function formatFieldComment(sentence: string | undefined, schema: Schema, indent = '  '): string[] {
  const tags = formatTags(schema)
  const line = [sentence, tags].filter(Boolean).join(' ')
  if (line === '') return []
  if (line.length < 104 || !sentence || !tags) return formatDocComment([line], indent)
  return formatDocComment([sentence, tags], indent)
}
