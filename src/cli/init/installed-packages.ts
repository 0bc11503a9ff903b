import { existsSync, realpathSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { readJsonFile, readOwn } from '../json-file.js'

/** URLs, and virtual modules of bundlers and frameworks: `virtual:pages`, `$app/navigation`. */
const VIRTUAL = /^(?:[a-z][a-z+.-]*:|\/|\$(?:app|env|service-worker)\b)/i

/** Versions of a package that is a folder of the same repository, outside node_modules. */
const LOCAL_VERSION = /^(?:workspace|link|portal|file):(?!.*\.t(?:ar\.)?gz$)/

/** Determines which imported packages are third-party code. */
export class InstalledPackages {
  readonly #root: string
  readonly #known = new Map<string, boolean>()
  readonly #declared = new Map<string, ReadonlyMap<string, string>>()

  constructor(root: string) {
    this.#root = resolve(root)
  }

  /**
   * Returns whether an import leads to a third-party package, which is declared in package.json or installed. A package
   * that is linked from another folder is not third-party: its code may call the SDK.
   */
  isThirdParty(specifier: string, from: string): boolean {
    if (VIRTUAL.test(specifier) || isBuiltin(specifier)) return true
    const name = /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? ''
    const folder = dirname(resolve(this.#root, from))
    const key = `${folder}\0${name}`
    const known =
      this.#known.get(key) ?? [name, getTypesName(name)].some((each) => this.#isInstalled(each, folder))
    this.#known.set(key, known)
    return known
  }

  #isInstalled(name: string, folder: string): boolean {
    for (const parent of listParents(folder)) {
      const path = join(parent, 'node_modules', name)
      if (existsSync(path)) return /[\\/]node_modules[\\/]/.test(realpathSync(path))
      const version = this.#readDeclared(parent).get(name)
      if (version !== undefined) return !LOCAL_VERSION.test(version)
    }
    return false
  }

  #readDeclared(folder: string): ReadonlyMap<string, string> {
    const known = this.#declared.get(folder)
    if (known !== undefined) return known
    const path = join(folder, 'package.json')
    const manifest = existsSync(path) ? readJsonFile(path) : undefined
    const versions = DEPENDENCIES.flatMap((field) => Object.entries(readOwn(manifest, field) ?? {}))
    const declared = new Map(versions.map(([name, version]) => [name, String(version)]))
    this.#declared.set(folder, declared)
    return declared
  }
}

const DEPENDENCIES = ['peerDependencies', 'optionalDependencies', 'devDependencies', 'dependencies'] as const

/** Returns the name of the package with the types of another one: `@types/aws-lambda`. */
function getTypesName(name: string): string {
  return `@types/${name.replace('@', '').replace('/', '__')}`
}

function listParents(folder: string): string[] {
  const parent = dirname(folder)
  return parent === folder ? [folder] : [folder, ...listParents(parent)]
}
