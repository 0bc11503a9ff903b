import type { Fault } from '../../../errors/error-classes.js'
import { looksLikeSecret } from '../../../secrets/key-shape.js'
import {
  type CertificateAuthorities,
  copyAuthorities,
  isCertificateAuthorities,
} from '../../../transport/certificates.js'
import { formatRules, type OptionRule, type OptionRules } from '../option-rules.js'
import { validateOptions } from '../option-validation.js'
import type { SecretFormat } from '../secret-text.js'
import type { VaultAppRole, VaultText } from './app-role-session.js'
import { isVaultText } from './lease.js'

/** Who asks: a token, or an AppRole that logs in for one. */
export type VaultAuth =
  | { readonly token: VaultText; readonly appRole?: undefined }
  | { readonly appRole: VaultAppRole; readonly token?: undefined }

/** The part of a client of `node-vault` that is called here. */
export interface VaultClient {
  read(path: string): Promise<unknown>
}

/** Where in Vault a credential is, and how to get there. */
export interface HashicorpVaultOptions extends SecretFormat {
  /** The secret’s path in its engine, as `vault kv put -mount=secret mailchimp/newsletter` has it. */
  readonly path: string
  /**
   * Where the KV engine, version 2, is mounted.
   *
   * @default 'secret'
   */
  readonly mount?: string | undefined
  /**
   * Vault’s origin: `https://…`; `http://…` is for loopback addresses only, as of an agent on this machine.
   *
   * @default the environment’s `VAULT_ADDR`
   */
  readonly address?: string | undefined
  /**
   * The namespace of everything here.
   *
   * @default the environment’s `VAULT_NAMESPACE`, or none
   */
  readonly namespace?: string | undefined
  /**
   * A token, or an AppRole. A token is renewed as its lease says, where Vault allows it: a periodic one lives as long
   * as it is asked for. A function is asked for it each time. What an AppRole gets is renewed, and replaced.
   *
   * @default the environment’s `VAULT_TOKEN`, read at each ask
   */
  readonly auth?: VaultAuth | undefined
  /**
   * Certificates of the authorities to trust, in PEM. Verification cannot be switched off: `VAULT_SKIP_VERIFY` and
   * `NODE_TLS_REJECT_UNAUTHORIZED` do nothing here.
   *
   * @default what Node trusts
   */
  readonly ca?: CertificateAuthorities | undefined
  /**
   * A client of `node-vault` to read with, logged in already, in the place of `address`, `namespace`, `auth` and
   * `ca`. What it logs, where it follows a redirect with its token, and which proxy it uses are its own.
   */
  readonly client?: VaultClient | undefined
}

/**
 * What was written for `hashicorpVault()`, on an object that inherits nothing: an address that somebody has put on
 * `Object.prototype` is none.
 *
 * @throws {ConfigError} with all faults at once; none of them repeats a value.
 */
export function validateVaultOptions(given: HashicorpVaultOptions): HashicorpVaultOptions {
  const copy = { ...given, ...(given?.ca !== undefined && { ca: copyAuthorities(given.ca) }) }
  const options = validateOptions('hashicorpVault', copy, RULES, {
    required: ['path'],
    opaque: ['client', 'ca'],
    findFaults: (all) => findCombinedFaults(toNullPrototype(all)),
  })
  return toNullPrototype(options)
}

const SEGMENTS: OptionRule = {
  isValid: isSegmentPath,
  fault: 'must be names with slashes between them, like "mailchimp/newsletter": not what is there',
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
    fault: 'must be certificates in PEM: a text or bytes, or a list of them',
  },
  client: {
    isValid: (value) => typeof (value as VaultClient | null)?.read === 'function',
    fault: 'must be a client of node-vault',
  },
}

function findCombinedFaults(options: HashicorpVaultOptions): readonly Fault[] {
  return [...findAuthFaults(options.auth), ...findClientFaults(options)]
}

/** What is wrong with Vault's address, if anything is. */
export function findAddressFault(address: unknown): string | undefined {
  const url = typeof address === 'string' && URL.canParse(address) ? new URL(address) : undefined
  if (url === undefined) return 'must be an origin, like "https://vault.example.com:8200"'
  if (url.username !== '' || url.password !== '') return 'must not hold a user name or a password'
  if (url.pathname !== '/' || /[?#]/.test(address as string)) {
    return 'must end after the port: no path, query or fragment'
  }
  if (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname))) return undefined
  return 'must begin with https:// (http:// is for loopback addresses only)'
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname)
}

/** No empty name, none of dots alone, nothing that a URL reads otherwise; and no key or token. */
function isSegmentPath(value: unknown): boolean {
  if (typeof value !== 'string' || value.length > 500) return false
  const isName = (name: string) => /^(?!\.{1,2}$|hv[sbr]\.)[\w.@~+=,:-]+$/.test(name)
  return value.split('/').every(isName) && !looksLikeSecret(value)
}

function findAuthFaults(auth: unknown): readonly Fault[] {
  if (!isObject(auth) || RULES.auth.isValid(auth) === false) return []
  const { token, appRole, ...others } = auth
  const known =
    Object.keys(others).length === 0 ? [] : [createFault('auth', 'may hold only token or appRole')]
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
    Object.keys(others).length === 0 ? [] : [createFault(path, 'may hold only roleId, secretId, mount')]
  const texts = [...findTextFaults(`${path}.roleId`, roleId), ...findTextFaults(`${path}.secretId`, secretId)]
  const isMount = mount === undefined || SEGMENTS.isValid(mount)
  return [...known, ...texts, ...(isMount ? [] : [createFault(`${path}.mount`, SEGMENTS.fault)])]
}

function findTextFaults(path: string, value: unknown): readonly Fault[] {
  const fits = typeof value === 'function' || isVaultText(value)
  return fits ? [] : [createFault(path, 'must be a text without blanks, or a function that gives one')]
}

/** A client that is given knows its server and has its token. */
function findClientFaults(options: HashicorpVaultOptions): readonly Fault[] {
  if (options.client === undefined) return []
  const both = (['address', 'namespace', 'auth', 'ca'] as const).filter((name) => options[name] !== undefined)
  return both.map((name) => createFault(name, 'belongs to the client: leave it out here'))
}

function toNullPrototype<T extends object>(options: T): T {
  return Object.assign(Object.create(null), options)
}

function createFault(path: string, message: string): Fault {
  return { path, message }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
