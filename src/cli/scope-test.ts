import {
  authorize,
  type Call,
  type CompiledScope,
  compileScope,
  createJsonBody,
  marketingApi,
  type Operation,
  parsePathParam,
  parseQuery,
} from '../cli-kit.js'
import { ScopeError } from '../index.js'
import { explainUnknown, getAllOperations } from './operations-command.js'
import { type CommandResult, formatCount, formatTable } from './output.js'
import { type Expectation, readScopeTest } from './scope-expectations.js'

type TestedScope = Parameters<typeof authorize>[0]

/** An expectation that does not hold, and what to change. */
interface FailedExpectation {
  readonly place: string
  readonly operation: string
  readonly message: string
}

/**
 * Tests a scope against a file of calls that it must allow and must refuse. Exit code 1 if an expectation fails.
 *
 * @throws {ConfigError} if the scope is invalid
 * @throws {Error} if the file cannot be read, or contains a call that could not be made
 */
export function testScope(file: string): CommandResult {
  const { scope, source, expectations } = readScopeTest(file)
  // Tests what the scope refuses when it is enforced, even if it is report-only.
  const compiled = compileScope({ ...scope, mode: 'enforce' }, marketingApi)
  const failures = expectations.flatMap((each) =>
    testExpectation({ rules: compiled, declared: true, source }, each, file),
  )
  const data = { expectations: expectations.length, failures }
  const summary = formatCount(expectations.length, 'expectation')
  if (failures.length === 0) return { text: `${summary}: all passed`, data, exitCode: 0 }
  const rows = failures.map(({ place, message }) => ['failed', place, message])
  return { text: `${formatTable(rows)}\n\n${summary}: ${failures.length} failed`, data, exitCode: 1 }
}

function testExpectation(scope: TestedScope, each: Expectation, file: string): FailedExpectation[] {
  const operation = findOperation(scope.rules, each, file)
  const message = findMissing(scope.rules, operation, each) ?? decideExpectation(scope, operation, each, file)
  return message === undefined ? [] : [{ place: each.place, operation: operation.id, message }]
}

function findOperation(
  { routes }: CompiledScope,
  { operation, place }: Expectation,
  file: string,
): Operation {
  const found = [...getAllOperations(), ...routes].find(({ id }) => id === operation)
  if (found === undefined) throw new Error(`${file}: ${place}: ${explainUnknown(operation).text}`)
  return found
}

/**
 * Reports a parameter or a body that a rule depends on and the call lacks: without it, the call would be refused just
 * for that.
 */
function findMissing(scope: CompiledScope, operation: Operation, call: Expectation): string | undefined {
  const { id } = operation
  if (scope.denied.has(id)) return undefined
  const { rules } = scope.rules.get(operation)
  const param = rules
    .flatMap(({ on }) => on.map(([name]) => name))
    .find((name) => !Object.hasOwn(call.params, name))
  if (param !== undefined) return `${id}: a rule depends on ${param}: add "params": { "${param}": … }`
  const label = rules.flatMap(({ where }) => where).find(({ part }) => part === 'body')?.label
  if (label === undefined || call.body !== undefined) return undefined
  return `${id}: a rule depends on ${label}: add "body": { … }`
}

function decideExpectation(
  scope: TestedScope,
  operation: Operation,
  expectation: Expectation,
  file: string,
): string | undefined {
  const { id } = operation
  try {
    const { rule } = authorize(scope, createExpectedCall(operation, expectation), Date.now())
    if (expectation.isAllowed) return undefined
    return `${id} is allowed by ${rule}. To refuse it, narrow that rule, or add "${id}" to \`deny\`.`
  } catch (error) {
    if (!(error instanceof ScopeError))
      throw new Error(`${file}: ${expectation.place}: ${describeError(error)}`)
    return expectation.isAllowed ? [error.message, error.hint].filter(Boolean).join(' ') : undefined
  }
}

function describeError(error: unknown): string {
  return error instanceof Error ? error.message : 'cannot be read'
}

/** Creates the call of an expectation. Path parameters that no rule depends on may be missing. */
function createExpectedCall(operation: Operation, { params, query, body }: Expectation): Call {
  const unknown = Object.keys(params).find((name) => !operation.pathParams.includes(name))
  if (unknown !== undefined)
    throw new Error(`${operation.id} has no path parameter "${unknown}": its path is ${operation.template}`)
  const checked: Record<string, string> = Object.create(null)
  for (const [name, value] of Object.entries(params)) checked[name] = parsePathParam(operation, name, value)
  return {
    ...{ operation, params: checked, query: parseQuery(operation, query) },
    body: body === undefined ? undefined : createJsonBody(body, operation.id),
  }
}
