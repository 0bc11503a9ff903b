// A key in a file is replaced while the client is in use. The call that fails with the revoked key is retried once.
import { subscribe } from 'node:diagnostics_channel'
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type CredentialReplaced, chain, createClient, env, file } from 'mailchimp-hardened'
import { key, network, nextKey, revokeFirstKey, stop } from './stand-in.js'

const folder = await mkdtemp(join(tmpdir(), 'mailchimp-'))
const path = join(folder, 'key')

/** Stores the key with a rename, because a file that is written in place may be read incompletely. */
async function store(key: string): Promise<void> {
  await writeFile(`${path}.new`, key, { mode: 0o600 })
  await rename(`${path}.new`, path)
}

await store(key)
const client = createClient({
  credentials: chain(env({ apiKey: 'NEWSLETTER_KEY' }), file(path)),
  network,
})
subscribe('mailchimp-hardened:credential.replaced', (message) => {
  const { source, before, fingerprint } = message as CredentialReplaced
  console.log(`${before} was replaced by ${fingerprint}, from ${source.replace(folder, '…')}`)
})

await client.lists.getAllLists({ count: 1 })
console.log('the first key works')
await store(nextKey)
revokeFirstKey()
await client.lists.getAllLists({ count: 1 })
console.log('no call was lost')
const { changed } = await client.rotate()
console.log(changed ? 'there is a newer one' : 'that is the newest one')

await client.close()
await stop()
await rm(folder, { recursive: true })
