import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AxeResults } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumPath, launchChromium } from '../support/chromium.js'
import { root } from '../support/package/project.js'
import {
  findDeadLinks,
  findForeignResources,
  listSiteFiles,
  readSiteFile,
  serveSite,
} from '../support/site/built-site.js'

// Builds the site, which takes a minute: SITE=1 npx vitest run test/site
const isWanted = process.env['SITE'] === '1'
const shown = [
  '',
  'scopes.html',
  'differences.html',
  'operations.html',
  'getting-started.html',
  'api/mailchimp-hardened/audit.html',
]
const screens = [
  { width: 1280, colorScheme: 'light' },
  { width: 375, colorScheme: 'dark' },
] as const
type Screen = { readonly width: number; readonly colorScheme: 'light' | 'dark' }

describe.runIf(isWanted)('the built site', () => {
  beforeAll(() => {
    execFileSync(process.execPath, ['--import', 'tsx', 'scripts/build-site.ts'], { cwd: root, stdio: 'pipe' })
  }, 300_000)

  it('has a page for each document, and for each entry of the package', () => {
    const pages = listSiteFiles('.html')
    const documents = readdirSync(join(root, 'docs')).filter(
      (file) => !/^(?:README|api-report)\.md$/.test(file),
    )
    expect(pages).toEqual(expect.arrayContaining(documents.map((file) => file.replace(/md$/, 'html'))))
    expect(pages).toEqual(
      expect.arrayContaining(['index.html', 'security.html', 'changelog.html', 'contributing.html']),
    )
    const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    const entries = Object.keys(exports).filter((path) => !/\.json$|^\.\/src/.test(path))
    expect(pages.filter((file) => file.startsWith('api/mailchimp-hardened'))).toHaveLength(entries.length)
  })

  it('explains each of the 270 operations', () => {
    expect(readSiteFile('operations.html').match(/<tr><td><code>[\w.]+<\/code><br>[A-Z]/g)).toHaveLength(270)
  })

  it('describes the options of createClient from their comments', () => {
    const api = readSiteFile('api/mailchimp-hardened.html')
    expect(api).toContain('Creates a client. Two clients share nothing')
    expect(api).toContain('id="clientoptions"')
  })

  it('has no dead links or anchors', () => {
    expect(findDeadLinks()).toEqual([])
  })

  it('loads nothing from another host', () => {
    expect(findForeignResources()).toEqual([])
  })
})

describe.runIf(isWanted && (chromiumPath !== undefined || process.env['CI'] !== undefined))(
  'the site in Chromium',
  () => {
    let site: Awaited<ReturnType<typeof serveSite>>
    let browser: Browser
    beforeAll(async () => {
      site = await serveSite()
      browser = await launchChromium()
    })
    afterAll(async () => {
      await browser?.close()
      site?.close()
    })

    async function open(
      path: string,
      { width, colorScheme }: Screen,
    ): Promise<{ page: Page; foreign: string[] }> {
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme })
      const foreign: string[] = []
      page.on('request', (request) => {
        if (!request.url().startsWith(site.origin) && !request.url().startsWith('data:'))
          foreign.push(request.url())
      })
      await page.goto(`${site.origin}/${path}`, { waitUntil: 'networkidle' })
      // The title attribute appears after hydration.
      await page.waitForSelector('.VPSwitchAppearance[title]', { state: 'attached' })
      return { page, foreign }
    }

    it.each(screens.flatMap((screen) => shown.map((path) => ({ ...screen, path }))))(
      'violates no rule of axe-core and does not scroll horizontally: /$path, $width, $colorScheme',
      async ({ path, ...screen }) => {
        const { page, foreign } = await open(path, screen)
        await page.addScriptTag({ path: join(root, 'node_modules/axe-core/axe.min.js') })
        const { violations } = await page.evaluate<AxeResults>('axe.run()')
        expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
        expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0)
        expect(foreign).toEqual([])
        await saveScreenshot(page, `${path || 'index.html'}-${screen.width}-${screen.colorScheme}`)
        await page.close()
      },
      60_000,
    )

    it('can be searched with the keyboard', async () => {
      const { page, foreign } = await open('', screens[0])
      await page.keyboard.press('Control+k')
      await page.keyboard.type('parameter store')
      // The results change with each letter, and the final ones contain both words.
      await page.locator('.VPLocalSearchBox .result.selected', { hasText: /parameter store/i }).waitFor()
      await page.keyboard.press('Enter')
      await page.waitForURL(/\.html/)
      await page.locator('main', { hasText: /parameter store/i }).waitFor()
      expect(foreign).toEqual([])
      await page.close()
    }, 60_000)
  },
)

/** Saves screenshots if SCREENSHOTS names a folder. */
async function saveScreenshot(page: Page, name: string): Promise<void> {
  const folder = process.env['SCREENSHOTS']
  if (folder === undefined) return
  mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: join(folder, `${name.replaceAll(/[^\w-]/g, '_')}.png`) })
}
