import { readdirSync } from 'node:fs'
import { basename } from 'node:path'
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

/** The command uses the implementation that is there; a second one would know its errors by other classes. */
const besideImplementation: typeof withoutApiClient = {
  name: 'beside-implementation',
  setup(build) {
    build.onResolve({ filter: /^\.\.\/index\.js$/ }, () => ({ path: './implementation.cjs', external: true }))
  },
}

const SDK_GROUPS = 'node_modules/@mailchimp/mailchimp_marketing/src/api'
const groupClasses = readdirSync(SDK_GROUPS).filter((file) => file.endsWith('Api.js'))

/** Each group class is a file of its own, loaded when its group is first touched: most programs touch few. */
const groupsBeside: typeof withoutApiClient = {
  name: 'groups-beside',
  setup(build) {
    build.onResolve({ filter: /^@mailchimp\/mailchimp_marketing\/src\/api\/\w+\.js$/ }, ({ path }) => ({
      path: `./sdk/${basename(path, '.js')}.cjs`,
      external: true,
    }))
  },
}

export default defineConfig({
  entry: {
    implementation: 'src/index.ts',
    cli: 'src/cli/bin.ts',
    testing: 'src/testing/index.ts',
    ...Object.fromEntries(
      groupClasses.map((file) => [`sdk/${basename(file, '.js')}`, `${SDK_GROUPS}/${file}`]),
    ),
  },
  format: 'cjs',
  target: 'node20',
  platform: 'node',
  dts: { entry: { implementation: 'src/index.ts', testing: 'src/testing/index.ts' } },
  // Beside the implementation there are no second types: write-entries names the file that holds them.
  external: [/^(?:\.\.\/)+index\.js$/],
  clean: true,
  sourcemap: false,
  // The lines stay: for those who read what they run, and because Node prints the line of an uncaught error.
  minifySyntax: true,
  noExternal: bundledPackages.map((name) => new RegExp(`^${name}(?:/|$)`)),
  banner: { js: '/*! mailchimp-hardened. It holds code of others: THIRD-PARTY-NOTICES.md */' },
  // What went into the bundle, for the tests; it is not packed.
  metafile: true,
  esbuildPlugins: [withoutApiClient, besideImplementation, groupsBeside],
  silent: true,
})
