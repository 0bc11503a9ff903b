// npm run site   builds the documentation as a site in site/dist
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createApiEntries } from './stage-site/api-entries.js'
import { createOperationsPage } from './stage-site/operations-page.js'
import { createPages } from './stage-site/pages.js'

const site = 'site'
const staged = join(site, '.staged')

installGenerator()
stage()
run(join('node_modules', '.bin', 'typedoc'))
run(join('node_modules', '.bin', 'vitepress'), 'build')

/** Installs the site generator separately, so that `npm ci` of the package does not install it. */
function installGenerator(): void {
  const [installed, lock] = ['node_modules/.package-lock.json', 'package-lock.json'].map((file) =>
    join(site, file),
  )
  if (
    existsSync(installed as string) &&
    statSync(installed as string).mtimeMs >= statSync(lock as string).mtimeMs
  )
    return
  run('npm', 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error')
}

function stage(): void {
  rmSync(staged, { recursive: true, force: true })
  for (const { file, text } of [...createPages(), createOperationsPage()])
    write(join(staged, 'pages', file), text)
  for (const { file, text } of createApiEntries()) write(join(staged, 'entries', file), text)
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

function run(command: string, ...args: string[]): void {
  execFileSync(command.startsWith('node_modules') ? join(process.cwd(), site, command) : command, args, {
    cwd: site,
    stdio: 'inherit',
  })
}
