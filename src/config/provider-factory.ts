import { chain } from '../credentials/chain.js'
import type { Provider } from '../credentials/provider.js'
import { command } from '../credentials/sources/command.js'
import { env } from '../credentials/sources/env.js'
import { file } from '../credentials/sources/file.js'
import { loadVendorSource } from '../credentials/sources/vendor-loader.js'
import type { ConfigReader } from './config-reader.js'
import type { CredentialsReference, SourceReference } from './credentials-schema.js'
import { createVaultAuth } from './vault-auth.js'

/** Creates the provider that a configuration describes. Returns undefined if a source has faults. */
export function createConfiguredProvider(
  reference: CredentialsReference,
  reader: ConfigReader,
): Provider | undefined {
  if (!Array.isArray(reference)) return createSourceProvider(reference, 'credentials', reader)
  const sources = reference.map((each, n) => createSourceProvider(each, `credentials[${n}]`, reader))
  const [first, ...others] = sources.filter((each) => each !== undefined)
  return first === undefined || others.length === 0 ? first : chain(first, ...others)
}

type SourceKind = keyof SourceReference

/** The object form of a source, without its shorthand of a string or an array. */
type SourceOptions<K extends SourceKind> = Exclude<NonNullable<SourceReference[K]>, string | string[]>

function createSourceProvider(
  source: SourceReference,
  outer: string,
  reader: ConfigReader,
): Provider | undefined {
  const [[kind, value]] = Object.entries(source) as [[SourceKind, SourceReference[SourceKind]]]
  const place = `${outer}.${kind}`
  const isShorthand = typeof value === 'string' || Array.isArray(value)
  const options = isShorthand ? { [SHORTHAND_OPTIONS[kind]]: value } : value
  return reader.collect(
    () => createProviderFactories(reader, place)[kind](options as never),
    (path) => joinFaultPath(place, isShorthand ? path.replace(SHORTHAND_OPTIONS[kind], '') : path),
  )
}

function joinFaultPath(place: string, path: string): string {
  return path === '' || path.startsWith('[') ? `${place}${path}` : `${place}.${path}`
}

/** The option that the shorthand sets. */
const SHORTHAND_OPTIONS: Readonly<Record<SourceKind, string>> = {
  env: 'apiKey',
  file: 'path',
  command: 'command',
  awsSecretsManager: 'secretId',
  awsParameterStore: 'name',
  googleSecretManager: 'secret',
  azureKeyVault: 'name',
  hashicorpVault: 'path',
}

function createProviderFactories(
  reader: ConfigReader,
  place: string,
): { [K in SourceKind]-?: (written: SourceOptions<K>) => Provider } {
  return {
    env,
    file: ({ path, ...options }) => file(reader.resolvePath(path), options),
    command: ({ command: [program, ...args], ...options }) =>
      command(program === undefined ? [] : [resolveProgram(program, reader), ...args], options),
    awsSecretsManager: (options) => loadVendorSource('awsSecretsManager')(options),
    awsParameterStore: (options) => loadVendorSource('awsParameterStore')(options),
    googleSecretManager: (options) => loadVendorSource('googleSecretManager')(options),
    azureKeyVault: (options) => loadVendorSource('azureKeyVault')(options),
    hashicorpVault: ({ auth, caFile, ...options }) =>
      loadVendorSource('hashicorpVault')({
        ...options,
        ...(caFile !== undefined && { ca: reader.readCertificate(caFile, `${place}.caFile`) }),
        ...(auth !== undefined && { auth: createVaultAuth(auth, reader) }),
      }),
  }
}

/**
 * Resolves a program that is a path. Does not change a name with white space: it is probably a whole command line,
 * which `command()` rejects.
 */
function resolveProgram(program: string, reader: ConfigReader): string {
  return /[\\/]/.test(program) && !/\s/.test(program) ? reader.resolvePath(program) : program
}
