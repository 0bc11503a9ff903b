import * as z from 'zod/mini'

/** A text for which a function says what is wrong, if anything is. */
export function checkedString(findFault: (text: string) => string | undefined) {
  return z.string().check((payload) => {
    const message = findFault(payload.value)
    if (message !== undefined) payload.issues.push({ code: 'custom', message, input: payload.value })
  })
}
