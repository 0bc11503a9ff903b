import * as z from 'zod/mini'
import { ConfigError, type Fault } from '../../errors/error-classes.js'
import { countEdits, findClosest } from '../edit-distance.js'
import { copyPlainData, findPollution, type Path } from '../plain-data.js'

/**
 * Validates a document and returns a typed copy without prototypes. Unknown keys are refused, not dropped. Objects
 * that `isKept` accepts are not copied, so that values validated earlier keep their identity.
 *
 * @param createSchema called only if `Object.prototype` is clean: a schema created on a polluted one stays broken
 * @throws {ConfigError} with every fault: its path and what to write instead, never a value that could be a secret
 */
export function validate<Schema extends z.ZodMiniType>(
  createSchema: () => Schema,
  document: unknown,
  source: string,
  isKept: (value: object, path: Path) => boolean = () => false,
): z.output<Schema> {
  assertCleanPrototype(source)
  const { faults, copy } = copyDocument(document, isKept)
  const result = z.safeParse(createSchema(), copy, { error: describeIssue })
  if (!result.success) faults.push(...result.error.issues.flatMap((issue) => convertIssue(issue, copy)))
  if (faults.length > 0) throw new ConfigError(source, dedupeFaults(faults))
  return copyPlainData(result.data as z.output<Schema>, { isKept })
}

/** zod reads the options of its checks from ordinary objects, which inherit from a polluted prototype. */
function assertCleanPrototype(source: string): void {
  const name = findPollution()
  if (name === undefined) return
  const message = `cannot be checked safely: something in this process has set Object.prototype${formatAccessor(name)} (prototype pollution, or a library that extends every object), and validation would read it. Find what sets it and remove it`
  throw new ConfigError(source, [{ path: '', message }])
}

/** Copies a document. An error that a getter or a proxy throws is dropped: its message could contain anything. */
function copyDocument(
  document: unknown,
  isKept: (value: object, path: Path) => boolean,
): { faults: Fault[]; copy: unknown } {
  const faults: Fault[] = []
  const onFault = (path: Path, message: string) => faults.push({ path: formatFaultPath(path), message })
  try {
    return { faults, copy: copyPlainData(document, { isKept, onFault }) }
  } catch {
    return {
      faults: [{ path: '', message: 'cannot be read; write plain data, without getters or proxies' }],
      copy: undefined,
    }
  }
}

function dedupeFaults(faults: readonly Fault[]): Fault[] {
  return faults.filter((fault, n) => faults.findIndex(({ path }) => path === fault.path) === n)
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
  const inner: Fault[] | undefined = issue.code === 'custom' ? issue.params?.['faults'] : undefined
  if (inner !== undefined) return inner.map((fault) => ({ ...fault, path: joinFaultPath(path, fault.path) }))
  const { message } = (issue.code === 'invalid_key' ? issue.issues[0] : undefined) ?? issue
  return [{ path, message }]
}

/** Wraps the faults of a part that was validated with its own schema into one zod issue. */
export function createNestedIssue(input: unknown, faults: readonly Fault[]): z.core.$ZodRawIssue {
  return { code: 'custom', path: [], message: 'cannot be used', input, params: { faults } }
}

/**
 * Returns the issues of the intended union branch: the only branch whose keys match. If there is no such branch,
 * returns the union's own message; if it has none, assumes the first branch for a string and the last for any other
 * value.
 */
function findIntendedBranch(issue: z.core.$ZodIssueInvalidUnion, value: unknown): readonly Issue[] {
  const [matching, ...others] = issue.errors.filter((issues) => issues.every(({ path }) => path.length > 0))
  if (matching !== undefined && others.length === 0) return matching
  if (issue.message !== DEFAULT_MESSAGE) return [{ ...issue, code: 'custom', path: [], params: {} }]
  return (typeof value === 'string' ? issue.errors[0] : issue.errors.at(-1)) ?? []
}

/** zod's message for an issue without a custom one. */
const DEFAULT_MESSAGE = 'Invalid input'

/** Describes an issue. Schemas with a message of their own do not get here. */
function describeIssue(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === 'unrecognized_keys') return describeUnknownKeys(issue)
  if (issue.input === undefined) return 'is missing'
  if (issue.code === 'invalid_type') return `must be ${addArticle(issue.expected)}`
  if (issue.code === 'invalid_value') return describeInvalidValue(issue.input, issue.values.map(String))
  return undefined
}

function describeUnknownKeys(issue: z.core.$ZodRawIssue<z.core.$ZodIssueUnrecognizedKeys>): string {
  const known = Object.keys((issue.inst?._zod.def as { shape?: object } | undefined)?.shape ?? {})
  return issue.keys
    .map((key) => describeUnsupportedKey(key) ?? `is not a known key${formatSuggestion(key, known)}`)
    .join('\n')
}

/** Keys of the scope language that are planned but not built. */
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

/** `scope.allow[0].where["body.status"]` */
export function formatFaultPath(path: Path): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`
    const name = String(part)
    return isSafeToShow(name) && /^[\w$-]+$/.test(name)
      ? joinFaultPath(text, name)
      : `${text}${formatAccessor(name)}`
  }, '')
}

/** `["name"]`, or `[…]` for a name that could be a secret. */
function formatAccessor(name: string): string {
  return isSafeToShow(name) ? `["${name}"]` : '[…]'
}

/** A long run with digits could be a secret pasted in place of a name, so it is not shown. */
function isSafeToShow(name: string): boolean {
  return /^[\w$.:/ -]{1,100}$/.test(name) && !/(?=[\w/-]*\d)[\w/-]{20,}/.test(name)
}

function joinFaultPath(outer: string, inner: string): string {
  return outer === '' || inner === '' || inner.startsWith('[') ? `${outer}${inner}` : `${outer}.${inner}`
}

function getByPath(document: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, part) => (value as Record<PropertyKey, unknown> | undefined)?.[part],
    document,
  )
}
