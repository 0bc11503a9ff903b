import { type Credential, toCredential } from '../credential.js'
import { wrapSourceError } from '../credential-errors.js'
import { getProvenance } from '../provenance.js'
import { type Provider, readFacts, readRefreshMs } from '../provider.js'
import { withTimeout } from '../timeout.js'

export function getSourceName(provider: Provider): string {
  return readFacts(provider).source ?? 'the credential provider'
}

/**
 * Calls a provider once, with a timeout.
 *
 * @param callerSignal aborted when the result is no longer needed
 * @throws {CredentialError} if it throws or returns no valid credential
 */
export async function fetchCredential(
  provider: Provider,
  timeoutMs: number,
  callerSignal?: AbortSignal,
): Promise<Credential> {
  const source = getSourceName(provider)
  try {
    const result: unknown = await withTimeout(source, timeoutMs, callerSignal, (signal) =>
      provider({ signal }),
    )
    // The result is foreign too: reading it can throw like the provider itself.
    const provenance = getProvenance(result) ?? { source, refreshMs: readRefreshMs(provider, source) }
    return { ...toCredential(result, provenance.source), refreshMs: provenance.refreshMs }
  } catch (error) {
    throw wrapSourceError(source, error)
  }
}
