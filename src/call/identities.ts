import type { Credential } from '../credentials/credential.js'
import type { Secret } from '../credentials/secret.js'
import { CredentialError } from '../errors.js'
import { type Identity, identityIn } from '../mailchimp/account.js'

/** Whose key each credential is, as far as it was read. */
export class Identities {
  readonly #of = new WeakMap<Secret, Identity | Promise<Identity>>()

  known({ secret }: Credential): Identity | undefined {
    const known = this.#of.get(secret)
    return known instanceof Promise ? undefined : known
  }

  /**
   * Keeps what the account's root says.
   *
   * @throws {CredentialError} when it does not say whose it is.
   */
  keep({ secret, source }: Credential, root: unknown): Identity {
    const identity = identityIn(root)
    if (identity === undefined) throw unreadable(source)
    this.#of.set(secret, identity)
    return identity
  }

  /** The identity of a credential, read once for all calls that wait for it; a failure is not kept. */
  async of(credential: Credential, readRoot: () => Promise<unknown>): Promise<Identity> {
    const { secret } = credential
    const known = this.#of.get(secret)
    if (known !== undefined) return known
    const reading = readRoot().then((root) => this.keep(credential, root))
    this.#of.set(secret, reading)
    try {
      return await reading
    } catch (error) {
      if (this.#of.get(secret) === reading) this.#of.delete(secret)
      throw error
    }
  }
}

function unreadable(source: string): CredentialError {
  return new CredentialError(
    'credential_unavailable',
    `the account that the credential from ${source} belongs to is unknown: Mailchimp’s answer has no account_id and role`,
  )
}
