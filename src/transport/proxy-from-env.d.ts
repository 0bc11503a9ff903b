declare module 'proxy-from-env' {
  /** The URL of the proxy for a URL; empty where it is reached directly. */
  export function getProxyForUrl(url: string): string
}
