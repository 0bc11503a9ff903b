import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { loadConfig } from '../../src/config/load.js'
import type { Provider } from '../../src/credentials/provider.js'
import { ConfigError, type Fault } from '../../src/errors.js'
import { thrownBy } from '../thrown-by.js'
import { inDirectory } from './a-directory.js'

type Files = Readonly<Record<string, unknown>>

/** The options of a configuration, with these files beside it. */
export function configured(document: unknown, files: Files = {}) {
  inDirectory({ 'mailchimp.config.json': document, ...files })
  return loadConfig()
}

export function refusalOf(document: unknown, files: Files = {}): ConfigError {
  return thrownBy(ConfigError, () => configured(document, files))
}

export function faultsOf(document: unknown, files: Files = {}): readonly Fault[] {
  return refusalOf(document, files).faults
}

/** The provider that `credentials` refers to, in a configuration that does not stand in the working directory. */
export function providerIn(credentials: unknown, files: Files = {}, mode = 0o600): Provider {
  const beside = Object.entries(files).map(([name, content]) => [`ops/${name}`, content] as const)
  const directory = inDirectory({ 'ops/mailchimp.json': { credentials }, ...Object.fromEntries(beside) })
  for (const [name] of beside) chmodSync(join(directory, name), mode)
  return loadConfig('ops/mailchimp.json').credentials as Provider
}
