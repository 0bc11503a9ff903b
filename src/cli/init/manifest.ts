import { existsSync } from 'node:fs'
import { version } from '../../version.generated.js'
import { readJsonFile, readOwn } from '../json-file.js'

/** The relevant contents of package.json. */
export interface Manifest {
  readonly name: string | undefined
  /** The name under which the code imports this package. */
  readonly importName: string
  /** The line to change, unless this package already replaces the SDK. */
  readonly change: { readonly before: string; readonly after: string } | undefined
}

const OFFICIAL = '@mailchimp/mailchimp_marketing'
const OWN = 'mailchimp-hardened'

/** Reads package.json in the working directory. */
export function readManifest(): Manifest {
  const manifest = existsSync('package.json') ? readJsonFile('package.json') : {}
  const name = readOwn(manifest, 'name')
  const dependencies = readOwn(manifest, 'dependencies')
  const hasOwn = readOwn(dependencies, OWN) !== undefined
  const installed = hasOwn ? undefined : readOwn(dependencies, OFFICIAL)
  const isOfficial = typeof installed === 'string' && !installed.startsWith(`npm:${OWN}`)
  return {
    name: typeof name === 'string' ? name : undefined,
    importName: typeof installed === 'string' ? OFFICIAL : OWN,
    change: isOfficial
      ? { before: `"${OFFICIAL}": "${installed}"`, after: `"${OFFICIAL}": "npm:${OWN}@^${version}"` }
      : undefined,
  }
}
