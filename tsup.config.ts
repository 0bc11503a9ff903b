import { basename } from 'node:path'
import { transform } from 'esbuild'
import { defineConfig, type Options } from 'tsup'
import { bundledPackages, commandDependencies, commandPackages } from './scripts/bundled-packages.js'
import { deferFiles, wrapDeferredFile } from './scripts/deferred-files.js'

/** The command and the entries beside it use the implementation that is there; a second one would know its errors by other classes. */
const besideImplementation: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'beside-implementation',
  setup(build) {
    build.onResolve({ filter: /^(?:\.\.\/){1,2}index\.js$/ }, () => ({
      path: './implementation.cjs',
      external: true,
    }))
    build.onResolve({ filter: /^(?:\.\.\/){1,2}(?:audit|report|testing)\/index\.js$/ }, ({ path }) => ({
      path: `./${path.split('/').at(-2)}.cjs`,
      external: true,
    }))
    // What is large is loaded by the one command that needs it.
    build.onResolve({ filter: /^\.\/(?:init|members)\/index\.js$/ }, ({ path }) => ({
      path: `./cli-${path.split('/')[1]}.cjs`,
      external: true,
    }))
    build.onResolve({ filter: /^\.\/parser\.js$/ }, () => ({ path: './cli-parser.cjs', external: true }))
  },
}

/** Kits are modules that a file beside the implementation shares with it: a second error class would not be the first one. */
const kits: Readonly<Record<string, string>> = {
  'batch-kit.js': 'batchKit',
  'cli-kit.js': 'cliKit',
  'guardrail-kit.js': 'guardrailKit',
  'source-kit.js': 'sourceKit',
}

const sharedKits: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'shared-kits',
  setup(build) {
    // The implementation itself takes them from below.
    build.onResolve({ filter: /^\.\.\/.*-kit\.js$/ }, ({ path }) => {
      const kit = kits[basename(path)]
      return kit === undefined ? undefined : { path: kit, namespace: 'implementation' }
    })
    build.onResolve({ filter: /./, namespace: 'implementation' }, ({ path }) => ({ path, external: true }))
    build.onLoad({ filter: /./, namespace: 'implementation' }, ({ path }) => ({
      contents: `module.exports = require('./implementation.cjs').${path}`,
    }))
  },
}

/** The report's page is one file: its code and its style are texts in the code that writes it. */
const reportAssets: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'report-assets',
  setup(build) {
    build.onResolve({ filter: /^report-assets$/ }, ({ path }) => ({ path, namespace: 'report-assets' }))
    build.onLoad({ filter: /./, namespace: 'report-assets' }, async () => {
      const files = ['page.ts', 'style.css']
      const [script, style] = await Promise.all(files.map((file) => bundleAsset(build.esbuild, file)))
      return { contents: `export const script = ${script}\nexport const style = ${style}` }
    })
  },
}

/** A program's first answer waits for what is parsed before it. */
const deferredFiles = deferFiles(
  [
    {
      root: 'schemas.ts',
      holds: (file) => /^config\/|\/schemas\//.test(file),
    },
    {
      root: 'long-work.ts',
      holds: (file) => /^marketing\/(?:pages|members)\//.test(file),
    },
  ],
  ['audit/', 'batches/', 'cli/', 'guardrails/', 'redis/', 'report/', 'testing/', 'webhooks/'],
)

const wrappedFiles: NonNullable<Options['plugins']>[number] = {
  name: 'wrapped-files',
  renderChunk(code, { path }) {
    return /^(?:long-work|schemas)\.cjs$/.test(basename(path)) ? { code: wrapDeferredFile(code) } : undefined
  },
}

/** A report is given away without the package. */
const D3_NOTICE =
  '/*! Holds code of D3 (Copyright Mike Bostock, ISC licence): see THIRD-PARTY-NOTICES.md of mailchimp-hardened */'

type Esbuild = Parameters<NonNullable<Options['esbuildPlugins']>[number]['setup']>[0]['esbuild']

async function bundleAsset(esbuild: Esbuild, file: string): Promise<string> {
  const { outputFiles } = await esbuild.build({
    ...{ entryPoints: [`src/report/browser/${file}`], bundle: true, write: false, minify: true },
    ...{ format: 'iife', target: ['chrome123', 'firefox121', 'safari17.5'], charset: 'utf8' },
    banner: { js: D3_NOTICE },
  })
  return JSON.stringify(outputFiles[0]?.text.trim())
}

/** The parser is large. Nobody reads its lines; those of all other code stay. */
const minifiedParser: NonNullable<Options['plugins']>[number] = {
  name: 'minified-parser',
  async renderChunk(code, { path }) {
    if (basename(path) !== 'cli-parser.cjs') return undefined
    return { code: (await transform(code, { minify: true, legalComments: 'inline' })).code }
  },
}

export default defineConfig({
  entry: {
    audit: 'src/audit/index.ts',
    batches: 'src/batches/index.ts',
    guardrails: 'src/guardrails/index.ts',
    implementation: 'src/implementation.ts',
    cli: 'src/cli/bin.ts',
    'cli-init': 'src/cli/init/index.ts',
    'cli-members': 'src/cli/members/index.ts',
    'cli-parser': 'src/cli/init/parser.ts',
    'long-work': 'src/long-work.ts',
    redis: 'src/redis/index.ts',
    report: 'src/report/index.ts',
    schemas: 'src/schemas.ts',
    testing: 'src/testing/index.ts',
    'vendor-sources': 'src/credentials/sources/vendor-sources.ts',
    webhooks: 'src/webhooks/index.ts',
  },
  format: 'cjs',
  target: 'node20',
  platform: 'node',
  dts: {
    entry: {
      audit: 'src/audit/index.ts',
      batches: 'src/batches/index.ts',
      guardrails: 'src/guardrails/index.ts',
      implementation: 'src/declarations.ts',
      redis: 'src/redis/index.ts',
      testing: 'src/testing/index.ts',
      webhooks: 'src/webhooks/index.ts',
    },
  },
  // Beside the implementation there are no second types: write-entries names the files that hold them.
  external: [/^(?:\.\.\/){1,2}index\.js$/, /\/api\.generated\.js$/],
  clean: true,
  sourcemap: false,
  // The lines stay: for those who read what they run, and because Node prints the line of an uncaught error.
  minifySyntax: true,
  // The code that imports the implementation finds it by the plugin above.
  noExternal: [
    /^(?:\.\.\/){1,2}index\.js$/,
    ...[...bundledPackages, ...commandPackages, ...commandDependencies].map(
      (name) => new RegExp(`^${name}(?:/|$)`),
    ),
  ],
  banner: { js: '/*! mailchimp-hardened. It holds code of others: THIRD-PARTY-NOTICES.md */' },
  // What went into the bundle, for the tests; it is not packed.
  metafile: true,
  esbuildPlugins: [besideImplementation, deferredFiles, reportAssets, sharedKits],
  plugins: [minifiedParser, wrappedFiles],
  silent: true,
})
