import { rmSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'

/** Defines `require`, because the bundle is an ES module and the source uses `require`. */
const banner = `import { createRequire as toRequire } from 'node:module'; globalThis.require = toRequire(import.meta.url)`

/** A TypeScript program bundled with the source into one file, which starts five times faster than with tsx. */
export class BundledProgram implements Disposable {
  /** This file is inside the repository, so that packages resolve. */
  readonly path: string

  /** @param source path relative to `test/support` */
  constructor(source: string) {
    const file = `../../node_modules/.${basename(source, '.ts')}-${process.pid}.mjs`
    this.path = fileURLToPath(new URL(file, import.meta.url))
    buildSync({
      ...{ entryPoints: [fileURLToPath(new URL(source, import.meta.url))], outfile: this.path },
      ...{ bundle: true, banner: { js: banner }, logLevel: 'error' },
      ...{ platform: 'node', format: 'esm', packages: 'external' },
    })
  }

  [Symbol.dispose](): void {
    rmSync(this.path, { force: true })
  }
}
