import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { maskShapes } from '../call/redact.js'
import { env } from '../credentials/env.js'
import { ConfigError, type Fault } from '../errors.js'
import { pathText, validated } from '../faults.js'
import type { ClientOptions } from '../options.js'
import { checkedScope } from '../scope/define.js'
import type { ScopeInput } from '../scope/scope.js'
import { type FoundConfig, findConfig } from './find.js'
import { type ConfigFile, configSchema } from './schema.js'

/**
 * Reads the configuration file, as options for `createClient`. Without a path that is the file named by
 * `MAILCHIMP_CONFIG`, else `mailchimp.config.json` or the `mailchimp` key of package.json in the working
 * directory; where there is none, there are no options, and a client is read-only.
 *
 * @throws {ConfigError} with all faults of the file: where each is, and what to write instead.
 *
 * @example
 * ```ts
 * import { createClient } from 'mailchimp-hardened'
 * import { loadConfig } from 'mailchimp-hardened/config'
 *
 * const client = createClient(loadConfig())
 * ```
 */
export function loadConfig(path?: string): ClientOptions {
  const found = findConfig(path)
  return found === undefined ? {} : optionsOf(found)
}

function optionsOf(found: FoundConfig): ClientOptions {
  const secrets = literalSecrets(found.document)
  if (secrets.length > 0) throw new ConfigError(found.file, secrets)
  const { credentials, scope, network, server, timeouts }: ConfigFile = validated(
    configSchema(),
    found.document,
    found.file,
  )
  return {
    ...(credentials !== undefined && { credentials: env(namesIn(credentials)) }),
    ...(scope !== undefined && { scope: checkedScope(scope as ScopeInput, found.file) }),
    ...(network !== undefined && { network: networkOf(network, found.file) }),
    ...(server !== undefined && { server }),
    ...(timeouts !== undefined && { timeouts }),
  }
}

function namesIn({ env: names }: NonNullable<ConfigFile['credentials']>) {
  return typeof names === 'string'
    ? { apiKey: names }
    : Object.fromEntries(Object.entries(names).filter(([, name]) => name !== undefined))
}

function networkOf(
  { caFile, ...network }: NonNullable<ConfigFile['network']>,
  file: string,
): NonNullable<ClientOptions['network']> {
  return caFile === undefined ? network : { ...network, ca: certificateIn(caFile, file) }
}

/** The path is read from where the configuration stands. */
function certificateIn(caFile: string, file: string): string {
  try {
    return readFileSync(resolve(dirname(file), caFile), 'utf8')
  } catch (error) {
    const message = `cannot be read (${(error as NodeJS.ErrnoException).code})`
    throw new ConfigError(file, [{ path: 'network.caFile', message }])
  }
}

/** Looked for before anything else, so that no other error shows a part of a key. */
function literalSecrets(value: unknown, path: readonly PropertyKey[] = []): Fault[] {
  if (typeof value === 'string') return maskShapes(value) === value ? [] : [literalSecret(path)]
  if (typeof value !== 'object' || value === null || path.length > DEEPEST) return []
  return Object.entries(value).flatMap(([name, inner]) => {
    const here = [...path, Array.isArray(value) ? Number(name) : name]
    const isNamedSecret = /^(?:api_?key|access_?token)$/i.test(name) && path.at(-1) !== 'env'
    return isNamedSecret || maskShapes(name) !== name ? [literalSecret(here)] : literalSecrets(inner, here)
  })
}

/** No part of a configuration stands deeper: the schema refuses what does, and shows no value. */
const DEEPEST = 20

function literalSecret(path: readonly PropertyKey[]): Fault {
  return {
    path: pathText(path),
    message:
      'must not hold a secret: this file gets copied, committed and printed. Put the key into the environment and name its variable: "credentials": { "env": "MAILCHIMP_API_KEY" }',
  }
}
