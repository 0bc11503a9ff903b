import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The number of packages that npm installs; undefined if installing failed, as without a network. */
export interface PackageCounts {
  readonly ours: number | undefined
  readonly sdk: number | undefined
}

/** Packs this package, and installs it and the official SDK into empty projects. */
export async function countInstalledPackages(): Promise<PackageCounts> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-install-'))
  try {
    await runNpm(root, 'pack', '--pack-destination', folder)
    const [tarball = ''] = (await readdir(folder)).filter((name) => name.endsWith('.tgz'))
    const sdkVersion = await readDependencyVersion('@mailchimp/mailchimp_marketing')
    return {
      ours: await countPackages(join(folder, 'ours'), join(folder, tarball)),
      sdk: await countPackages(join(folder, 'sdk'), `@mailchimp/mailchimp_marketing@${sdkVersion}`),
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function countPackages(project: string, installed: string): Promise<number | undefined> {
  try {
    await mkdir(project)
    await writeFile(join(project, 'package.json'), '{ "private": true }')
    await runNpm(
      project,
      'install',
      '--prefer-offline',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      installed,
    )
    const lock = JSON.parse(await readFile(join(project, 'node_modules/.package-lock.json'), 'utf8'))
    return Object.keys(lock.packages).length
  } catch {
    return undefined
  }
}

async function readDependencyVersion(name: string): Promise<string> {
  const { devDependencies } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
  return devDependencies[name]
}

async function runNpm(cwd: string, ...args: string[]): Promise<void> {
  await promisify(execFile)('npm', args, { cwd, timeout: 300_000 })
}
