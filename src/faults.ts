import { closest, distance } from 'fastest-levenshtein'
import * as z from 'zod/mini'
import { ConfigError, type Fault } from './errors.js'

/**
 * Checks a document and gives it back, typed; what is not in the schema is refused, not dropped.
 *
 * @throws {ConfigError} with every fault at once: where it is and what to write instead, never a value that
 * could be a secret.
 */
export function validated<Schema extends z.ZodMiniType>(
  schema: Schema,
  document: unknown,
  source: string,
): z.output<Schema> {
  const result = z.safeParse(schema, document, { error: wording })
  if (result.success) return result.data
  throw new ConfigError(
    source,
    result.error.issues.flatMap((issue) => faultsOf(issue, document)),
  )
}

type Issue = z.core.$ZodIssue

function faultsOf(issue: Issue, document: unknown): Fault[] {
  if (issue.code === 'invalid_union') {
    const branch = likeliestBranch(issue.errors, valueAt(document, issue.path))
    return branch.flatMap((inner) => faultsOf({ ...inner, path: [...issue.path, ...inner.path] }, document))
  }
  if (issue.code === 'unrecognized_keys') {
    const words = issue.message.split('\n')
    return issue.keys.map((key, n) => ({ path: pathText([...issue.path, key]), message: words[n] ?? '' }))
  }
  return [{ path: pathText(issue.path), message: issue.message }]
}

/** A text was meant as the first branch, anything else as the last. */
function likeliestBranch(branches: readonly Issue[][], value: unknown): readonly Issue[] {
  return (typeof value === 'string' ? branches[0] : branches.at(-1)) ?? []
}

/** Says in words what is wrong; a schema's own message comes first. */
function wording(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === 'unrecognized_keys') return unknownKeys(issue)
  if (issue.input === undefined) return 'is missing'
  if (issue.code === 'invalid_type') return `must be ${withArticle(issue.expected)}`
  if (issue.code === 'invalid_value') return notOneOf(issue.input, issue.values.map(String))
  return undefined
}

function unknownKeys(issue: z.core.$ZodRawIssue<z.core.$ZodIssueUnrecognizedKeys>): string {
  const known = Object.keys((issue.inst?._zod.def as { shape?: object } | undefined)?.shape ?? {})
  return issue.keys
    .map((key) => notYetSupported(key) ?? `is not a known key${suggestion(key, known)}`)
    .join('\n')
}

/** Parts of the scope language that are designed and not built. */
function notYetSupported(key: string): string | undefined {
  return ['limit', 'require', 'breakGlass'].includes(key) ? 'is not supported yet by this version' : undefined
}

function withArticle(type: string): string {
  return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`
}

function notOneOf(value: unknown, values: readonly string[]): string {
  const few = values.length <= 8 ? ` (one of: ${values.join(', ')})` : ''
  return `is not a value that can stand here${few}${typeof value === 'string' ? suggestion(value, values) : ''}`
}

/** `: did you mean "lists.getList"?`, where something known is near. */
export function suggestion(written: string, known: readonly string[]): string {
  if (known.length === 0 || written.length > 100) return ''
  const nearest = closest(written, [...known])
  const near = distance(written.toLowerCase(), nearest.toLowerCase()) <= Math.max(2, written.length / 3)
  return near ? `: did you mean "${nearest}"?` : ''
}

/** `scope.allow[0].on.list_id` */
export function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`
    return text === '' ? String(part) : `${text}.${String(part)}`
  }, '')
}

function valueAt(document: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, part) => (value as Record<PropertyKey, unknown> | undefined)?.[part],
    document,
  )
}
