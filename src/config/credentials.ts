import { awsParameterStore } from '../credentials/aws/parameter-store.js'
import { awsSecretsManager } from '../credentials/aws/secrets-manager.js'
import { azureKeyVault } from '../credentials/azure/key-vault.js'
import { chain } from '../credentials/chain.js'
import { command } from '../credentials/command.js'
import { env } from '../credentials/env.js'
import { file } from '../credentials/file.js'
import { googleSecretManager } from '../credentials/google/secret-manager.js'
import type { Provider } from '../credentials/provider.js'
import { hashicorpVault } from '../credentials/vault/hashicorp-vault.js'
import type { CredentialsReference, SourceReference } from './credentials-schema.js'
import type { Reading } from './reading.js'
import { vaultAuth } from './vault-auth.js'

/** The provider that a configuration refers to; none where a source of it has faults. */
export function providerOf(reference: CredentialsReference, reading: Reading): Provider | undefined {
  if (!Array.isArray(reference)) return sourceOf(reference, 'credentials', reading)
  const sources = reference.map((each, n) => sourceOf(each, `credentials[${n}]`, reading))
  const [first, ...others] = sources.filter((each) => each !== undefined)
  return first === undefined || others.length === 0 ? first : chain(first, ...others)
}

type Kind = keyof SourceReference

/** A source as an object; a mere text or list stands for one that names what is read. */
type Written<K extends Kind> = Exclude<NonNullable<SourceReference[K]>, string | string[]>

function sourceOf(source: SourceReference, outer: string, reading: Reading): Provider | undefined {
  const [[kind, given]] = Object.entries(source) as [[Kind, SourceReference[Kind]]]
  const place = `${outer}.${kind}`
  const isMere = typeof given === 'string' || Array.isArray(given)
  const written = isMere ? { [SUBJECTS[kind]]: given } : given
  return reading.made(
    () => makers(reading, place)[kind](written as never),
    (path) => joined(place, isMere ? path.replace(SUBJECTS[kind], '') : path),
  )
}

function joined(place: string, path: string): string {
  return path === '' || path.startsWith('[') ? `${place}${path}` : `${place}.${path}`
}

/** What a mere text is: the option that names what is read. */
const SUBJECTS: Readonly<Record<Kind, string>> = {
  env: 'apiKey',
  file: 'path',
  command: 'command',
  awsSecretsManager: 'secretId',
  awsParameterStore: 'name',
  googleSecretManager: 'secret',
  azureKeyVault: 'name',
  hashicorpVault: 'path',
}

function makers(reading: Reading, place: string): { [K in Kind]-?: (written: Written<K>) => Provider } {
  return {
    env,
    file: ({ path, ...options }) => file(reading.located(path), options),
    command: ({ command: [program, ...words], ...options }) =>
      command(program === undefined ? [] : [locatedProgram(program, reading), ...words], options),
    awsSecretsManager,
    awsParameterStore,
    googleSecretManager,
    azureKeyVault,
    hashicorpVault: ({ auth, caFile, ...options }) =>
      hashicorpVault({
        ...options,
        ...(caFile !== undefined && { ca: reading.certificate(caFile, `${place}.caFile`) }),
        ...(auth !== undefined && { auth: vaultAuth(auth, reading) }),
      }),
  }
}

/** With a slash it is a path; what holds white space as well is rather a whole command, and `command()` says so. */
function locatedProgram(program: string, reading: Reading): string {
  return /[\\/]/.test(program) && !/\s/.test(program) ? reading.located(program) : program
}
