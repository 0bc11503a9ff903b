import { createHash } from 'node:crypto'

/**
 * Returns a key with the format of a real one that only the stand-in accepts. It is generated, not written out, so that
 * no scanner reports this repository as leaking keys.
 */
export const canaryKey = (dataCenter = 'us1'): string =>
  `${createHash('md5').update('the canary of the stand-in').digest('hex')}-${dataCenter}`

/** Returns a key of that format for each number. No two share a part. */
export const keyNumber = (number: number, dataCenter = 'us1'): string =>
  `${createHash('md5').update(`key ${number} of the stand-in`).digest('hex')}-${dataCenter}`
