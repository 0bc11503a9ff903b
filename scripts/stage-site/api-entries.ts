import { readFileSync } from 'node:fs'

/** Returns a module for each entry of the package: typedoc names its pages after them. */
export function createApiEntries(): { readonly file: string; readonly text: string }[] {
  const { name, exports } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    name: string
    exports: Readonly<Record<string, unknown>>
  }
  return Object.keys(exports)
    .filter((path) => !/\.json$|^\.\/src/.test(path))
    .map((path) => {
      const [title, built] = [path.replace('.', name), path === '.' ? 'names' : path.slice(2)]
      const text = `/** @module ${title} */\nexport * from '../../../dist/${built}.cjs'\n`
      return { file: `${built.replaceAll('/', '-')}.ts`, text }
    })
}
