import { type Credential, toCredential } from '../credential.js'
import { wrapSourceError } from '../credential-errors.js'
import { getProvenance } from '../provenance.js'
import { type Provider, readFacts, readRefreshMs } from '../provider.js'
import { withTimeout } from '../timeout.js'

export function getSourceName(provider: Provider): string {
  return readFacts(provider).source ?? 'the credential provider'
}

/**
 * Asks a provider once, and waits so long for it.
 *
 * @param needless aborted when nobody waits for the answer any more
 * @throws {CredentialError} whatever it throws or gives that is no credential.
 */
export async function fetchCredential(
  provider: Provider,
  timeoutMs: number,
  callerSignal?: AbortSignal,
): Promise<Credential> {
  const source = getSourceName(provider)
  try {
    const answer: unknown = await withTimeout(source, timeoutMs, callerSignal, (signal) =>
      provider({ signal }),
    )
    // What it gives is foreign as well: to read it can fail like the provider itself.
    const provenance = getProvenance(answer) ?? { source, refreshMs: readRefreshMs(provider, source) }
    return { ...toCredential(answer, provenance.source), refreshMs: provenance.refreshMs }
  } catch (error) {
    throw wrapSourceError(source, error)
  }
}
