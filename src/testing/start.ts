import type { Mailchimp } from './mailchimp.js'
import { RunningMailchimp } from './running-mailchimp.js'
import { createCertificate } from './server/certificate.js'
import { resolveStartOptions, type StartOptions } from './start-options.js'

/**
 * Starts a stand-in for Mailchimp on this machine. It is stateful, follows the published specification, and can
 * reproduce the failures of the real API. It listens on 127.0.0.1, with TLS and a new CA unless `tls` is `false`.
 *
 * @throws {TypeError} if an option or the seed is invalid; the message says what is valid
 * @throws {Error} if the port is in use
 *
 * @example
 * ```ts
 * import { createClient } from 'mailchimp-hardened'
 * import { startMailchimp } from 'mailchimp-hardened/testing'
 *
 * const mailchimp = await startMailchimp({ seed: { lists: [{ id: 'a1b2c3d4e5', name: 'News', members: 25_000 }] } })
 * const client = createClient({ credentials: mailchimp.key, network: mailchimp.network })
 * const list = await client.lists.getList('a1b2c3d4e5')
 * await client.close()
 * await mailchimp.close()
 * ```
 */
export async function startMailchimp(options: StartOptions = {}): Promise<Mailchimp> {
  const resolved = resolveStartOptions(options)
  const mailchimp = new RunningMailchimp(resolved, resolved.tls ? createCertificate() : undefined)
  await mailchimp.listen()
  return mailchimp
}
