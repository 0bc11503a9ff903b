import { findRoute } from '../../src/testing/engine/request-route.js'
import type { Responder } from '../support/stand-in/stand-in.js'
import { createSampleAnswer } from '../support/testing/answer-from-schema.js'
import { servedOperations } from '../support/testing/specification.js'

/** Leaves out the names of the parameters, because newer operations can have different ones. */
function formatRoute({ method, template }: { readonly method: string; readonly template: string }): string {
  return `${method} ${template.replace(/\{[^}]+\}/g, '{}')}`
}

const operationsByRoute = new Map(servedOperations.map((operation) => [formatRoute(operation), operation]))

/**
 * Answers with a value in each field of the specification, so that the comparison covers all fields of a response.
 * A wrong key is still refused.
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
    body: createSampleAnswer(answer, { count: toCount(count), offset: toCount(offset), total: 1000 }),
  }
}

const toCount = (text: string) => (/^\d{1,9}$/.test(text) ? Math.min(Number(text), 1000) : 2)
