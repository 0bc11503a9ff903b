import { createRequire } from 'node:module'
import { inspect } from 'node:util'
import { problem, startStandIn } from '../../test/stand-in/stand-in.js'

/** What `console.log` prints of an error of the official SDK, made by a stand-in of its own. It is not printed here. */
export async function printedByOfficialSdk(key: string): Promise<string> {
  await using standIn = await startStandIn({ tls: false })
  standIn.on('*', problem(400, 'Member Exists', 'The demo says so.'))
  const sdk = createRequire(import.meta.url)('@mailchimp/mailchimp_marketing')
  sdk.setConfig({ apiKey: key, server: 'us1' })
  sdk.basePath = `${standIn.origin}/3.0`
  const error: unknown = await sdk.ping.get().catch((thrown: unknown) => thrown)
  return inspect(error)
}
