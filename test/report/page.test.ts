import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { AxeResults } from 'axe-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AuditRecord } from '../../src/audit/record.js'
import { chromiumPath, launchChromium } from '../support/chromium.js'
import { CliProject } from '../support/cli/cli-project.js'
import { measureContrast, measureDistance, parseRgb, VISIONS } from '../support/report/colour-distance.js'
import { createSampleCalls } from '../support/report/sample-calls.js'
import { createCallRecord, createNoteRecord, writeSampleLog } from '../support/report/sample-log.js'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const project = new CliProject()
/** What the page should not do. */
const unwanted: string[] = []
let browser: Browser
let page: Page
let url: string
afterAll(() => project[Symbol.dispose]())

beforeAll(async () => {
  if (chromiumPath === undefined) return
  browser = await launchChromium()
  page = await browser.newPage()
  page.on('console', (message) => unwanted.push(`console: ${message.text()}`))
  page.on('pageerror', (error) => unwanted.push(`error: ${error.message}`))
  page.on('dialog', (dialog) => unwanted.push(`dialog: ${dialog.message()}`))
  page.on('request', (request) => {
    if (request.url() !== url) unwanted.push(`request: ${request.url()}`)
  })
}, 120_000)
afterAll(() => browser?.close())

async function createPage(name: string, records: Iterable<AuditRecord>): Promise<string> {
  const log = writeSampleLog(project.folder, name, records)
  const out = `${name}.html`
  const { exitCode, output } = await project.run(['audit', 'report', log, '--out', out])
  expect({ exitCode, output }).toMatchObject({ exitCode: 0 })
  return join(project.folder, out)
}

/** Loads a file into the page that all tests share: to open one takes longer. */
async function openPage(file: string, options: BrowserContextOptions = {}) {
  await page.setViewportSize(options.viewport ?? { width: 1200, height: 900 })
  await page.emulateMedia({ colorScheme: options.colorScheme ?? 'light', media: null })
  unwanted.length = 0
  url = pathToFileURL(file).href
  await page.goto(url)
  await page.locator('footer').waitFor()
  return { page, unwanted }
}

async function findViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const { violations } = (await page.evaluate(`axe.run({ resultTypes: ['violations'] })`)) as AxeResults
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`))
}

const countRows = (page: Page) => page.locator('#records ~ .records tbody tr:not(.more)').count()
const readStatus = (page: Page) => page.getByRole('status').textContent()

describe.skipIf(chromiumPath === undefined)('the page of a report', () => {
  let file: string
  beforeAll(async () => {
    file = await createPage('sample', createSampleCalls(1_500, 4))
  }, 120_000)

  it('opens without an error, a message or a request', async () => {
    const opened = await openPage(file)
    expect(await opened.page.getByRole('heading', { level: 2 }).allTextContents()).toEqual([
      ...['The chain verifies', 'Calls over time', 'Refusals', 'Errors', 'Slowest operations', 'Keys'],
      ...['Who did what', 'Records', 'Attestations', 'Scopes', 'Sources'],
    ])
    expect(opened.unwanted).toEqual([])
  })

  it.each([
    ['in light colours', { colorScheme: 'light' }],
    ['in dark colours, on a phone', { colorScheme: 'dark', viewport: { width: 390, height: 800 } }],
  ] as const)(
    'has nothing that axe finds, %s',
    async (_, options) => {
      const opened = await openPage(file, options)
      const { page } = opened
      await page.evaluate(`dispatchEvent(new Event('beforeprint'))`)
      await page.locator('.expand').first().click()
      expect(await findViolations(page)).toEqual([])
      const { scrollWidth, innerWidth } = (await page.evaluate(
        '({ scrollWidth: document.documentElement.scrollWidth, innerWidth })',
      )) as { scrollWidth: number; innerWidth: number }
      expect(scrollWidth).toBeLessThanOrEqual(innerWidth)
    },
    120_000,
  )

  it('can be searched, filtered and read with the keyboard', async () => {
    const opened = await openPage(file)
    const { page, unwanted } = opened
    const all = await readStatus(page)
    await page.keyboard.press('/')
    await page.keyboard.type('campaigns.send sync')
    const searched = await readStatus(page)
    expect(searched).not.toBe(all)
    expect(await countRows(page)).toBeGreaterThan(0)
    for (const row of await page.locator('.records tbody tr:not(.more)').allTextContents())
      expect(row).toMatch(/campaigns\.send.*nightly-sync/)
    await page.keyboard.press('Tab')
    while ((await page.evaluate('document.activeElement.id')) !== 'kind-send')
      await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    expect(await page.locator('.records .badge').first().textContent()).toBe('send')
    expect(await readStatus(page)).toMatch(/^\d+ records?, 1 to \d+ shown$/)
    while ((await page.evaluate('document.activeElement.className')) !== 'expand')
      await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await page.locator('.more:visible').textContent()).toContain('shop c0ffee01')
    expect(unwanted).toEqual([])
  })

  it('shows the records of a time that is selected on the chart by keyboard, and then all again', async () => {
    const opened = await openPage(file)
    const { page } = opened
    const all = await readStatus(page)
    const chart = page.getByRole('slider')
    await chart.focus()
    await page.keyboard.press('Home')
    const first = await chart.getAttribute('aria-valuetext')
    await page.keyboard.press('ArrowRight')
    expect(await chart.getAttribute('aria-valuetext')).not.toBe(first)
    expect(await chart.getAttribute('aria-valuenow')).toBe('1')
    await page.keyboard.press('Enter')
    expect(await readStatus(page)).not.toBe(all)
    await page.getByRole('button', { name: 'show all times' }).click()
    expect(await readStatus(page)).toBe(all)
  })

  it('hides a class of calls, and scales the chart to the others', async () => {
    const opened = await openPage(file)
    const { page } = opened
    const measureSends = async () =>
      (await page.locator('.chart .fill-send rect').first().boundingBox())?.height
    const before = (await measureSends()) ?? 0
    const reads = page.getByRole('button', { name: /^read/ })
    await reads.press('Enter')
    expect(await reads.getAttribute('aria-pressed')).toBe('false')
    await page.getByRole('button', { name: /^write/ }).press('Enter')
    expect(await page.locator('.chart .fill-read rect').count()).toBe(0)
    expect(await measureSends()).toBeGreaterThan(before)
  })

  it('switches between light and dark, whatever the system prefers', async () => {
    const opened = await openPage(file, { colorScheme: 'dark' })
    const { page } = opened
    const readPaper = () => page.evaluate('getComputedStyle(document.documentElement).backgroundColor')
    const dark = await readPaper()
    await page.getByRole('button', { name: 'Show in light colours' }).press('Enter')
    expect(await readPaper()).not.toBe(dark)
    await page.getByRole('button', { name: 'Show in dark colours' }).press('Enter')
    expect(await readPaper()).toBe(dark)
  })

  it.each(['light', 'dark'] as const)(
    'has colors that color-blind readers can distinguish, in %s',
    async (colorScheme) => {
      const opened = await openPage(file, { colorScheme })
      const { page } = opened
      const swatches = await page.locator('.legend .swatch').all()
      const colours = await Promise.all(swatches.map(async (each) => parseRgb(await readBackground(each))))
      const card = parseRgb(await readBackground(page.locator('.card').first()))
      expect(colours).toHaveLength(7)
      for (const colour of colours) expect(measureContrast(colour, card)).toBeGreaterThan(3)
      for (const vision of Object.values(VISIONS))
        for (const [at, one] of colours.entries())
          for (const other of colours.slice(at + 1))
            expect(measureDistance(one, other, vision)).toBeGreaterThan(8)
    },
  )

  it('expands all details for print', async () => {
    const opened = await openPage(file)
    const { page } = opened
    await page.evaluate(`dispatchEvent(new Event('beforeprint'))`)
    expect(await page.locator('details:not([open])').count()).toBe(0)
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('searchbox').isVisible()).toBe(false)
  })

  it('reports that the chain does not verify, and the reason', async () => {
    const log = writeSampleLog(project.folder, 'broken', [createCallRecord({}), createCallRecord({})])
    project.write('broken.jsonl', readFileSync(log, 'utf8').replace('nightly-sync', 'nobody'))
    const run = await project.run(['audit', 'report', 'broken.jsonl', '--out', 'broken.html'])
    expect(run.exitCode).toBe(1)
    const opened = await openPage(join(project.folder, 'broken.html'))
    const chain = opened.page.locator('.chain')
    expect(await chain.textContent()).toMatch(/The chain does not verify.*altered broken\.jsonl:1/)
    expect(await findViolations(opened.page)).toEqual([])
  })
})

async function readBackground(
  element: { evaluate: Page['evaluate'] } | { evaluate: unknown },
): Promise<string> {
  const { evaluate } = element as { evaluate: (code: (of: unknown) => unknown) => Promise<string> }
  return evaluate.call(
    element,
    (of) =>
      (
        globalThis as unknown as { getComputedStyle: (of: unknown) => { backgroundColor: string } }
      ).getComputedStyle(of).backgroundColor,
  )
}

describe.skipIf(chromiumPath === undefined)('the page of a hostile log', () => {
  const ATTACKS = [
    '</script><script>globalThis.hit = 1; alert(1)</script>',
    '<img src=x onerror="globalThis.hit = 1">',
    '"><svg onload=globalThis.hit=1>',
    "javascript:globalThis.hit=1//'",
    '<!--<script>',
    ']]><style>*{display:none}</style>',
    '{{constructor.constructor("globalThis.hit=1")()}}',
  ]

  /** Replaces every string, number and class of a record by an attack. */
  function poison(record: AuditRecord, attack: string): AuditRecord {
    const keep: ReadonlySet<string> = new Set(['event_code', 'time', 'start_time', 'action_id', 'access'])
    const text = JSON.stringify(record, (name, value: unknown) =>
      typeof value === 'object' || keep.has(name) ? value : attack,
    )
    return JSON.parse(text) as AuditRecord
  }

  function* createAttacks(): Generator<AuditRecord> {
    const batch = { batch: [{ count: 1, operation: 'x', route: 'x' }] } as never
    const refusal = { kind: 'refusal', action_id: 2, status_code: 'not_allowed', status_id: 2 } as const
    const trace = { uid: 'a', span: { uid: 'b' } }
    const resources = [{ type: 'list_id', uid: 'a' }]
    for (const attack of ATTACKS) {
      yield poison(
        createNoteRecord('log_started', 1.7e12, { attested: { mfa: { at: 'x', by: 'x' } } }),
        attack,
      )
      yield poison(createCallRecord({ kind: 'intent', access: 'write', unmapped: batch }), attack)
      yield poison(createCallRecord({ ...refusal, trace, resources, request: 'x' }), attack)
      yield poison(createCallRecord({ status_code: 'x', status_id: 2, trace, resources }), attack)
      yield poison(createCallRecord({ kind: 'outcome', access: 'send', trace, resources }), attack)
      yield createNoteRecord(attack, 1.7e12, { [attack]: attack, nested: { [attack]: attack } })
      yield createCallRecord({ access: attack, operation: attack })
    }
  }

  it('shows scripts and markup of the log as text, and does not run them', async () => {
    const opened = await openPage(await createPage('hostile', createAttacks()))
    const { page, unwanted } = opened
    await page.evaluate(`dispatchEvent(new Event('beforeprint'))`)
    for (const button of await page.locator('.expand').all()) await button.click()
    expect(await page.evaluate('globalThis.hit')).toBeUndefined()
    expect(
      await page
        .locator('main :is(script, img, style, a, iframe), main [onload], main [style*=none]')
        .count(),
    ).toBe(0)
    expect(await page.locator('.actor .name', { hasText: ATTACKS[0] as string }).count()).toBe(1)
    expect(await page.locator('.records tbody').textContent()).toContain(ATTACKS[1])
    expect(unwanted).toEqual([])
  }, 120_000)

  it('has a Content-Security-Policy against other scripts, loads and parsing text as markup', async () => {
    const opened = await openPage(await createPage('policy', [createCallRecord({})]))
    const { page } = opened
    expect(await tryCode(page, `document.body.innerHTML = '<b>x</b>'`)).toMatch(/TrustedHTML/)
    expect(await tryCode(page, `document.createElement('script').text = 'globalThis.hit = 1'`)).toMatch(
      /Trusted/,
    )
    expect(await tryCode(page, `fetch('http://127.0.0.1:9/')`)).toMatch(/Failed to fetch|violates/)
    const policy = await page.locator('meta[http-equiv]').getAttribute('content')
    expect(policy).toMatch(
      /^default-src 'none'; script-src 'sha256-[\w+/]{43}='; style-src 'sha256-[\w+/]{43}='; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'$/,
    )
  })

  const tryCode = (page: Page, code: string) =>
    page.evaluate(
      `(async () => { try { await (${code}); return 'done' } catch (error) { return String(error) } })()`,
    )
})
