import { giverOf } from './answered-by.js'
import { type Credential, toCredential } from './credential.js'
import { failureOf } from './failure.js'
import { type Provider, readFacts, refreshMsOf } from './provider.js'
import { withinTime } from './time-limit.js'

export function sourceOf(provider: Provider): string {
  return readFacts(provider).source ?? 'the credential provider'
}

/**
 * Asks a provider once, and waits so long for it.
 *
 * @param needless aborted when nobody waits for the answer any more
 * @throws {CredentialError} whatever it throws or gives that is no credential.
 */
export async function ask(
  provider: Provider,
  timeoutMs: number,
  needless?: AbortSignal,
): Promise<Credential> {
  const source = sourceOf(provider)
  try {
    const given: unknown = await withinTime(source, timeoutMs, needless, (signal) => provider({ signal }))
    // What it gives is foreign as well: to read it can fail like the provider itself.
    const giver = giverOf(given) ?? { source, refreshMs: refreshMsOf(provider, source) }
    return { ...toCredential(given, giver.source), refreshMs: giver.refreshMs }
  } catch (error) {
    throw failureOf(source, error)
  }
}
