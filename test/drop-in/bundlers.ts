import { createRequire } from 'node:module'
import commonjs from '@rollup/plugin-commonjs'
import nodeResolve from '@rollup/plugin-node-resolve'
import { type InputOptions, rollup } from 'rollup'
import { build as viteBuild } from 'vite'
import webpack, { type Configuration, type Stats } from 'webpack'
import type { Project } from '../support/package/project.js'

// The esbuild that tsup, the build tool, depends on.
const { build: esbuild } = createRequire(createRequire(import.meta.url).resolve('tsup'))('esbuild')

export interface Bundle {
  /** The file to run, relative to the folder of the project. */
  readonly file: string
  readonly warnings: readonly string[]
}

export interface BundleOptions {
  /** Relative to the folder of the project. */
  readonly entry: string
  readonly minify?: boolean
}

/** Bundles a program for Node, including all packages. */
export type Bundler = (project: Project, options: BundleOptions) => Promise<Bundle>

const createEsbuildBundler =
  (format: 'cjs' | 'esm', extension: string): Bundler =>
  async (project, { entry, minify = false }) => {
    const file = `esbuild/${entry}.${extension}`
    const { warnings } = await esbuild({
      absWorkingDir: project.folder,
      entryPoints: [entry],
      outfile: file,
      bundle: true,
      platform: 'node',
      logLevel: 'silent',
      format,
      minify,
      // CommonJS in a bundle of ES modules needs this require(), according to the documentation of esbuild.
      ...(format === 'esm' && {
        banner: {
          js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
        },
      }),
    })
    return { file, warnings: warnings.map(({ text }: { text: string }) => text) }
  }

const bundleWithWebpack: Bundler = async (project, { entry, minify = false }) => {
  const config: Configuration = {
    mode: 'production',
    context: project.folder,
    target: 'node20',
    entry: `./${entry}`,
    output: { path: project.resolvePath('webpack'), filename: `${entry}.cjs` },
    optimization: { minimize: minify },
    performance: false,
  }
  const stats = await new Promise<Stats>((resolve, reject) => {
    webpack(config, (error, done) => (done === undefined ? reject(error) : resolve(done)))
  })
  const { errors = [], warnings = [] } = stats.toJson({ all: false, errors: true, warnings: true })
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'))
  return { file: `webpack/${entry}.cjs`, warnings: warnings.map(({ message }) => message) }
}

/** undici requires it lazily, but Rollup would hoist the import. */
const IGNORED_BUILTINS = ['node:sqlite']

const bundleWithRollup: Bundler = async (project, { entry }) => {
  const warnings: string[] = []
  const input: InputOptions = {
    input: project.resolvePath(entry),
    plugins: [nodeResolve({ preferBuiltins: true }), sdkPlugin, commonjs({ ignore: IGNORED_BUILTINS })],
    onwarn: ({ code, message }) => {
      // The classes of the SDK import each other circularly.
      if (code !== 'CIRCULAR_DEPENDENCY') warnings.push(message)
    },
  }
  await using bundle = await rollup(input)
  const dir = project.resolvePath(`rollup/${entry}`)
  await bundle.write({ dir, format: 'es', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' })
  return { file: `rollup/${entry}/${entry.replace(/\.mjs$/, '')}.mjs`, warnings }
}

/** The packages of the official SDK import JSON, and one assigns to `require`, which rollup refuses. */
const sdkPlugin = {
  name: 'for-the-official-sdk',
  transform: (code: string, id: string) =>
    id.endsWith('.json') ? `export default ${code}` : code.replace(/^if \(global\.GENTLY\).*$/m, ''),
}

const bundleWithVite: Bundler = async (project, { entry }) => {
  const outDir = project.resolvePath(`vite/${entry}`)
  await viteBuild({
    root: project.folder,
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: {
      ssr: entry,
      outDir,
      emptyOutDir: true,
      rollupOptions: { output: { entryFileNames: 'main.mjs' } },
    },
  })
  return { file: `vite/${entry}/main.mjs`, warnings: [] }
}

export const bundlers: Readonly<Record<string, Bundler>> = {
  'esbuild, to CommonJS': createEsbuildBundler('cjs', 'cjs'),
  'esbuild, to ES modules': createEsbuildBundler('esm', 'mjs'),
  'webpack 5': bundleWithWebpack,
  rollup: bundleWithRollup,
  'vite, for a server': bundleWithVite,
}
