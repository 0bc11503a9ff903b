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
 * Creates a provider that tries several providers in order and returns the first credential. Only an absent
 * credential moves on to the next provider: a variable that is not set, a file that does not exist. A source that
 * fails, or whose secret is invalid, fails the chain, so that a broken store never makes a client use another key.
 *
 * Every call starts with the first provider, so a file that appears later is found. The chain is refreshed after the
 * `refreshMs` of the provider that returned the credential.
 *
 * @throws {ConfigError} if there is no provider, or an argument is not one
 * @throws {CredentialError} when called: the error of the provider that failed; if no provider has a credential, an
 * error with the code `credential_missing` that lists what each one lacks
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
    const result = await tryLink(link, request)
    if (!(result instanceof CredentialError)) return result
    reasons.push(formatMissingLine(link, result))
  }
  throw new CredentialError(
    'credential_missing',
    ['no credential found in any of these sources:', ...reasons].join('\n'),
  )
}

/** Returns the credential of a source, or the error that says that the source has none. */
async function tryLink(
  { source, provider }: Link,
  request?: ProviderRequest,
): Promise<CredentialInput | CredentialError> {
  try {
    request?.signal?.throwIfAborted()
    const result: unknown = await provider(request)
    const provenance = getProvenance(result) ?? { source, refreshMs: readRefreshMs(provider, source) }
    // Pass on the copy that was validated: a getter could return something else on the next read.
    const copy = readFields(result)
    toCredential(copy, provenance.source)
    return tagSource(provenance, copy as CredentialInput)
  } catch (error) {
    const failure = wrapSourceError(source, error)
    if (failure instanceof CredentialError && failure.code === 'credential_missing') return failure
    throw failure
  }
}

/** Indents the lines of a nested chain. */
function formatMissingLine({ source }: Link, { hint }: CredentialError): string {
  const line = hint.includes(source) ? hint : `${source}: ${hint}`
  return `  - ${line.replaceAll('\n', '\n    ')}`
}
