import { findRoute } from '../../src/testing/engine/request-route.js'
import type { Responder } from '../support/stand-in/stand-in.js'
import { answerFromSchema } from '../support/testing/answer-from-schema.js'
import { servedOperations } from '../support/testing/specification.js'

/** Without the names of its parameters: a newer operation may give them others. */
function formatRoute({ method, template }: { readonly method: string; readonly template: string }): string {
  return `${method} ${template.replace(/\{[^}]+\}/g, '{}')}`
}

const operationsByRoute = new Map(servedOperations.map((operation) => [formatRoute(operation), operation]))

/**
 * Answers as the specification says, with a value in each field, whatever there is in the account: what a client makes
 * of an answer needs all of its fields. A wrong key is still refused.
 */
export const answerWithExample: Responder = async ({ request, usualAnswer }) => {
  const { operation } = findRoute(request.method, request.path) ?? {}
  const described = operation && operationsByRoute.get(formatRoute(operation))
  const usual = await usualAnswer()
  if (usual.status === 401 || described === undefined) return usual
  const { status, answer } = described
  if (status === 204) return { status }
  if (answer === undefined) return { status, body: {} }
  const { count = '2', offset = '0' } = Object.fromEntries(new URLSearchParams(request.query))
  return {
    status,
    body: answerFromSchema(answer, { count: toCount(count), offset: toCount(offset), total: 1000 }),
  }
}

const toCount = (text: string) => (/^\d{1,9}$/.test(text) ? Math.min(Number(text), 1000) : 2)
