import { compileScope, defaultScope, marketingApi, type Operation } from '../cli-kit.js'
import { loadScope } from '../index.js'
import { type Explanation, explainOperation } from '../scope/explain.js'
import { ACCESS_CLASSES, explainUnknown, getAllOperations } from './operations-command.js'
import { type CommandResult, formatColumns } from './output.js'

export interface ExplainFlags {
  /** The id of a list, for rules that are bound to some lists. */
  readonly list?: string | undefined
}

type ExplainedOperation = { readonly operation: Operation; readonly explanation: Explanation }

/**
 * Explains what the configured scope allows: one operation, or all of them as a table.
 *
 * @throws {ConfigError} if the configuration is invalid
 */
export function explainScope(id: string | undefined, { list }: ExplainFlags): CommandResult {
  const scope = loadScope()
  const compiled = compileScope(scope ?? defaultScope, marketingApi)
  const params: Record<string, string> = list === undefined ? {} : { list_id: list }
  const explain = (operation: Operation): ExplainedOperation => {
    return { operation, explanation: explainOperation(compiled, operation, params, Date.now()) }
  }
  const notice = scope === undefined ? 'No scope is declared, so a client only reads.\n\n' : ''
  if (id === undefined) return formatTable(getAllOperations().map(explain), notice)
  const operation = getAllOperations().find((each) => each.id === id)
  return operation === undefined ? explainUnknown(id) : formatOperation(explain(operation), notice)
}

/** Formats one operation. For scripts, the exit code is 1 if it is refused. */
function formatOperation({ operation, explanation }: ExplainedOperation, notice: string): CommandResult {
  const { id, method, template, access } = operation
  const text = `${notice}${id} (${method} ${template}, ${access ?? 'unknown'}) ${describeExplanation(explanation)}`
  const data = { id, access, ...explanation }
  return { text, data, exitCode: explanation.verdict === 'refused' ? 1 : 0 }
}

function describeExplanation(explanation: Explanation): string {
  if (explanation.verdict === 'allowed') {
    const end = explanation.until === undefined ? '' : ` until ${explanation.until}`
    return `is allowed by ${explanation.rule}${end}.`
  }
  if (explanation.verdict === 'conditional') {
    const rules = explanation.rules.map(
      ({ rule, conditions }) => `  ${rule}: if ${conditions.join(', and ')}`,
    )
    return `is allowed by one of these:\n${rules.join('\n')}`
  }
  if (explanation.deniedBy !== undefined) {
    return `is refused: \`deny\` contains "${explanation.deniedBy}". Only removing it would allow the operation.`
  }
  const selectors = explanation.wouldAllow.map((each) => `"${each}"`).join(' or ')
  return `is refused. To allow it, add ${selectors} to \`allow\`.`
}

const CELLS = { allowed: 'yes', conditional: 'if', refused: '·' } as const

function formatTable(explained: readonly ExplainedOperation[], notice: string): CommandResult {
  const resources = [...new Set(explained.map(({ operation }) => operation.resource))].sort()
  const rows = resources.map((resource) => [
    resource,
    ...ACCESS_CLASSES.map((access) => summarize(explained, resource, access)),
  ])
  const legend =
    'yes: all operations; some: some of them; if: under conditions; ·: refused; empty: no operations'
  const data = explained.map(({ operation, explanation }) => {
    return { id: operation.id, access: operation.access, ...explanation }
  })
  return {
    text: `${notice}${formatColumns([['', ...ACCESS_CLASSES], ...rows])}\n\n${legend}`,
    data,
    exitCode: 0,
  }
}

function summarize(explained: readonly ExplainedOperation[], resource: string, access: string): string {
  const verdicts = new Set(
    explained
      .filter(({ operation }) => operation.resource === resource && operation.access === access)
      .map(({ explanation }) => explanation.verdict),
  )
  const [verdict] = verdicts
  if (verdict === undefined) return ''
  return verdicts.size === 1 ? CELLS[verdict] : 'some'
}
