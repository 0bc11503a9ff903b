import { getProxyForUrl } from 'proxy-from-env'
import { ConfigError } from '../errors/error-classes.js'
import type { CertificateAuthorities } from './certificates.js'

/** A proxy as the operator names it: by its URL, or by the environment's. */
export type ProxyOption = string | { readonly url: string; readonly ca?: CertificateAuthorities | undefined }

/** A proxy as it is connected to. It can hold a password: it is kept in closures only, and in no error. */
export interface ConnectProxy {
  readonly protocol: 'http:' | 'https:'
  /** As URLs have it: an IPv6 address in brackets. */
  readonly host: string
  readonly port: string
  readonly authorization: string | undefined
  readonly ca: CertificateAuthorities | undefined
}

/** What is wrong with the URL of a proxy, if anything is. */
export function findProxyUrlFault(text: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined) return 'must be the URL of a proxy, like "http://proxy.internal:3128"'
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    return 'must begin with http:// or https://: a proxy that answers to CONNECT'
  }
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '' || /[?#]/.test(text)) {
    return 'must end after the port: no path, query or fragment'
  }
  return encodeAuthorization(url) === null ? 'must percent-encode its user name and password' : undefined
}

/** The same for `network.proxy` as code gives it. */
export function findProxyFault(text: string): string | undefined {
  return text === 'env' ? undefined : findProxyUrlFault(text)
}

/** The same where it is written into a file, which must hold no secret. */
export function findConfigProxyFault(text: string): string | undefined {
  const fault = findProxyFault(text)
  if (fault !== undefined || text === 'env') return fault
  const { username, password } = new URL(text)
  if (username === '' && password === '') return undefined
  return 'must not contain a user name or a password: write "env", and put the URL into HTTPS_PROXY'
}

/**
 * The proxy for calls to this origin.
 *
 * @throws {ConfigError} where the environment names one that cannot be used.
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

/** `null` where it cannot be read. */
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
  // Variables that are not set are looked up on the prototype of all objects.
  const inherited = VARIABLES.find(
    (name) => name in Object.prototype || name.toLowerCase() in Object.prototype,
  )
  if (inherited !== undefined)
    throw createEnvironmentError(inherited, 'stands on Object.prototype: somebody has put it there')
  const url = getProxyForUrl(origin)
  const fault = url === '' ? undefined : findProxyUrlFault(url)
  if (fault !== undefined) throw createEnvironmentError('HTTPS_PROXY', fault)
  return url
}

function createEnvironmentError(path: string, message: string): ConfigError {
  return new ConfigError('the environment variables that network.proxy "env" reads', [{ path, message }])
}
