import { canaryKey, keyNumber, startStandIn } from '../test/stand-in/stand-in.js'

const standIn = await startStandIn()

/** Leads the examples to a stand-in on this machine. Without it they would call Mailchimp. */
export const network = { origin: standIn.origin, ca: standIn.ca }

/** Has the form of a key, and opens nothing but the stand-in. */
export const key = canaryKey()

/** Another one, which opens it from the moment in which the first is revoked. */
export const nextKey = keyNumber(2)

export const revokeFirstKey = () => standIn.setKeys([nextKey])

export const stop = () => standIn.close()
