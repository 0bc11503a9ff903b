import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { loadConfig } from '../../../src/config/config-loader.js'
import type { Provider } from '../../../src/credentials/provider.js'
import { ConfigError, type Fault } from '../../../src/errors/error-classes.js'
import { captureError } from '../capture-error.js'
import { enterTempDirectory } from './temp-directory.js'

type ConfigFiles = Readonly<Record<string, unknown>>

/** Loads a configuration with other files next to it. */
export function loadDocument(document: unknown, files: ConfigFiles = {}) {
  enterTempDirectory({ 'mailchimp.config.json': document, ...files })
  return loadConfig()
}

export function captureConfigError(document: unknown, files: ConfigFiles = {}): ConfigError {
  return captureError(ConfigError, () => loadDocument(document, files))
}

export function captureFaults(document: unknown, files: ConfigFiles = {}): readonly Fault[] {
  return captureConfigError(document, files).faults
}

/** Loads the provider for `credentials` in a configuration outside the working directory. */
export function loadProvider(credentials: unknown, files: ConfigFiles = {}, mode = 0o600): Provider {
  const beside = Object.entries(files).map(([name, content]) => [`ops/${name}`, content] as const)
  const directory = enterTempDirectory({
    'ops/mailchimp.json': { credentials },
    ...Object.fromEntries(beside),
  })
  for (const [name] of beside) chmodSync(join(directory, name), mode)
  return loadConfig('ops/mailchimp.json').credentials as Provider
}
