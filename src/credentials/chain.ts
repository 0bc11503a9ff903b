import { ConfigError, CredentialError, type Fault } from '../errors/error-classes.js'
import { readFields, toCredential } from './credential.js'
import { wrapSourceError } from './credential-errors.js'
import { getProvenance, tagSource } from './provenance.js'
import {
  type CredentialInput,
  createProvider,
  findRefreshFault,
  type Provider,
  type ProviderRequest,
  readFacts,
  readRefreshMs,
} from './provider.js'

interface Link {
  readonly source: string
  readonly provider: Provider
}

/**
 * Asks several providers, one after the other, for the first credential that there is. Only absence moves on to the
 * next one: a variable that is not set, a file that is not there. A source that fails, or whose secret cannot be
 * used, fails the chain, so that a broken store never means another key than the one you think.
 *
 * It begins with the first provider each time it is asked: a file that appears later is found. It is asked again
 * after the `refreshMs` of the provider that answered.
 *
 * @throws {ConfigError} when there is no provider, or something that is none.
 * @throws {CredentialError} at the call: the failure of the provider that failed; where none has a credential, one
 * with the code `credential_missing` that says what each of them lacks.
 *
 * @example
 * ```ts
 * import { chain, createClient, env, file } from 'mailchimp-hardened'
 *
 * const client = createClient({ credentials: chain(file('/run/secrets/mailchimp'), env()) })
 * ```
 */
export function chain(...providers: readonly Provider[]): Provider {
  const faults = findChainFaults(providers)
  if (faults.length > 0) throw new ConfigError('chain(...providers)', faults)
  const links = providers.map(createLink)
  const source = links.map((link) => link.source).join(', then ')
  return createProvider(source, (request) => findFirstCredential(links, request))
}

function findChainFaults(providers: readonly unknown[]): Fault[] {
  if (providers.length === 0) return [{ path: '', message: 'needs at least one provider, like env()' }]
  return providers.flatMap((provider, n) => findProviderFaults(provider, `providers[${n}]`))
}

function findProviderFaults(provider: unknown, path: string): Fault[] {
  if (typeof provider !== 'function') return [{ path, message: NO_PROVIDER }]
  const message = findRefreshFault(readFacts(provider as Provider).refreshMs)
  return message === undefined ? [] : [{ path: `${path}.refreshMs`, message }]
}

const NO_PROVIDER = 'must be a provider, like env() or file("/run/secrets/mailchimp")'

function createLink(provider: Provider, n: number): Link {
  return { source: readFacts(provider).source ?? `provider ${n + 1} of the chain`, provider }
}

async function findFirstCredential(
  links: readonly Link[],
  request?: ProviderRequest,
): Promise<CredentialInput> {
  const reasons: string[] = []
  for (const link of links) {
    const answer = await tryLink(link, request)
    if (!(answer instanceof CredentialError)) return answer
    reasons.push(formatMissingLine(link, answer))
  }
  throw new CredentialError(
    'credential_missing',
    ['no credential found in any of these sources:', ...reasons].join('\n'),
  )
}

/** What a source gives, or the error that says that it has nothing. */
async function tryLink(
  { source, provider }: Link,
  request?: ProviderRequest,
): Promise<CredentialInput | CredentialError> {
  try {
    request?.signal?.throwIfAborted()
    const given: unknown = await provider(request)
    const provenance = getProvenance(given) ?? { source, refreshMs: readRefreshMs(provider, source) }
    // What is handed on is what was checked, whatever a getter says the next time.
    const answer = readFields(given)
    toCredential(answer, provenance.source)
    return tagSource(provenance, answer as CredentialInput)
  } catch (error) {
    const failure = wrapSourceError(source, error)
    if (failure instanceof CredentialError && failure.code === 'credential_missing') return failure
    throw failure
  }
}

/** The lines of a chain in the chain stand further to the right. */
function formatMissingLine({ source }: Link, { hint }: CredentialError): string {
  const line = hint.includes(source) ? hint : `${source}: ${hint}`
  return `  - ${line.replaceAll('\n', '\n    ')}`
}
