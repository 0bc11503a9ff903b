import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { UnresolvedImport } from './found-calls.js'
import { InstalledPackages } from './installed-packages.js'
import { listImports, scanSpecifiers } from './module-imports.js'
import type { Project } from './project.js'

/** Finds imports of code that was not searched, whose SDK calls the scope would miss. */
export function findUnresolvedImports(project: Project): UnresolvedImport[] {
  const packages = new InstalledPackages(project.folder)
  const isUnresolved = (specifier: string, from: string) =>
    !ASSET.test(specifier) && !isKnown(project, packages, specifier, from)
  return project.listFiles().flatMap(({ path, text }) => {
    if (!scanSpecifiers(text).some((specifier) => isUnresolved(specifier, path))) return []
    const module = project.parse(path)
    return (module === undefined ? [] : listImports(module))
      .filter(({ specifier }) => isUnresolved(specifier, path))
      .map(({ specifier, line }) => ({ specifier, file: path, line }))
  })
}

/** Data, styles, user interface components, and imports that a bundler's loader handles. */
const ASSET =
  /[?!]|\.(?:json5?|css|s[ac]ss|less|svg|png|jpe?g|gif|webp|avif|ico|ya?ml|mdx?|html?|txt|graphql|gql|wasm|node|woff2?|ttf|pdf|csv|sql|proto|ejs|hbs|pug|vue|svelte|astro)$/

/** An import can also lead to data or to types. */
const DATA_ENDINGS = ['.json', '.node', '.d.ts', '.d.mts', '.d.cts'] as const

function isKnown(project: Project, packages: InstalledPackages, specifier: string, from: string): boolean {
  if (project.canResolve(specifier, from)) return true
  const paths = project.listPaths(specifier, from)
  if (paths.some((path) => isData(path, project.folder))) return true
  // An alias of package.json can lead to a package.
  const names = specifier.startsWith('#') ? paths : [specifier]
  return !specifier.startsWith('.') && names.some((name) => packages.isThirdParty(name, from))
}

function isData(path: string, root: string): boolean {
  const stem = path.replace(/\.[cm]?jsx?$|\.d\.[cm]?ts$/, '')
  return DATA_ENDINGS.some((ending) => existsSync(join(root, `${stem}${ending}`)))
}
