import { answerFromSchema } from './answer-from-schema.js'
import type { ServedOperation } from './specification.js'

export interface SampleCall {
  readonly method: string
  readonly path: string
  readonly body?: string
}

/** A call with everything that the operation needs and all that its body can hold. */
export function sampleCall(operation: ServedOperation): SampleCall {
  const { method, body } = operation
  const path = `/3.0${pathOf(operation)}${queryOf(operation)}`
  if (!body) return { method, path }
  return { method, path, body: JSON.stringify(answerFromSchema(body, { count: 1, offset: 0, total: 1 })) }
}

// A value of its own for each operation: what one call leaves behind is not in the way of another.
function pathOf({ id, template, parameters }: ServedOperation): string {
  return template.replace(/\{([^}]+)\}/g, (_, name: string) => {
    const isNumber = parameters.some(
      (parameter) => parameter.name === name && parameter.schema.type === 'integer',
    )
    return isNumber ? '1001' : `sample-${id}`
  })
}

function queryOf({ parameters }: ServedOperation): string {
  const needed = parameters.filter((parameter) => parameter.in === 'query' && parameter.required)
  return needed.length > 0 ? `?${needed.map(({ name }) => `${name}=sample`).join('&')}` : ''
}
