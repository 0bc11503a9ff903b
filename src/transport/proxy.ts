import { getProxyForUrl } from 'proxy-from-env'
import { ConfigError } from '../errors/error-classes.js'
import type { CertificateAuthorities } from './certificates.js'

/** The option for a proxy: its URL, or `env` to read it from the environment. */
export type ProxyOption = string | { readonly url: string; readonly ca?: CertificateAuthorities | undefined }

/** A parsed proxy. Can contain a password, so only closures hold it, and no error shows it. */
export interface ConnectProxy {
  readonly protocol: 'http:' | 'https:'
  /** In URL form: an IPv6 address in brackets. */
  readonly host: string
  readonly port: string
  readonly authorization: string | undefined
  readonly ca: CertificateAuthorities | undefined
}

/** Returns the fault of a proxy URL, or undefined. */
export function findProxyUrlFault(text: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined) return 'must be the URL of a proxy, like "http://proxy.internal:3128"'
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    return 'must begin with http:// or https://, and the proxy must support CONNECT'
  }
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '' || /[?#]/.test(text)) {
    return 'must end after the port: no path, query or fragment'
  }
  return encodeAuthorization(url) === null ? 'must percent-encode its user name and password' : undefined
}

/** Returns the fault of `network.proxy` in code, or undefined. */
export function findProxyFault(text: string): string | undefined {
  return text === 'env' ? undefined : findProxyUrlFault(text)
}

/** Returns the fault of `network.proxy` in a file, which must not contain secrets, or undefined. */
export function findConfigProxyFault(text: string): string | undefined {
  const fault = findProxyFault(text)
  if (fault !== undefined || text === 'env') return fault
  const { username, password } = new URL(text)
  if (username === '' && password === '') return undefined
  return 'must not contain a user name or a password: write "env", and put the URL into HTTPS_PROXY'
}

/**
 * Returns the proxy for calls to an origin.
 *
 * @throws {ConfigError} if the proxy in the environment is invalid
 */
export function resolveProxy(origin: string, option: ProxyOption | undefined): ConnectProxy | undefined {
  if (option === undefined) return undefined
  if (option !== 'env')
    return typeof option === 'string' ? parseProxy(option) : parseProxy(option.url, option.ca)
  const url = readEnvironmentProxy(origin)
  return url === '' ? undefined : parseProxy(url)
}

function parseProxy(text: string, ca?: CertificateAuthorities): ConnectProxy {
  const url = new URL(text)
  const protocol = url.protocol === 'https:' ? 'https:' : 'http:'
  const port = url.port || (protocol === 'https:' ? '443' : '80')
  return { protocol, host: url.hostname, port, authorization: encodeAuthorization(url) ?? undefined, ca }
}

/** Returns null if the user name or password cannot be decoded. */
function encodeAuthorization({ username, password }: URL): string | undefined | null {
  if (username === '' && password === '') return undefined
  try {
    const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`
    return `Basic ${Buffer.from(pair).toString('base64')}`
  } catch {
    return null
  }
}

const VARIABLES = ['HTTPS_PROXY', 'ALL_PROXY', 'NO_PROXY']

function readEnvironmentProxy(origin: string): string {
  // For unset variables, proxy-from-env reads from `Object.prototype`.
  const inherited = VARIABLES.find(
    (name) => name in Object.prototype || name.toLowerCase() in Object.prototype,
  )
  if (inherited !== undefined)
    throw createEnvironmentError(inherited, 'is set on Object.prototype (prototype pollution?): remove it')
  const url = getProxyForUrl(origin)
  const fault = url === '' ? undefined : findProxyUrlFault(url)
  if (fault !== undefined) throw createEnvironmentError('HTTPS_PROXY', fault)
  return url
}

function createEnvironmentError(path: string, message: string): ConfigError {
  return new ConfigError('the environment variables that network.proxy "env" reads', [{ path, message }])
}
