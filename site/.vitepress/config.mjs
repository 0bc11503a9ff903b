import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitepress'

const pages = fileURLToPath(new URL('../.staged/pages', import.meta.url))

/** A document that is not listed here appears under "More". */
const groups = {
  Start: ['getting-started', 'migrating', 'differences', 'types', 'documentation'],
  Protect: ['scopes', 'operations', 'credentials', 'rotation', 'practices', 'security'],
  Operate: [
    ...['configuration', 'errors', 'reliability', 'pages-and-batches', 'observability', 'tracing', 'audit'],
    ...['command', 'performance', 'limits'],
  ],
  Test: ['testing'],
  'Take over': ['architecture', 'contributing', 'releasing', 'changelog', 'third-party-notices'],
}

const titles = {
  audit: 'Audit log',
  command: 'The command',
  differences: 'Differences from the SDK',
  documentation: 'By task',
  practices: 'Ten practices',
}

const documents = readdirSync(pages)
  .filter((file) => file.endsWith('.md') && file !== 'index.md')
  .map((file) => file.slice(0, -3))

const createTitle = (name) => titles[name] ?? `${name[0].toUpperCase()}${name.slice(1).replaceAll('-', ' ')}`
const createItem = (name) => ({ text: createTitle(name), link: `/${name}` })

function createSidebar() {
  const listed = Object.values(groups).flat()
  const more = documents.filter((name) => !listed.includes(name))
  return Object.entries({ ...groups, More: more })
    .map(([text, names]) => ({
      text,
      items: names.filter((name) => documents.includes(name)).map(createItem),
    }))
    .filter(({ items }) => items.length > 0)
}

/** A page for each entry of the package. */
function createApiSidebar() {
  const files = readdirSync(`${pages}/api`, { recursive: true }).filter(
    (file) => file !== 'index.md' && file.endsWith('.md'),
  )
  const items = files
    .map((file) => file.replace(/(?:\/index)?\.md$/, ''))
    .sort()
    .map((name) => ({ text: name.replace('mailchimp-hardened/', '…/'), link: `/api/${name}` }))
  return [{ text: 'API', link: '/api/', items }]
}

const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path d="M16 2 4 7v9c0 7 5 12 12 14 7-2 12-7 12-14V7z" fill="#1f6f5c"/><path d="m10 16 4 4 8-9" fill="none" stroke="#fff" stroke-width="3"/></svg>`

/** Anchors as in any other viewer of Markdown, so that a link leads to the same heading everywhere. */
const slugify = (title) =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .trim()
    .replaceAll(' ', '-')

export default defineConfig({
  title: 'mailchimp-hardened',
  description: 'The official Mailchimp Marketing SDK, with a declared scope and keys that nothing prints.',
  lang: 'en',
  srcDir: '.staged/pages',
  outDir: 'dist',
  cacheDir: '.staged/cache',
  base: process.env['SITE_BASE'] ?? '/',
  cleanUrls: false,
  head: [['link', { rel: 'icon', href: `data:image/svg+xml,${encodeURIComponent(icon)}` }]],
  markdown: {
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    anchor: { slugify },
  },
  themeConfig: {
    nav: [
      { text: 'Get started', link: '/getting-started' },
      { text: 'Scopes', link: '/scopes' },
      { text: 'Operations', link: '/operations' },
      { text: 'API', link: '/api/', activeMatch: '^/api/' },
    ],
    sidebar: { '/': createSidebar(), '/api/': createApiSidebar() },
    outline: [2, 3],
    search: { provider: 'local' },
    externalLinkIcon: true,
  },
})
