declare module 'proxy-from-env' {
  /** Returns the URL of the proxy for a URL, or an empty string for a direct connection. */
  export function getProxyForUrl(url: string): string
}
