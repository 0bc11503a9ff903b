import * as z from 'zod/mini'
import { ConfigError, type Fault } from '../../errors/error-classes.js'
import { type IsKept, validateDocument } from '../document.js'
import { countEdits, findClosest } from '../edit-distance.js'
import { formatFaultPath } from '../fault-path.js'

/**
 * Validates a document and returns a typed copy without prototypes. Rejects unknown keys. Does not copy objects that
 * `isKept` accepts, so that values validated earlier keep their identity.
 *
 * @param createSchema called only if `Object.prototype` is clean: a schema created on a polluted one stays broken
 * @throws {ConfigError} with every fault: its path and what to write instead, never a value that could be a secret
 */
export function validate<Schema extends z.ZodMiniType>(
  createSchema: () => Schema,
  document: unknown,
  source: string,
  isKept?: IsKept,
): z.output<Schema> {
  return validateDocument(document, source, (copy) => parse(createSchema(), copy), isKept)
}

/**
 * Validates a value with a schema, and returns its output.
 *
 * @throws {ConfigError} with every fault
 */
export function parse<Schema extends z.ZodMiniType>(schema: Schema, value: unknown): z.output<Schema> {
  const { success, data, error } = z.safeParse(schema, value, { error: describeIssue })
  if (success) return data
  throw new ConfigError(
    '',
    error.issues.flatMap((issue) => convertIssue(issue, value)),
  )
}

type Issue = z.core.$ZodIssue

function convertIssue(issue: Issue, document: unknown): Fault[] {
  if (issue.code === 'invalid_union') {
    const branch = findIntendedBranch(issue, getByPath(document, issue.path))
    return branch.flatMap((inner) =>
      convertIssue({ ...inner, path: [...issue.path, ...inner.path] }, document),
    )
  }
  if (issue.code === 'unrecognized_keys') {
    const messages = issue.message.split('\n')
    return issue.keys.map((key, n) => ({
      path: formatFaultPath([...issue.path, key]),
      message: messages[n] ?? '',
    }))
  }
  const path = formatFaultPath(issue.path)
  const { message } = (issue.code === 'invalid_key' ? issue.issues[0] : undefined) ?? issue
  return [{ path, message }]
}

/**
 * Returns the issues of the union branch that the author meant: the only one whose keys match. Otherwise returns the
 * message of the union; if it has none, the issues of the first branch for a string, and of the last for other values.
 */
function findIntendedBranch(issue: z.core.$ZodIssueInvalidUnion, value: unknown): readonly Issue[] {
  const [matching, ...others] = issue.errors.filter((issues) => issues.every(({ path }) => path.length > 0))
  if (matching !== undefined && others.length === 0) return matching
  if (issue.message !== DEFAULT_MESSAGE) return [{ ...issue, code: 'custom', path: [], params: {} }]
  return (typeof value === 'string' ? issue.errors[0] : issue.errors.at(-1)) ?? []
}

/** zod's message for an issue without a custom one. */
const DEFAULT_MESSAGE = 'Invalid input'

/** Describes an issue of a schema without a custom message. */
function describeIssue(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === 'unrecognized_keys') return describeUnknownKeys(issue)
  if (issue.input === undefined) return 'is missing'
  if (issue.code === 'invalid_type') return `must be ${addArticle(issue.expected)}`
  if (issue.code === 'invalid_value') return describeInvalidValue(issue.input, issue.values.map(String))
  return undefined
}

function describeUnknownKeys(issue: z.core.$ZodRawIssue<z.core.$ZodIssueUnrecognizedKeys>): string {
  const known = Object.keys((issue.inst?._zod.def as { shape?: object } | undefined)?.shape ?? {})
  return issue.keys.map((key) => describeUnknownKey(key, known)).join('\n')
}

/** Creates the fault of an unknown key, with a suggestion if a known key is close. */
export function createUnknownKeyFault(key: string, known: readonly string[]): Fault {
  return { path: formatFaultPath([key]), message: describeUnknownKey(key, known) }
}

function describeUnknownKey(key: string, known: readonly string[]): string {
  return describeUnsupportedKey(key) ?? `is not a known key${formatSuggestion(key, known)}`
}

/** Describes keys of the scope language that are planned but not implemented. */
function describeUnsupportedKey(key: string): string | undefined {
  return ['limit', 'require', 'breakGlass'].includes(key) ? 'is not supported by this version yet' : undefined
}

function addArticle(type: string): string {
  if (type === 'int') return 'a whole number'
  return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`
}

function describeInvalidValue(value: unknown, values: readonly string[]): string {
  const few = values.length <= 8 ? ` (one of: ${values.join(', ')})` : ''
  return `is not an allowed value${few}${typeof value === 'string' ? formatSuggestion(value, values) : ''}`
}

/** Returns `: did you mean "lists.getList"?`, or an empty string if no known value is close. */
export function formatSuggestion(written: string, known: readonly string[]): string {
  if (known.length === 0 || written.length < 2 || written.length > 100) return ''
  const prefixMatch = known.find((each) => each.startsWith(written))
  const nearest = prefixMatch ?? findClosest(written, known)
  const isNear = countEdits(written.toLowerCase(), nearest.toLowerCase()) <= Math.max(1, written.length / 3)
  return prefixMatch !== undefined || isNear ? `: did you mean "${nearest}"?` : ''
}

function getByPath(document: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, part) => (value as Record<PropertyKey, unknown> | undefined)?.[part],
    document,
  )
}
