import { ConfigError } from '../../errors/error-classes.js'
import { requirePackage } from './lazy-package.js'

type VendorSources = typeof import('./vendor-sources.js')

/** The file next to the main bundle. The vendors' entries register it for bundlers under this name. */
const FILE = './vendor-sources.cjs'

/**
 * Loads a vendor's source that a configuration names. Its code is not in the main bundle, because most programs use
 * none of these sources.
 *
 * @throws {ConfigError} if a bundler left it out
 */
export function loadVendorSource<Name extends keyof VendorSources>(name: Name): VendorSources[Name] {
  try {
    return (requirePackage(FILE) as VendorSources)[name]
  } catch {
    const message = `is not part of this bundle: add \`import '${ENTRIES[name]}'\` to the program`
    throw new ConfigError(name, [{ path: '', message }])
  }
}

const ENTRIES: Readonly<Record<keyof VendorSources, string>> = {
  awsParameterStore: 'mailchimp-hardened/credentials/aws',
  awsSecretsManager: 'mailchimp-hardened/credentials/aws',
  azureKeyVault: 'mailchimp-hardened/credentials/azure',
  googleSecretManager: 'mailchimp-hardened/credentials/google',
  hashicorpVault: 'mailchimp-hardened/credentials/vault',
}
