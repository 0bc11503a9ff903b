import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const root = fileURLToPath(new URL('..', import.meta.url))

/** How many packages an application gets; undefined where they cannot be had, as without a network. */
export interface InstalledPackages {
  readonly ours: number | undefined
  readonly sdk: number | undefined
}

/** Packs this package, and installs it and the official SDK into empty projects. */
export async function installedPackages(): Promise<InstalledPackages> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-install-'))
  try {
    await npm(root, 'pack', '--pack-destination', folder)
    const [tarball = ''] = (await readdir(folder)).filter((name) => name.endsWith('.tgz'))
    const sdkVersion = await developedAgainst('@mailchimp/mailchimp_marketing')
    return {
      ours: await countIn(join(folder, 'ours'), join(folder, tarball)),
      sdk: await countIn(join(folder, 'sdk'), `@mailchimp/mailchimp_marketing@${sdkVersion}`),
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function countIn(project: string, installed: string): Promise<number | undefined> {
  try {
    await mkdir(project)
    await writeFile(join(project, 'package.json'), '{ "private": true }')
    await npm(
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

async function developedAgainst(name: string): Promise<string> {
  const { devDependencies } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
  return devDependencies[name]
}

async function npm(cwd: string, ...args: string[]): Promise<void> {
  await promisify(execFile)('npm', args, { cwd, timeout: 300_000 })
}
