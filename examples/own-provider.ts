// A provider is any function that returns a credential. The client calls it once, when the first allowed call needs it.
import { readFile } from 'node:fs/promises'
import { CredentialError, createClient, type Provider } from 'mailchimp-hardened'
import { network, stop } from './stand-in.js'

/** A secret that the platform mounts as a file, as Docker and Kubernetes do. */
const mounted: Provider = async () => {
  const file = process.env['MAILCHIMP_KEY_FILE'] ?? '/run/secrets/mailchimp'
  return { apiKey: (await readFile(file, 'utf8')).trim() }
}
const client = createClient({ credentials: mounted, network })
const { lists } = await client.lists.getAllLists({ count: 2 })
console.log(`${lists.length} lists, with the key from the file`)

/** An error of a provider may quote the secret, so the client's error contains only the type of it, in the hint. */
const failing: Provider = async () => {
  throw new RangeError(
    `the vault does not like ${await readFile(process.env['MAILCHIMP_KEY_FILE'] ?? '', 'utf8')}`,
  )
}
const unlucky = createClient({ credentials: failing, network })
const error = await unlucky.ping.get().catch((thrown: unknown) => thrown)
if (error instanceof CredentialError) console.log(`${error.code}: ${error.message}\n${error.hint}`)

await Promise.all([client.close(), unlucky.close()])
await stop()
