import { CredentialError, MailchimpError } from '../errors.js'
import { type Credential, toCredential } from './credential.js'
import type { Provider } from './provider.js'

/** One client's credential. */
export interface CredentialCache {
  /** The credential now; any number of callers cause one call of the provider. */
  current(): Promise<Credential>
  /** The credential that was given last, if one was. */
  readonly known: Credential | undefined
}

/** Asks the provider once and keeps what it gave. A failure is not kept: the next call asks again. */
export function cacheOf(provider: Provider): CredentialCache {
  let known: Credential | undefined
  let pending: Promise<Credential> | undefined
  const begin = () =>
    ask(provider).then(
      (credential) => {
        known = credential
        return credential
      },
      (error: unknown) => {
        pending = undefined
        throw error
      },
    )
  return {
    current() {
      pending ??= begin()
      return pending
    },
    get known() {
      return known
    },
  }
}

/** What the provider gives is foreign as well: to read it can fail like the provider itself. */
async function ask(provider: Provider): Promise<Credential> {
  const source = provider.source ?? 'the credential provider'
  try {
    return toCredential(await provider(), source)
  } catch (error) {
    if (error instanceof MailchimpError) throw error
    throw new CredentialError('credential_unavailable', `${source} failed${kindOf(error)}`)
  }
}

/** The kind of a foreign error. Its message stays out, and so does any name that could hold a key. */
function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return ''
  const code = (error as { code?: unknown }).code
  const kinds = [error.name, code].filter(
    (kind) => typeof kind === 'string' && /^[A-Za-z_]{2,60}$/.test(kind),
  )
  return kinds.length === 0 ? '' : ` (${kinds.join(', ')})`
}
