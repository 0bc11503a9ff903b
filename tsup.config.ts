import { defineConfig, type Options } from 'tsup'
import { bundledPackages } from './scripts/bundled-packages.js'

/** The SDK's group classes come along as they are; the client they were made for, and superagent, do not. */
const withoutApiClient: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'without-api-client',
  setup(build) {
    build.onResolve({ filter: /^\.\.\/ApiClient$/ }, () => ({ path: 'ApiClient', namespace: 'left-out' }))
    build.onLoad({ filter: /.*/, namespace: 'left-out' }, () => ({ contents: 'module.exports = {}' }))
  },
}

export default defineConfig({
  entry: { implementation: 'src/index.ts' },
  format: 'cjs',
  target: 'node20',
  platform: 'node',
  dts: true,
  clean: true,
  sourcemap: false,
  // The lines stay: for those who read what they run, and because Node prints the line of an uncaught error.
  minifySyntax: true,
  noExternal: bundledPackages.map((name) => new RegExp(`^${name}(?:/|$)`)),
  banner: { js: '/*! mailchimp-hardened. It holds code of others: THIRD-PARTY-NOTICES.md */' },
  // What went into the bundle, for the tests; it is not packed.
  metafile: true,
  esbuildPlugins: [withoutApiClient],
})
