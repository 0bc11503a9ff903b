import { chmodSync, existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { canaryKey } from '../support/canary-key.js'
import { CliProject } from '../support/cli/cli-project.js'
import { findLeak } from '../support/secret-leaks.js'
import { type StandIn, startStandIn } from '../support/stand-in/stand-in.js'

const key = canaryKey()
let standIn: StandIn
let project: CliProject

beforeAll(async () => {
  standIn = await startStandIn()
})
afterAll(() => standIn.close())
beforeEach(() => {
  standIn.reset()
  project = new CliProject()
  project.write('ca.pem', standIn.ca)
  writeConfig({ scope: { version: 1, preset: 'none', allow: ['ping.get'] } })
})
afterEach(() => project[Symbol.dispose]())

function writeConfig(config: object): void {
  const network = { origin: standIn.origin, caFile: 'ca.pem' }
  project.write('mailchimp.config.json', { credentials: { env: 'THE_KEY' }, network, ...config })
}

async function runWithKey(...args: string[]) {
  const run = await project.run(args, { THE_KEY: key })
  expect(findLeak(run.output, key)).toBeUndefined()
  return run
}

describe('mailchimp-hardened check', () => {
  it('reports a correct setup, even if the scope does not allow reading the account', async () => {
    const { exitCode, output } = await runWithKey('check')
    expect(output.match(/^\S+ +\S+/gm)).toEqual([
      expect.stringMatching(/^ok +configuration/),
      expect.stringMatching(/^ok +scope/),
      expect.stringMatching(/^ok +credential/),
      expect.stringMatching(/^ok +account/),
      expect.stringMatching(/^ok +clock/),
    ])
    expect(exitCode).toBe(0)
    expect(new Set(standIn.requests.map(({ method, path }) => `${method} ${path}`))).toEqual(
      new Set(['GET /3.0/']),
    )
  })

  it('warns about a report-only scope, a near expiry and an outdated declaration', async () => {
    const expiresAt = new Date(Date.now() + 3.5 * 86_400_000).toISOString()
    const scope = { version: 1, preset: 'read-only', mode: 'report-only' }
    writeConfig({ scope, lifetime: { expiresAt } })
    project.write('mailchimp-scope.d.ts', 'export {}')
    const { exitCode, output } = await runWithKey('check')
    expect(output).toMatch(/^attention +scope +is report-only/m)
    expect(output).toMatch(/^attention +declaration +mailchimp-scope\.d\.ts is out of date/m)
    expect(output).toMatch(/^attention +expiry +in 3 days/m)
    expect(exitCode).toBe(1)
  })

  it('reports the faults of the configuration and then stops', async () => {
    writeConfig({ scope: { version: 1, allow: ['campaigns.sendd'] } })
    const { exitCode, output } = await runWithKey('check')
    expect(output).toMatch(/^failed +configuration .*did you mean "campaigns\.send"/m)
    expect(exitCode).toBe(2)
    expect(standIn.requests).toEqual([])
  })

  it('reports a missing key and a refused key', async () => {
    const missing = await project.run(['check'])
    expect(missing.output).toMatch(/^failed +credential .*THE_KEY/m)
    standIn.setKeys([])
    const refused = await runWithKey('check')
    standIn.setKeys([key])
    expect(refused.output).toMatch(/^failed +account .*401/m)
    expect([missing.exitCode, refused.exitCode]).toEqual([2, 2])
  })

  it('checks the audit directory without creating it', async () => {
    writeConfig({ audit: { directory: 'var/log' } })
    const { exitCode, output } = await runWithKey('check')
    expect(output).toMatch(/^ok +audit log +this user can create \S+\/var\/log$/m)
    await runWithKey('whoami')
    expect(existsSync(join(project.folder, 'var'))).toBe(false)
    project.write('var', 'a file')
    const file = await runWithKey('check')
    expect(file.output).toMatch(/^failed +audit log +\S+\/log is not writable for this user \(ENOTDIR\)/m)
    expect([exitCode, file.exitCode]).toEqual([1, 2])
  })

  it.skipIf(process.getuid?.() === 0)('fails if this user cannot write the audit log', async () => {
    writeConfig({ audit: { directory: 'log' } })
    mkdirSync(join(project.folder, 'log'), { mode: 0o555 })
    const { exitCode, output } = await runWithKey('check')
    chmodSync(join(project.folder, 'log'), 0o755)
    expect(output).toMatch(/^failed +audit log +\S+\/log is not writable for this user \(EACCES\)/m)
    expect(exitCode).toBe(2)
  })

  it('reports that the clock of this machine is wrong', async () => {
    standIn.on('*', async ({ usualAnswer }) => {
      const answer = await usualAnswer()
      return { ...answer, headers: { ...answer.headers, date: new Date(0).toUTCString() } }
    })
    const { exitCode, output } = await runWithKey('check')
    expect(output).toMatch(/^attention +clock +differs by \d+ s/m)
    expect(exitCode).toBe(1)
  })

  it('mentions TLS only if the origin is https, and escapes control characters of the account', async () => {
    await using plain = await startStandIn({ tls: false })
    plain.on('*', async ({ usualAnswer }) => {
      const answer = await usualAnswer()
      return { ...answer, body: { ...(answer.body as object), role: 'owner\u001b[2j' } }
    })
    writeConfig({ network: { origin: plain.origin } })
    const { output } = await runWithKey('check')
    expect(output).toMatch(/^ok +account +\S+ is reached, as owner\\u001b\[2j$/m)
    expect((await runWithKey('whoami')).output).toContain('owner\\u001b[2j')
  })

  it('prints JSON for scripts', async () => {
    const { output } = await runWithKey('check', '--json')
    expect(JSON.parse(output)).toContainEqual({
      name: 'configuration',
      status: 'ok',
      message: 'is valid',
    })
  })
})

describe('mailchimp-hardened whoami and rotate', () => {
  it('show the account, the role and the fingerprint, and no key', async () => {
    const identity = await runWithKey('whoami', '--json')
    expect(JSON.parse(identity.output)).toEqual({ accountId: expect.any(String), role: expect.any(String) })
    const rotation = await runWithKey('rotate')
    expect(rotation.output).toMatch(/the fingerprint [0-9a-f]{12}\./)
    expect([identity.exitCode, rotation.exitCode]).toEqual([0, 0])
  })

  it('fail with the reason if the source has no credential', async () => {
    const { exitCode, output } = await project.run(['whoami'])
    expect(output).toContain('THE_KEY')
    expect(exitCode).toBe(2)
  })
})
