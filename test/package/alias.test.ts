import { mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { Project, root } from '../support/package/project.js'
import { canaryKey, type RecordedRequest, type StandIn, startStandIn } from '../support/stand-in/stand-in.js'

const program = readFileSync(join(root, 'test/support/package/official-program.cjs'), 'utf8')
const aliased = new Project()
const official = new Project()
let standIn: StandIn

beforeAll(async () => {
  standIn = await startStandIn({ tls: false })
  aliased.installPackage('@mailchimp/mailchimp_marketing').write({
    'program.cjs': program,
    'mailchimp.config.json': {
      network: { origin: standIn.origin },
      scope: { version: 1, preset: 'read-only', allow: ['lists.members:write'] },
    },
  })
  official.write({
    'program.cjs': program,
    'to-stand-in.cjs': `require('@mailchimp/mailchimp_marketing').basePath = process.env.STAND_IN + '/3.0'`,
  })
  mkdirSync(official.resolvePath('node_modules/@mailchimp'), { recursive: true })
  const sdk = '@mailchimp/mailchimp_marketing'
  symlinkSync(join(root, 'node_modules', sdk), official.resolvePath(`node_modules/${sdk}`))
})
beforeEach(() => standIn.reset())
afterAll(async () => {
  aliased[Symbol.dispose]()
  official[Symbol.dispose]()
  await standIn.close()
})

const runProgram = (project: Project, ...args: string[]) =>
  project.runAsync(process.execPath, [...args, 'program.cjs'], {
    MAILCHIMP_KEY: canaryKey(),
    STAND_IN: standIn.origin,
  })

describe('a program written for the official SDK, with this package installed under its name,', () => {
  it('runs unchanged', async () => {
    expect((await runProgram(aliased)).split('\n')).toEqual([
      "Everything's Chimpy!",
      'subscribed: ada@example.com is subscribed',
      expect.stringMatching(/^already there: ada@example\.com /),
      expect.stringMatching(/^200 [0-9a-f]{10}$/),
      '',
    ])
  })

  it('prints and sends what it does with the official SDK', async () => {
    const withSdk = await runProgram(official, '--require', './to-stand-in.cjs')
    const sentBySdk = standIn.requests.map(summarizeRequest)
    standIn.reset()
    expect(await runProgram(aliased)).toBe(withSdk)
    expect(standIn.requests.map(summarizeRequest)).toEqual(sentBySdk)
    expect(sentBySdk).toHaveLength(4)
  })

  it('also works with import', async () => {
    const imports = "import mailchimp from '@mailchimp/mailchimp_marketing'"
    aliased.write({ 'import.mjs': `${imports}\nconsole.log((await mailchimp.ping.get()).health_status)` })
    const env = { MAILCHIMP_API_KEY: canaryKey() }
    expect(await aliased.runAsync(process.execPath, ['import.mjs'], env)).toBe("Everything's Chimpy!\n")
  })

  it('is read-only until a configuration allows more', async () => {
    aliased.write({ 'mailchimp.config.json': { network: { origin: standIn.origin } } })
    await expect(runProgram(aliased)).rejects.toThrow('lists.members:write')
    expect(standIn.requests.map(({ method }) => method)).toEqual(['GET', 'GET'])
  })
})

const summarizeRequest = ({ method, path, query, headers, body }: RecordedRequest) => ({
  line: `${method} ${path}?${query}`,
  authorization: headers.authorization,
  body: JSON.parse(body || 'null'),
})
