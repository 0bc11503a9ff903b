import { createHash } from 'node:crypto'

/**
 * A key with the form of a real one that opens nothing but the stand-in. It is made, not written
 * down, so that no scanner takes this repository for one that leaks keys.
 */
export const canaryKey = (dataCenter = 'us1'): string =>
  `${createHash('md5').update('the canary of the stand-in').digest('hex')}-${dataCenter}`

/** One of as many keys of that form as a test wants, each different in all its parts. */
export const keyNumber = (number: number, dataCenter = 'us1'): string =>
  `${createHash('md5').update(`key ${number} of the stand-in`).digest('hex')}-${dataCenter}`
