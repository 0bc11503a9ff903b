import { appendFileSync } from 'node:fs'
import { Ajv, type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'
import { loadServedOperations } from '../../../src/testing/engine/specification.js'
import { type ApiCall, MailchimpApi } from '../../../src/testing/mailchimp-api.js'
import { Problem } from '../../../src/testing/problem.js'
import type { Reply } from '../../../src/testing/reply.js'
import { type ServedOperation, servedOperations, specification } from './specification.js'

const ajv = new Ajv({ strict: false, allErrors: true })
addFormats(ajv)
ajv.addSchema({ $id: 'specification', components: specification.components })

const formatRoute = ({ method, template }: { method: string; template: string }) => `${method} ${template}`
const described = new Map(servedOperations.map((operation) => [formatRoute(operation), operation]))
const validators = new Map<string, ValidateFunction>()

/**
 * Checks each response of each stand-in of this process against the specification, and writes the results to a file, one
 * per line. Ignores responses that a test scripted.
 */
export function recordAnswerChecks(file: string): void {
  const { handle } = MailchimpApi.prototype
  const record = (call: ApiCall, reply: Reply) => {
    const violation = findViolation(call.operation.id, reply)
    appendFileSync(
      file,
      `${JSON.stringify({ operation: call.operation.id, status: reply.status, violation })}\n`,
    )
  }
  MailchimpApi.prototype.handle = function (call) {
    try {
      const reply = handle.call(this, call)
      record(call, reply)
      return reply
    } catch (error) {
      if (error instanceof Problem) record(call, error.toReply('00000000-0000-4000-8000-000000000000'))
      throw error
    }
  }
}

/** Returns the violation of the specification, or undefined. */
export function findViolation(id: string, { status, body }: Reply): string | undefined {
  const served = loadServedOperations().get(id)
  const operation = served && described.get(formatRoute(served))
  // A 501 is an answer of the stand-in, not of Mailchimp.
  if (operation === undefined || status === 501) return undefined
  if (status >= 400) return validate('problem', { $ref: 'specification#/components/schemas/Problem' }, body)
  if (status !== operation.status) return `status ${status}, not ${operation.status}`
  if (status === 204) return body === undefined ? undefined : 'a body with 204'
  return validate(id, createAnswerSchema(operation), body)
}

function createAnswerSchema({ answer }: ServedOperation): object {
  const text = JSON.stringify(answer ?? {}).replaceAll('"#/components/', '"specification#/components/')
  return JSON.parse(text) as object
}

function validate(name: string, schema: object, body: unknown): string | undefined {
  const isValid = validators.get(name) ?? ajv.compile(schema)
  validators.set(name, isValid)
  // Serializing removes undefined values.
  return isValid(JSON.parse(JSON.stringify(body))) ? undefined : ajv.errorsText(isValid.errors)
}
