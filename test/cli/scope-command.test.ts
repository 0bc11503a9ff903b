import { beforeEach, describe, expect, it } from 'vitest'
import { useLogProject } from '../support/cli/log-project.js'

const log = useLogProject()

const learned = {
  version: 1,
  name: 'nightly',
  allow: [
    { ops: ['lists.getList'], on: { list_id: ['a1b2c3d4e5', 'f6a7b8c9d0'] } },
    { ops: ['lists.setListMember'], on: { list_id: ['a1b2c3d4e5'] } },
  ],
}

function expectNarrow(output: string): void {
  expect(output.split('\n').filter((line) => line.length > 80)).toEqual([])
}

describe('mailchimp-hardened scope learn', () => {
  beforeEach(() => log.writeJob())

  it('shows the calls of a log, and the smallest scope for them', async () => {
    const { exitCode, output } = await log.project.run(['scope', 'learn', 'log', '--name', 'nightly'])
    const today = new Date().toISOString().slice(0, 10)
    expect(output.replaceAll(today, 'yyyy-mm-dd')).toMatchSnapshot()
    expect(JSON.parse(output.slice(output.indexOf('{')))).toEqual(learned)
    expectNarrow(output)
    expect(exitCode).toBe(0)
  })

  it('writes the scope to a new file, and never overwrites one', async () => {
    const args = ['scope', 'learn', 'log', '--name', 'nightly', '--out', 'scope.json']
    expect((await log.project.run(args)).output).toContain('The scope was written to scope.json.')
    expect(log.project.readJson('scope.json')).toEqual(learned)
    const again = await log.project.run(args)
    expect(again.output).toMatch(/^failed: EEXIST: .*scope\.json/)
    expect(again.exitCode).toBe(2)
  })

  it('prints JSON with the operations that the configured scope allows and no call used', async () => {
    const scope = { version: 1, allow: ['lists.getList', 'campaigns.send'] }
    log.project.write('mailchimp.config.json', { scope })
    const { output } = await log.project.run(['scope', 'learn', 'log', '--json'])
    expect(JSON.parse(output)).toMatchObject({
      notExercised: ['campaigns.send'],
      refused: [{ operation: 'lists.deleteList', count: 1, actors: ['nightly-sync'] }],
    })
  })

  it('fails if a path does not exist or a directory contains no log', async () => {
    log.project.write('empty/readme.txt', '')
    const missing = await log.project.run(['scope', 'learn', 'nowhere'])
    expect(missing.output).toMatch(/^failed: ENOENT: .*nowhere/)
    const empty = await log.project.run(['scope', 'learn', 'empty'])
    expect(empty.output).toBe('there is no .jsonl file in empty\n')
    expect([missing.exitCode, empty.exitCode]).toEqual([2, 2])
  })
})

describe('mailchimp-hardened scope replay', () => {
  beforeEach(() => log.writeJob())

  it('succeeds if the scope would have refused nothing', async () => {
    log.project.write('scope.json', learned)
    const { exitCode, output } = await log.project.run(['scope', 'replay', 'scope.json', 'log'])
    expect(output).toBe('3 calls: 3 allowed, 0 refused, 0 undecided\n')
    expect(exitCode).toBe(0)
  })

  it('lists the calls that the scope would have refused, with exit code 1', async () => {
    log.project.write('scope.json', { version: 1, preset: 'read-only' })
    const { exitCode, output } = await log.project.run(['scope', 'replay', 'scope.json', 'log'])
    expect(output).toMatch(
      /The scope would have refused:\ncalls +last +operation +by\n +1 +\S+ +lists\.setListMember +nightly/,
    )
    expect(exitCode).toBe(1)
    expectNarrow(output)
  })
})

describe('mailchimp-hardened scope diff', () => {
  it('lists the operations that are gained, lost and changed, with exit code 1', async () => {
    log.project.write('before.json', { version: 1, allow: ['lists.getList', 'campaigns.send'] })
    log.project.write('mailchimp.config.json', {
      scope: {
        version: 1,
        allow: ['ping.get', { ops: ['lists.getList'], on: { list_id: ['a1b2c3d4e5'] } }],
      },
    })
    const { exitCode, output } = await log.project.run([
      'scope',
      'diff',
      'before.json',
      'mailchimp.config.json',
    ])
    expect(output).toMatchSnapshot()
    expect(exitCode).toBe(1)
    const json = await log.project.run(['scope', 'diff', 'before.json', 'mailchimp.config.json', '--json'])
    expect(JSON.parse(json.output)).toMatchObject({ gained: ['ping.get'], lost: ['campaigns.send'] })
  })

  it('succeeds if both scopes allow the same in other words', async () => {
    log.project.write('one.json', { version: 1, preset: 'read-only' })
    log.project.write('package.json', { mailchimp: { scope: { version: 1, allow: ['*:read'] } } })
    const { exitCode, output } = await log.project.run(['scope', 'diff', 'one.json', 'package.json'])
    expect(output).toBe('both scopes allow the same\n')
    expect(exitCode).toBe(0)
  })

  it.each([
    ['{ "version": 1,, }', 'a.json is not JSON at line 1'],
    ['[]', 'a.json contains no scope'],
    [{ version: 1, allow: ['campaigns.sendd'] }, 'did you mean "campaigns.send"?'],
  ])('reports the fault in %j', async (content, message) => {
    log.project.write('a.json', content)
    const { exitCode, output } = await log.project.run(['scope', 'diff', 'a.json', 'a.json'])
    expect(output).toContain(message)
    expect(exitCode).toBe(2)
  })
})

describe('mailchimp-hardened scope test', () => {
  const scope = {
    version: 1,
    mode: 'report-only',
    preset: 'read-only',
    allow: [
      {
        id: 'signup',
        ops: ['lists.addListMember'],
        on: { list_id: ['a1b2c3d4e5'] },
        where: { 'body.status': { oneOf: ['pending'] } },
      },
      'batches:write',
      'GET /things/{thing_id}',
    ],
    deny: ['reports.getAllCampaignReports'],
  }
  const createSignup = (status: string, list_id = 'a1b2c3d4e5') => {
    return { operation: 'lists.addListMember', params: { list_id }, body: { status } }
  }
  const runTest = async (test: object) => {
    log.project.write('scope-test.json', { scope, ...test })
    return await log.project.run(['scope', 'test', 'scope-test.json'])
  }

  it('succeeds if all expectations hold, including those about bodies, batches and routes', async () => {
    const inside = { method: 'DELETE', path: '/lists/a1b2c3d4e5' }
    const { exitCode, output } = await runTest({
      allow: ['lists.getList', createSignup('pending'), 'GET /things/{thing_id}'],
      refuse: [
        createSignup('subscribed'),
        createSignup('pending', 'f6a7b8c9d0'),
        'campaigns.send',
        'reports.getAllCampaignReports',
        { operation: 'batches.start', body: { operations: [inside] } },
      ],
    })
    expect(output).toBe('8 expectations: all passed\n')
    expect(exitCode).toBe(0)
  })

  it('explains each failed expectation, with exit code 1', async () => {
    const { exitCode, output } = await runTest({
      allow: ['campaigns.send', createSignup('subscribed'), 'reports.getAllCampaignReports'],
      refuse: ['lists.getList', createSignup('pending'), 'lists.addListMember'],
    })
    expect(output).toMatchSnapshot()
    expectNarrow(output)
    expect(exitCode).toBe(1)
  })

  it('requires every value that a rule depends on, so that no call is refused as incomplete', async () => {
    const { output } = await runTest({
      refuse: [{ operation: 'lists.addListMember', params: { list_id: 'a1b2c3d4e5' } }],
    })
    expect(output.replace(/\s+/g, ' ')).toContain('a rule depends on body.status: add "body"')
  })

  it('tests the file that `scope` names, or the configured scope', async () => {
    log.project.write('config/mailchimp.json', { scope: { version: 1, preset: 'none', allow: ['ping.get'] } })
    const named = await runTest({
      scope: 'config/mailchimp.json',
      allow: ['ping.get'],
      refuse: ['lists.getList'],
    })
    expect(named.exitCode).toBe(0)
    const unconfigured = await runTest({ scope: undefined, allow: ['ping.get'] })
    expect(unconfigured.output).toContain('names no scope, and none is configured')
    log.project.write('mailchimp.config.json', { scope: { version: 1, preset: 'read-only' } })
    const configured = await runTest({ scope: undefined, allow: ['lists.getList'] })
    expect([unconfigured.exitCode, configured.exitCode]).toEqual([2, 0])
  })

  it.each([
    [{}, 'contains no expectations'],
    [{ alow: ['ping.get'] }, 'unknown field "alow"'],
    [{ allow: 'ping.get' }, 'allow must be an array'],
    [{ allow: [7] }, 'allow[0] must be an operation'],
    [{ allow: [{ operation: 7 }] }, 'allow[0].operation must be the name of an operation'],
    [{ allow: [{ operation: 'ping.get', body: {}, parms: {} }] }, 'unknown field "parms"'],
    [{ allow: ['lists.getlist'] }, 'allow[0]: there is no such operation. Did you mean'],
    [{ allow: [{ operation: 'lists.getList', params: { id: '1' } }] }, 'no path parameter "id"'],
    [{ allow: [{ operation: 'lists.getList', query: { x: '1' } }] }, 'allow[0]: lists.getList: x is not'],
    [{ allow: [{ operation: 'lists.getList', params: { list_id: '..' } }] }, 'dot segment'],
  ])('refuses %j as a test', async (test, message) => {
    const { exitCode, output } = await runTest(test)
    expect(output).toContain(message)
    expect(exitCode).toBe(2)
  })
})
