import { readFileSync } from 'node:fs'

/** Returns the source of version.generated.ts. */
export function writeVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string
  }
  return `// Made by \`npm run generate\` from package.json: do not edit.

/** The version of this package. */
export const version = '${version}'
`
}
