import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createOnce } from './create-once.js'

/** The root of this repository. */
export const root = fileURLToPath(new URL('../../..', import.meta.url))

/** The result of `npm pack` for the built package. */
export interface Tarball {
  readonly path: string
  /** Compressed size in bytes. */
  readonly size: number
  /** The paths of its files, sorted. */
  readonly files: readonly string[]
}

/** A folder outside the repository, in which only installed packages resolve. */
export class Project implements Disposable {
  readonly folder: string

  constructor(folder = mkdtempSync(join(tmpdir(), 'package-'))) {
    this.folder = folder
  }

  resolvePath(file: string): string {
    return join(this.folder, file)
  }

  write(files: Readonly<Record<string, string | object>>): this {
    for (const [file, content] of Object.entries(files)) {
      mkdirSync(dirname(this.resolvePath(file)), { recursive: true })
      writeFileSync(this.resolvePath(file), typeof content === 'string' ? content : JSON.stringify(content))
    }
    return this
  }

  install(dependencies: Readonly<Record<string, string>>): this {
    this.write({ 'package.json': { private: true, dependencies } })
    this.run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'])
    return this
  }

  /**
   * Installs the packed package under these names. npm packs and installs it once for all test files, each of which gets
   * its own copy.
   */
  installPackage(...names: readonly string[]): this {
    const installed = createOnce(`installed-${names.join('-').replace(/\W+/g, '-')}`, (folder) => {
      const project = new Project(folder)
      const path = project.getTarballPath()
      project.install(Object.fromEntries(names.map((name) => [name, `file:${path}`])))
    })
    cpSync(installed, this.folder, { recursive: true, verbatimSymlinks: true })
    return this
  }

  /** Installs other packages by name and version. */
  add(packages: readonly string[]): void {
    this.run('npm', [
      'install',
      '--no-audit',
      '--no-fund',
      '--prefer-offline',
      '--loglevel=error',
      ...packages,
    ])
  }

  /** Returns the path of the package, which is packed once for all test files. */
  getTarballPath(): string {
    const packed = createOnce('packed', (folder) => new Project(folder).pack())
    const [name = ''] = readdirSync(packed)
    return join(packed, name)
  }

  pack(): Tarball {
    const options = ['--ignore-scripts', '--json', '--pack-destination', this.folder]
    const [packed] = JSON.parse(this.run('npm', ['pack', root, ...options]))
    const files = (packed.files as { path: string }[]).map(({ path }) => path).sort()
    if (!files.includes('dist/index.cjs')) throw new Error('dist is not built: npm run build')
    return { path: this.resolvePath(packed.filename), size: packed.size, files }
  }

  /** Runs a command in the folder, and returns its output. */
  run(command: string, args: readonly string[]): string {
    return getStdout(command, spawnSync(command, args, { cwd: this.folder, encoding: 'utf8' }))
  }

  /** Runs a command without blocking this process, which may be the server. */
  async runAsync(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<string> {
    const child = spawn(command, args, { cwd: this.folder, env: { ...process.env, ...env } })
    const [stdout, stderr] = [child.stdout, child.stderr].map((stream) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk) => chunks.push(chunk))
      return () => Buffer.concat(chunks).toString()
    }) as [() => string, () => string]
    const status = await new Promise<number | null>((resolve, reject) => {
      child.on('close', resolve).on('error', reject)
    })
    return getStdout(command, { status, stdout: stdout(), stderr: stderr() })
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true })
  }
}

type SpawnResult = Pick<SpawnSyncReturns<string>, 'status' | 'stdout' | 'stderr' | 'error'>

function getStdout(command: string, { status, stdout, stderr, error }: SpawnResult): string {
  if (error) throw error
  if (status !== 0) throw new Error(`${command} ended with ${status}\n${stdout}\n${stderr}`)
  return stdout
}
