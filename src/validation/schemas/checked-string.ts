import * as z from 'zod/mini'

/** Creates a schema for a string. `findFault` returns the fault, or undefined. */
export function checkedString(findFault: (text: string) => string | undefined) {
  return z.string().check((payload) => {
    const message = findFault(payload.value)
    if (message !== undefined) payload.issues.push({ code: 'custom', message, input: payload.value })
  })
}
