import { createHash } from 'node:crypto'

/** Keys that differ in every part, generated like the canary key. */
export const createNumberedKey = (number: number): string =>
  `${createHash('md5').update(`key ${number} of a rotation`).digest('hex')}-us1`
