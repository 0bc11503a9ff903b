import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, posix } from 'node:path'
import { root } from '../package/project.js'

const folder = join(root, 'site/dist')

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
}

/** Lists the files of the built site with this extension, such as `scopes.html`. */
export function listSiteFiles(ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(ending))
}

export function readSiteFile(file: string): string {
  return readFileSync(join(folder, file), 'utf8')
}

/** Finds the links to a missing page or a missing element. */
export function findDeadLinks(): string[] {
  const pages = new Map(listSiteFiles('.html').map((file) => [file, readSiteFile(file)]))
  const ids = new Map([...pages].map(([file, html]) => [file, new Set(readAttributes(html, 'id'))]))
  return [...pages].flatMap(([file, html]) =>
    readAttributes(html, 'href')
      .filter((href) => !/^[a-z]+:/.test(href) && !/\.(?:css|js)$/.test(href))
      .filter((href) => {
        const [path = '', anchor] = href.split('#')
        const found = ids.get(resolveLink(file, path))
        return (
          found === undefined ||
          (anchor !== undefined && anchor !== '' && !found.has(decodeURIComponent(anchor)))
        )
      })
      .map((href) => `${file}: ${href}`),
  )
}

function readAttributes(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value = '']) =>
    value.replaceAll('&amp;', '&'),
  )
}

function resolveLink(file: string, path: string): string {
  if (path === '') return file
  const resolved = path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(file), path)
  if (resolved === '' || resolved.endsWith('/')) return `${resolved}index.html`
  return resolved.endsWith('.html') ? resolved : `${resolved}.html`
}

/** Finds the resources that a page loads from another host. */
export function findForeignResources(): string[] {
  const inPages = listSiteFiles('.html').flatMap((file) =>
    [
      ...readSiteFile(file).matchAll(
        /<(?:script|link|img|iframe)\b[^>]*\b(?:src|href)="(?:https?:)?\/\/[^"]*"/g,
      ),
    ].map(([found]) => `${file}: ${found}`),
  )
  const inStyles = listSiteFiles('.css').flatMap((file) =>
    [...readSiteFile(file).matchAll(/url\(["']?(?:https?:)?\/\/[^)]*\)|@import[^;]*/g)].map(
      ([found]) => `${file}: ${found}`,
    ),
  )
  return [...inPages, ...inStyles]
}

/** Serves the built site on loopback. */
export async function serveSite(): Promise<{ readonly origin: string; close(): void }> {
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://site')
    const file = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : decodeURIComponent(pathname))
    if (!file.startsWith(folder) || !existsSync(file)) return response.writeHead(404).end()
    response.writeHead(200, { 'content-type': CONTENT_TYPES[extname(file)] ?? 'application/octet-stream' })
    return response.end(readFileSync(file))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() }
}
