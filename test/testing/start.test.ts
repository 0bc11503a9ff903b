import { execFile } from 'node:child_process'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { createClient } from '../../src/index.js'
import { type Seed, type StartOptions, startMailchimp } from '../../src/testing/index.js'
import { root } from '../support/package/project.js'
import { sendRawRequest } from '../support/testing/raw-request.js'
import { sendRequest } from '../support/testing/send-request.js'

const LIST = 'a1b2c3d4e5'

describe('a stand-in', () => {
  it('serves the client of this package', async () => {
    const seed = { lists: [{ id: LIST, name: 'News', members: 25_000 }] }
    await using mailchimp = await startMailchimp({ seed })
    const client = createClient({
      credentials: mailchimp.key,
      network: mailchimp.network,
      scope: { version: 1, allow: ['*:read', 'lists.members:write'] },
    })
    expect((await client.lists.getList(LIST)).stats?.member_count).toBe(25_000)
    await client.lists.addListMember(LIST, { email_address: 'ada@example.com', status: 'subscribed' })
    expect(mailchimp.members(LIST).find('ada@example.com')?.status).toBe('subscribed')
    expect(mailchimp.calls('lists.addListMember')).toHaveLength(1)
    await client.close()
  })

  it("has a certificate only for this machine and Mailchimp's hosts", async () => {
    await using mailchimp = await startMailchimp()
    const sendPing = (servername: string, ca = mailchimp.ca) =>
      sendRequest({ origin: mailchimp.origin, ca }, { path: '/3.0/ping', headers: {}, servername })
    expect((await sendPing('localhost')).status).toBe(401)
    expect((await sendPing('us21.api.mailchimp.com')).status).toBe(401)
    await expect(sendPing('api.example.com')).rejects.toMatchObject({ code: 'ERR_TLS_CERT_ALTNAME_INVALID' })
    await using other = await startMailchimp()
    await expect(sendPing('localhost', other.ca)).rejects.toThrow()
  })

  it('has its initial state after a reset', async () => {
    await using mailchimp = await startMailchimp({
      tls: false,
      seed: { lists: [{ id: LIST, name: 'News', members: 2 }] },
    })
    await sendRawRequest(mailchimp, `DELETE /lists/${LIST}/members/person1@example.com`)
    await sendRawRequest(mailchimp, 'POST /campaign-folders', { name: 'New' })
    mailchimp.clock.set('2030-01-01')
    mailchimp.reset()
    expect(mailchimp.members(LIST).find('person1@example.com')?.status).toBe('subscribed')
    expect(mailchimp.items('/campaign-folders').size).toBe(0)
    expect(mailchimp.clock.now().getFullYear()).not.toBe(2030)
  })

  it('has the dates of the reset after a reset, even if the clock changes before the account is used', async () => {
    const seed = { lists: [{ id: LIST, name: 'News', members: 1 }] }
    await using mailchimp = await startMailchimp({ tls: false, seed, now: '2026-01-02T03:04:05Z' })
    mailchimp.reset()
    mailchimp.clock.set('2030-01-01')
    expect(mailchimp.lists.find(LIST)?.['date_created']).toBe('2026-01-02T03:04:05+00:00')
    expect(mailchimp.clock.now()).toEqual(new Date('2030-01-01'))
  })

  it('returns copies of its state', async () => {
    await using mailchimp = await startMailchimp({
      tls: false,
      seed: { lists: [{ id: LIST, name: 'News' }] },
    })
    const list = mailchimp.lists.find(LIST) as Record<string, unknown>
    list['name'] = 'changed'
    expect(mailchimp.lists.find(LIST)?.['name']).toBe('News')
    expect([...mailchimp.lists].map(({ id }) => id)).toEqual([LIST])
    expect(() => mailchimp.members('nope')).toThrow(`no list 'nope'. Lists: ${LIST}`)
  })
})

describe('an invalid option is refused with a suggestion:', () => {
  it.each<[string, object, RegExp]>([
    ['an option', { ports: 1 }, /no option 'ports'; did you mean 'port'\? Options: seed, now/],
    ['a port', { port: 70_000 }, /port must be a number from 0 to 65535/],
    ['a time', { now: 'soon' }, /now must be a Date or an ISO 8601 time/],
    ['an empty list of keys', { keys: [] }, /keys must be an array with at least one key/],
    ['a role', { keys: [{ key: 'x', role: 'boss' }] }, /keys\[0\]\.role must be one of owner, admin/],
    ['a limit', { connections: 0 }, /connections must be a whole number, 1 or more/],
    ['a delay', { latencyMs: -1 }, /latencyMs must be a number of milliseconds/],
  ])('%s', async (_, options, message) => {
    await expect(startMailchimp(options as StartOptions)).rejects.toThrow(message)
  })

  it.each<[string, object, RegExp]>([
    ['an unknown name', { list: [] }, /seed\.list is not known; did you mean 'lists'\?/],
    ['a value that is not an array', { lists: {} }, /seed\.lists must be an array/],
    ['a list without a name', { lists: [{}] }, /seed\.lists\[0\]: name is required/],
    ['a field of a list', { lists: [{ name: 'A', memebrs: 1 }] }, /seed\.lists\[0\]\.memebrs is not known/],
    [
      'a number of members',
      { lists: [{ name: 'A', members: -1 }] },
      /seed\.lists\[0\]\.members must be a whole/,
    ],
    [
      'a member',
      { lists: [{ name: 'A', members: [{ email_address: 'x' }] }] },
      /seed\.lists\[0\]\.members\[0\]: email_address/,
    ],
    [
      'an unknown status',
      { lists: [{ name: 'A', members: [{ email_address: 'a@b.co', status: 'gone' }] }] },
      /status must be one of/,
    ],
    [
      'a campaign to an unknown list',
      { campaigns: [{ recipients: { list_id: 'x' } }] },
      /seed\.campaigns\[0\]: recipients\.list_id does not exist/,
    ],
    [
      'a campaign that cannot be sent',
      { campaigns: [{ sent: true }] },
      /seed\.campaigns\[0\]: Your Campaign is not ready/,
    ],
    ['a path', { items: { '/folders': [] } }, /seed\.items\['\/folders'\] is not a collection/],
    ['a field', { items: { '/campaign-folders': [{ title: 'x' }] } }, /\[0\]\.title is not known/],
  ])('in a seed: %s', async (_, seed, message) => {
    await expect(startMailchimp({ tls: false, seed: seed as Seed })).rejects.toThrow(message)
  })

  it('a port in use', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    const { port } = server.address() as { port: number }
    await expect(startMailchimp({ port, tls: false })).rejects.toThrow(`port ${port} is in use`)
    server.close()
  })
})

describe('after close()', () => {
  const runProgram = (body: string) =>
    promisify(execFile)(
      process.execPath,
      [
        '-e',
        `const { startMailchimp } = require(${JSON.stringify(join(root, 'dist/testing.cjs'))}); (async () => { ${body} })()`,
      ],
      { timeout: 20_000 },
    )

  it.each(['hang_on_connect', 'hang_before_request', 'hang_after_request', 'hang_in_body', 'slow_drip'])(
    'the process can exit, even if calls met %s',
    async (fault) => {
      const { stdout } = await runProgram(`
        const mailchimp = await startMailchimp({ tls: false })
        mailchimp.fail('*', '${fault}', '${fault}' === 'slow_drip' ? { millisecondsPerByte: 10_000 } : {})
        fetch(mailchimp.origin + '/3.0/ping').then((answer) => answer.text()).catch(() => {})
        await new Promise((resolve) => setTimeout(resolve, 200))
        await mailchimp.close()
        await mailchimp.close()
        console.log('closed')`)
      expect(stdout).toBe('closed\n')
    },
  )

  it('a port that a fault has closed is not reopened', async () => {
    const { stdout } = await runProgram(`
      const mailchimp = await startMailchimp({ tls: false })
      mailchimp.fail('*', 'refused', { durationMs: 60_000 })
      await mailchimp.close()
      console.log('closed')`)
    expect(stdout).toBe('closed\n')
  })
})

describe('a million members', () => {
  it('take less than 700 MB, and the last page takes as long as the first', async () => {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--import', 'tsx', join(root, 'test/support/testing/million-members.ts')],
      { timeout: 120_000, cwd: root },
    )
    const { megabytes, first, last, total } = JSON.parse(stdout)
    expect(total).toBe(1_000_000)
    expect(megabytes).toBeLessThan(700)
    expect(last).toBeLessThan(3 * first + 20)
  })
})
