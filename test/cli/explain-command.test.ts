import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { CliProject } from '../support/cli/cli-project.js'

let project: CliProject

beforeEach(() => {
  project = new CliProject()
  project.write('mailchimp.config.json', {
    scope: {
      version: 1,
      preset: 'read-only',
      allow: [
        {
          id: 'signup',
          ops: ['lists.members:write'],
          on: { list_id: ['a1b2c3d4e5'] },
          where: { 'body.status': { oneOf: ['pending'] } },
        },
        'campaigns:write',
      ],
      deny: ['campaigns.update'],
    },
  })
})
afterEach(() => project[Symbol.dispose]())

describe('mailchimp-hardened explain', () => {
  it('names the rule that allows an operation', async () => {
    const { exitCode, output } = await project.run(['explain', 'lists.getList'])
    expect(output).toBe('lists.getList (GET /lists/{list_id}, read) is allowed by preset read-only.\n')
    expect(exitCode).toBe(0)
  })

  it('names the conditions under which a rule allows an operation', async () => {
    const { exitCode, output } = await project.run(['explain', 'lists.addListMember'])
    expect(output).toContain('  signup: if list_id is a1b2c3d4e5, and body.status {"oneOf":["pending"]}\n')
    expect(exitCode).toBe(0)
  })

  it('omits the condition on the list of --list, and refuses another list', async () => {
    const bound = await project.run(['explain', 'lists.addListMember', '--list', 'a1b2c3d4e5'])
    expect(bound.output).toContain('  signup: if body.status {"oneOf":["pending"]}\n')
    const other = await project.run(['explain', 'lists.addListMember', '--list', 'f6a7b8c9d0'])
    expect(other.output).toContain(
      'is refused. To allow it, add "lists.addListMember" or "lists.members:write"',
    )
    expect(other.exitCode).toBe(1)
  })

  it('shows which selectors would allow an operation, or which `deny` forbids it', async () => {
    const refused = await project.run(['explain', 'campaigns.send'])
    expect(refused.output).toContain('is refused. To allow it, add "campaigns.send" or "campaigns:send"')
    const denied = await project.run(['explain', 'campaigns.update'])
    expect(denied.output).toContain('`deny` contains "campaigns.update"')
    expect([refused.exitCode, denied.exitCode]).toEqual([1, 1])
  })

  it('shows resources and access classes as a table or as JSON', async () => {
    const { output } = await project.run(['explain'])
    expect(output).toMatch(/^ +read +write +delete +send +publish +export +connect$/m)
    expect(output).toMatch(/^lists\.members +yes +if +· *$/m)
    expect(output).toMatch(/^campaigns +yes +some +· +·/m)
    const { output: json } = await project.run(['explain', '--json'])
    expect(JSON.parse(json)).toContainEqual({
      id: 'campaigns.create',
      access: 'write',
      verdict: 'allowed',
      rule: 'allow[1]',
    })
  })

  it('suggests operations for a name that does not exist', async () => {
    const { exitCode, output } = await project.run(['explain', 'lists.addlistmember'])
    expect(output).toContain('Did you mean lists.addListMember')
    expect(exitCode).toBe(2)
  })

  it('reports the faults of an invalid configuration', async () => {
    project.write('mailchimp.config.json', { scope: { version: 1, allow: ['campaigns.sendd'] } })
    const { exitCode, output } = await project.run(['explain'])
    expect(output).toContain('scope.allow[0]: is not a selector')
    expect(exitCode).toBe(2)
  })
})

describe('mailchimp-hardened operations', () => {
  it('lists the operations of an access class', async () => {
    const { output } = await project.run(['operations', '--access', 'send', '--search', 'resend'])
    expect(output).toBe('send  campaigns.createResend  POST /campaigns/{campaign_id}/actions/create-resend\n')
  })

  it('lists all operations as JSON, including those without an SDK method', async () => {
    const { output } = await project.run(['operations', '--json'])
    const operations = JSON.parse(output) as { id: string }[]
    expect(operations.length).toBeGreaterThan(270)
    expect(operations).toContainEqual(expect.objectContaining({ id: 'lists.getList', access: 'read' }))
  })

  it('refuses an unknown access class, and fails if nothing matches', async () => {
    const wrong = await project.run(['operations', '--access', 'reads'])
    expect(wrong.output).toContain('Allowed choices are read, write, delete, send, publish, export, connect')
    expect(wrong.exitCode).toBe(2)
    expect((await project.run(['operations', '--search', 'zebra'])).exitCode).toBe(1)
  })
})
