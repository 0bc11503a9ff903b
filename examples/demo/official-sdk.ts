import { createRequire } from 'node:module'
import { inspect } from 'node:util'
import { startMailchimp } from 'mailchimp-hardened/testing'

/** Returns what `console.log` would print for an error of the official SDK, without printing it. */
export async function printedByOfficialSdk(key: string): Promise<string> {
  const mailchimp = await startMailchimp({ tls: false, keys: [key] })
  const sdk = createRequire(import.meta.url)('@mailchimp/mailchimp_marketing')
  sdk.setConfig({ apiKey: key, server: 'us1' })
  sdk.basePath = `${mailchimp.origin}/3.0`
  const error: unknown = await sdk.lists.getList('missing').catch((thrown: unknown) => thrown)
  await mailchimp.close()
  return inspect(error)
}
