import { canaryKey, startStandIn } from '../test/stand-in/stand-in.js'

const standIn = await startStandIn()

/** Leads the examples to a stand-in on this machine. Without it they would call Mailchimp. */
export const network = { origin: standIn.origin, ca: standIn.ca }

/** Has the form of a key, and opens nothing but the stand-in. */
export const key = canaryKey()

export const stop = () => standIn.close()
