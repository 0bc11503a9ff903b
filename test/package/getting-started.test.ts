import { mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { installNode, NODE_24 } from '../support/package/node-binary.js'
import { Project, root } from '../support/package/project.js'
import { canaryKey, startStandIn } from '../support/stand-in/stand-in.js'

// Follows docs/getting-started.md with the packed tarball, in three applications that use the official SDK.

const SDK = '@mailchimp/mailchimp_marketing'
const installed = new Project()

beforeAll(() => {
  installed.installPackage(SDK)
}, 120_000)
afterAll(() => installed[Symbol.dispose]())

/** Creates an application that has this package or the official SDK under the name of the SDK. */
function createApplication(file: string, nodeModules: 'ours' | 'official'): Project {
  const text = readFileSync(join(root, 'test/support/package/newcomers', file), 'utf8')
  const project = new Project().write({ 'package.json': { name: 'my-app', private: true }, [file]: text })
  if (nodeModules === 'ours') {
    symlinkSync(installed.resolvePath('node_modules'), project.resolvePath('node_modules'))
  } else {
    mkdirSync(project.resolvePath('node_modules/@mailchimp'), { recursive: true })
    symlinkSync(join(root, 'node_modules', SDK), project.resolvePath(`node_modules/${SDK}`))
    project.write({ 'to-stand-in.cjs': `require('${SDK}').basePath = process.env.STAND_IN + '/3.0'` })
  }
  return project
}

/** Runs a program against a new account. Returns its output and its requests. */
async function runProgram(node: string, project: Project, config: object | undefined, ...args: string[]) {
  await using standIn = await startStandIn({ tls: false })
  if (config !== undefined)
    project.write({ 'mailchimp.config.json': { ...config, network: { origin: standIn.origin } } })
  const output = await project.runAsync(node, args, createEnvironment(standIn.origin))
  return { output, requests: standIn.requests.map(({ method, path, body }) => `${method} ${path} ${body}`) }
}

const createEnvironment = (origin: string) => ({
  MAILCHIMP_API_KEY: canaryKey(),
  MAILCHIMP_SERVER_PREFIX: 'us1',
  STAND_IN: origin,
  NODE_NO_WARNINGS: '1',
})

const COMMAND = 'node_modules/.bin/mailchimp-hardened'

/** The running Node; with FULL=1 also later ones, if npm can download them. */
const runtimes = [
  { name: 'the running Node', find: async () => process.execPath },
  ...(process.env['FULL'] ? ['22', NODE_24] : []).map((version) => ({
    name: `Node ${version.split('.')[0]}`,
    find: () => installNode(version).catch(() => undefined),
  })),
]

const applications = [
  { file: 'newsletter-route.mjs', calls: ['lists.addListMember', 'lists.updateListMemberTags'] },
  {
    file: 'sync-job.cjs',
    calls: ['lists.batchListMembers', 'lists.getAllLists', 'lists.getListMembersInfo'],
  },
  {
    file: 'webhook-handler.mjs',
    calls: ['lists.setListMember', 'lists.updateListMember', 'reports.getCampaignReport'],
  },
]

describe.each(applications)('$file', ({ file, calls }) => {
  it.for(runtimes)(
    'migrates from the SDK to an enforced scope without a changed line on $name',
    { timeout: 150_000 },
    async ({ name, find }, { skip }) => {
      const node = await find()
      if (node === undefined) return skip(`${name} cannot be downloaded`)
      const [before, after] = [createApplication(file, 'official'), createApplication(file, 'ours')]
      const withSdk = await runProgram(node, before, undefined, '--require', './to-stand-in.cjs', file)
      expect(withSdk.requests.length).toBeGreaterThan(2)

      const found = await after.runAsync(node, [COMMAND, 'init', '--source', 'env'])
      for (const call of calls) expect(found).toMatch(new RegExp(`^${call} +${file}:\\d+`, 'm'))
      const written = JSON.parse(readFileSync(after.resolvePath('mailchimp.config.json'), 'utf8'))
      expect(written.scope).toMatchObject({ mode: 'report-only', allow: calls })
      expect(await runProgram(node, after, written, file)).toEqual(withSdk)

      const { mode: _, ...enforced } = written.scope
      const config = { ...written, scope: enforced }
      expect(await runProgram(node, after, config, file)).toEqual(withSdk)
      expect((await runProgram(node, after, config, COMMAND, 'check')).output).toMatch(/^ok +scope/m)

      const other = `require('${SDK}').lists.deleteList('abc').catch((error) => console.log(error.name, error.code))`
      expect(await runProgram(node, after, config, '-e', other)).toEqual({
        output: 'ScopeError not_allowed\n',
        requests: [],
      })
      before[Symbol.dispose]()
      after[Symbol.dispose]()
    },
  )
})
