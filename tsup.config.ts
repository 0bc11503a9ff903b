import type { Plugin } from 'esbuild'
import { defineConfig } from 'tsup'

/** The SDK's group classes come along as they are; the client they were made for, and superagent, do not. */
const withoutApiClient: Plugin = {
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
  minifySyntax: true,
  minifyWhitespace: true,
  noExternal: ['zod', 'fastest-levenshtein', /^@mailchimp\//],
  esbuildPlugins: [withoutApiClient],
})
