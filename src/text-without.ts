import * as z from 'zod/mini'

/** A text for which a function says what is wrong, if anything is. */
export function textWithout(faultOf: (text: string) => string | undefined) {
  return z.string().check((payload) => {
    const message = faultOf(payload.value)
    if (message !== undefined) payload.issues.push({ code: 'custom', message, input: payload.value })
  })
}
