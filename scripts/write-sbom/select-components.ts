import { readFileSync } from 'node:fs'
import { noticedPackages } from '../bundled-packages.js'

export interface Component {
  readonly 'bom-ref': string
  readonly name: string
  readonly version: string
  readonly properties?: readonly { readonly name: string; readonly value: string }[]
}

/** The part of `npm sbom`'s bill of materials that this script uses. */
export interface Bom {
  readonly metadata: { readonly component: Component }
  readonly components: readonly Component[]
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[]
}

/**
 * Returns the components of the published package. `npm sbom --omit dev` lists only installed packages, but those that
 * are compiled into `dist` are development dependencies for npm.
 *
 * @throws {Error} if a bundled package is not in the bill of materials
 */
export function selectComponents(bom: Bom): Bom {
  const { name, dependencies } = readManifest('.')
  const isCode = (bundled: string) => bundled !== '@mailchimp/mailchimp_marketing'
  const bundled = noticedPackages.filter(isCode).map((each) => find(bom, each))
  const installed = Object.keys(dependencies ?? {}).map((each) => find(bom, each))
  const kept = [...installed, ...bundled.map(markBundled)]
  const refs = kept.map((component) => component['bom-ref'])
  const root = bom.metadata.component['bom-ref']
  return {
    ...bom,
    metadata: { ...bom.metadata, component: { ...bom.metadata.component, name } },
    components: kept,
    dependencies: [
      { ref: root, dependsOn: refs },
      ...bom.dependencies
        .filter(({ ref }) => refs.includes(ref))
        .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((each) => refs.includes(each)) })),
    ],
  }
}

/** Finds a package. Several versions may be installed; the bundler uses the one in the root. */
function find({ components }: Bom, name: string): Component {
  const { version } = readManifest(`node_modules/${name}`)
  const found = components.find((each) => each.name === name && each.version === version)
  if (found === undefined) throw new Error(`npm sbom does not list ${name} ${version}`)
  return found
}

function markBundled(component: Component): Component {
  return { ...component, properties: [{ name: 'cdx:npm:package:bundled', value: 'true' }] }
}

function readManifest(folder: string) {
  return JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as {
    readonly name: string
    readonly version: string
    readonly dependencies?: Readonly<Record<string, string>>
  }
}
