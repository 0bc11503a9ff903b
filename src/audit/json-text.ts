import { randomUUID } from 'node:crypto'

/** Stands for a value that is not known yet. It is random and never written, so no other text can contain it. */
export const PLACEHOLDER: string = randomUUID()

/** Formats a value as JSON, split at its placeholders. */
export function splitJson(value: object): readonly string[] {
  return JSON.stringify(value).split(`"${PLACEHOLDER}"`)
}

/** Printable ASCII without `"` and `\`, which JSON does not escape. */
const PLAIN = /^[ !#-[\]-~]*$/

/** Formats a string as `JSON.stringify` does, but faster for plain ones. */
export function quote(text: string): string {
  return PLAIN.test(text) ? `"${text}"` : JSON.stringify(text)
}

/** Formats a number as `JSON.stringify` does. */
export function formatNumber(value: number): string {
  return Number.isFinite(value) ? String(value) : 'null'
}

/** Sorts the keys of an object as RFC 8785 demands. */
export function sortKeys(object: object): object {
  const sorted = Object.entries(object).sort(([one], [other]) => (one < other ? -1 : 1))
  return Object.fromEntries(sorted)
}
