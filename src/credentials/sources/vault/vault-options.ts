import {
  type CertificateAuthorities,
  copyAuthorities,
  type Fault,
  formatRules,
  isCertificateAuthorities,
  looksLikeSecret,
  type OptionRule,
  type OptionRules,
  type SecretFormat,
  toNullPrototype,
  validateOptions,
} from '../source-kit.js'
import type { VaultAppRole, VaultText } from './app-role-session.js'
import { isVaultText } from './lease.js'

/** Authentication by a token, or by an AppRole that logs in for one. */
export type VaultAuth =
  | { readonly token: VaultText; readonly appRole?: undefined }
  | { readonly appRole: VaultAppRole; readonly token?: undefined }

/** The part of a `node-vault` client that is used here. */
export interface VaultClient {
  read(path: string): Promise<unknown>
}

/** Selects the credential in Vault, and says how to connect. */
export interface HashicorpVaultOptions extends SecretFormat {
  /** The path of the secret in its engine, as in `vault kv put -mount=secret mailchimp/newsletter`. */
  readonly path: string
  /**
   * The mount path of the KV version 2 engine.
   *
   * @default 'secret'
   */
  readonly mount?: string | undefined
  /**
   * Vault’s origin: `https://…`. `http://…` is allowed only for loopback addresses, such as a local agent.
   *
   * @default the environment variable `VAULT_ADDR`
   */
  readonly address?: string | undefined
  /**
   * The namespace of the secret and of the auth method.
   *
   * @default the environment variable `VAULT_NAMESPACE`, or none
   */
  readonly namespace?: string | undefined
  /**
   * A token, or an AppRole. A token is renewed during its lease if Vault allows it, so a periodic token lives as long
   * as it is used. A function is called for the token at each read. An AppRole's token is renewed, and replaced.
   *
   * @default the environment variable `VAULT_TOKEN`, read each time
   */
  readonly auth?: VaultAuth | undefined
  /**
   * The certificate authorities to trust, in PEM. Verification cannot be disabled: `VAULT_SKIP_VERIFY` and
   * `NODE_TLS_REJECT_UNAUTHORIZED` have no effect.
   *
   * @default the authorities that Node trusts
   */
  readonly ca?: CertificateAuthorities | undefined
  /**
   * A `node-vault` client to read with, already logged in. Replaces `address`, `namespace`, `auth` and `ca`. Its own
   * logging, redirects and proxies apply.
   */
  readonly client?: VaultClient | undefined
}

/**
 * Validates the options of `hashicorpVault()`, and returns them on an object without a prototype, so that a polluted
 * `Object.prototype` cannot supply an address.
 *
 * @throws {ConfigError} with all faults and no values
 */
export function validateVaultOptions(input: HashicorpVaultOptions): HashicorpVaultOptions {
  const copy = { ...input, ...(input?.ca !== undefined && { ca: copyAuthorities(input.ca) }) }
  const options = validateOptions('hashicorpVault', copy, RULES, {
    required: ['path'],
    opaque: ['client', 'ca'],
    findFaults: (all) => findCombinedFaults(toNullPrototype(all)),
  })
  return toNullPrototype(options)
}

const SEGMENTS: OptionRule = {
  isValid: isSegmentPath,
  fault: 'must be names separated by slashes, like "mailchimp/newsletter", not the contents',
}

const RULES: OptionRules<HashicorpVaultOptions> = {
  ...formatRules,
  path: SEGMENTS,
  mount: SEGMENTS,
  namespace: SEGMENTS,
  address: {
    isValid: (value) => findAddressFault(value) === undefined,
    fault:
      'must be an origin, like "https://vault.example.com:8200" (http:// is for loopback addresses only)',
  },
  auth: {
    isValid: (value) =>
      isObject(value) && (value['token'] === undefined) !== (value['appRole'] === undefined),
    fault: 'must be { token }, or { appRole: { roleId, secretId } }',
  },
  ca: {
    isValid: isCertificateAuthorities,
    fault: 'must be certificates in PEM: a string, a Buffer, or an array of these',
  },
  client: {
    isValid: (value) => typeof (value as VaultClient | null)?.read === 'function',
    fault: 'must be a client of node-vault',
  },
}

function findCombinedFaults(options: HashicorpVaultOptions): readonly Fault[] {
  return [...findAuthFaults(options.auth), ...findClientFaults(options)]
}

/** Returns what is wrong with Vault's address, or undefined. */
export function findAddressFault(address: unknown): string | undefined {
  const url = typeof address === 'string' && URL.canParse(address) ? new URL(address) : undefined
  if (url === undefined) return 'must be an origin, like "https://vault.example.com:8200"'
  if (url.username !== '' || url.password !== '') return 'must not contain a user name or a password'
  if (url.pathname !== '/' || /[?#]/.test(address as string)) {
    return 'must end after the port: no path, query or fragment'
  }
  if (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname))) return undefined
  return 'must begin with https:// (http:// is for loopback addresses only)'
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname)
}

/** Rejects empty names, names of dots only, characters that a URL would interpret, and keys or tokens. */
function isSegmentPath(value: unknown): boolean {
  if (typeof value !== 'string' || value.length > 500) return false
  const isName = (name: string) => /^(?!\.{1,2}$|hv[sbr]\.)[\w.@~+=,:-]+$/.test(name)
  return value.split('/').every(isName) && !looksLikeSecret(value)
}

function findAuthFaults(auth: unknown): readonly Fault[] {
  if (!isObject(auth) || RULES.auth.isValid(auth) === false) return []
  const { token, appRole, ...others } = auth
  const known =
    Object.keys(others).length === 0 ? [] : [createFault('auth', 'may contain only token or appRole')]
  return [
    ...known,
    ...(appRole === undefined ? findTextFaults('auth.token', token) : findAppRoleFaults(appRole)),
  ]
}

function findAppRoleFaults(appRole: unknown): readonly Fault[] {
  const path = 'auth.appRole'
  if (!isObject(appRole)) return [createFault(path, 'must be an object: { roleId, secretId }')]
  const { roleId, secretId, mount, ...others } = appRole
  const known =
    Object.keys(others).length === 0 ? [] : [createFault(path, 'may contain only roleId, secretId, mount')]
  const texts = [...findTextFaults(`${path}.roleId`, roleId), ...findTextFaults(`${path}.secretId`, secretId)]
  const isMount = mount === undefined || SEGMENTS.isValid(mount)
  return [...known, ...texts, ...(isMount ? [] : [createFault(`${path}.mount`, SEGMENTS.fault)])]
}

function findTextFaults(path: string, value: unknown): readonly Fault[] {
  const fits = typeof value === 'function' || isVaultText(value)
  return fits
    ? []
    : [createFault(path, 'must be a string without white space, or a function that returns one')]
}

/** Reports options that a custom client already sets. */
function findClientFaults(options: HashicorpVaultOptions): readonly Fault[] {
  if (options.client === undefined) return []
  const both = (['address', 'namespace', 'auth', 'ca'] as const).filter((name) => options[name] !== undefined)
  return both.map((name) => createFault(name, 'is set by the client: remove it here'))
}

function createFault(path: string, message: string): Fault {
  return { path, message }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
