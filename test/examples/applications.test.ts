import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createClient as createRedisClient } from 'redis'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { findKey } from '../../examples/demo/key-forms.js'
import { type Mailchimp, startMailchimp } from '../../src/testing/index.js'
import { canaryKey } from '../support/canary-key.js'
import { Application } from '../support/examples/application.js'
import { Project, root } from '../support/package/project.js'
import { hasRedisServer, RedisServer } from '../support/redis/redis-server.js'

const LIST = 'a1b2c3d4e5'
/** Too large to install in each run. The route runs without them; `test/drop-in/next.test.ts` builds with them. */
const NOT_INSTALLED: readonly string[] = ['next', 'react', 'react-dom', '@types/react']
const applications = readdirSync(join(root, 'examples'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .filter((name) => existsSync(join(root, 'examples', name, 'package.json')))

const project = new Project()
let mailchimp: Mailchimp
let redis: RedisServer | undefined

const readJson = (...path: string[]) => JSON.parse(readFileSync(join(root, 'examples', ...path), 'utf8'))

/** Installs all packages into a common parent folder, as npm does for workspaces. */
function installApplications(): void {
  const all = applications.map((name) => readJson(name, 'package.json'))
  const wanted = Object.entries(
    Object.assign({}, ...all.flatMap(({ dependencies, devDependencies }) => [dependencies, devDependencies])),
  ) as [string, string][]
  const installed = wanted.filter(([name]) => !NOT_INSTALLED.includes(name))
  project.install({ ...Object.fromEntries(installed), 'mailchimp-hardened': project.getTarballPath() })
}

/** Points the configuration of an example at the stand-in, and adds a read-only one. */
function configure(name: string): void {
  const network = { origin: mailchimp.origin, caFile: '../ca.pem' }
  const config = readJson(name, 'mailchimp.config.json')
  project.write({
    [`${name}/mailchimp.config.json`]: { ...config, network },
    [`${name}/read-only.json`]: { ...config, network, scope: { version: 1, preset: 'read-only' } },
  })
}

beforeAll(async () => {
  const seed = { lists: [{ id: LIST, name: 'News' }] }
  mailchimp = await startMailchimp({ keys: [canaryKey()], seed, latencyMs: 150 })
  // Started early, because a Redis grants no places during its first lease.
  if (hasRedisServer) redis = await RedisServer.start()
  installApplications()
  project.write({ 'ca.pem': mailchimp.ca })
  for (const name of applications) {
    cpSync(join(root, 'examples', name), project.resolvePath(name), { recursive: true })
    configure(name)
  }
}, 180_000)
afterAll(async () => {
  await redis?.[Symbol.asyncDispose]()
  await mailchimp.close()
  project[Symbol.dispose]()
})
beforeEach(() => mailchimp.reset())

const createEnvironment = (config = 'mailchimp.config.json') => ({
  MAILCHIMP_API_KEY: canaryKey(),
  MAILCHIMP_CONFIG: config,
})

const start = (name: string, args: readonly string[], env: NodeJS.ProcessEnv = createEnvironment()) =>
  new Application(project.resolvePath(name), args, env)

async function subscribe(application: Application, email: string): Promise<number> {
  const [, port] = await application.waitForOutput(/listening on (\d+)/)
  const { status } = await fetch(`http://127.0.0.1:${port}/newsletter`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email }),
  })
  return status
}

const expectNoKey = ({ output }: { output: string }) => expect(findKey(output, canaryKey()).found).toEqual([])
const getStatus = (email: string) => mailchimp.members(LIST).find(email)?.status

interface Server {
  readonly name: string
  readonly args: readonly string[]
  /** Its status for an invalid address. */
  readonly invalid: number
  /** null for Nest, which ends with the signal that it received. */
  readonly exitCode: number | null
}

const servers: readonly Server[] = [
  { name: 'express', args: ['server.js'], invalid: 422, exitCode: 0 },
  { name: 'fastify', args: ['server.js'], invalid: 400, exitCode: 0 },
  { name: 'nestjs', args: ['--import', 'tsx', 'src/main.ts'], invalid: 422, exitCode: null },
]

describe.each(servers)('the application with $name', ({ name, args, invalid, exitCode }) => {
  let application: Application
  beforeAll(() => {
    application = start(name, args)
  })
  afterAll(() => application[Symbol.asyncDispose]())

  it('signs people up, and refuses an invalid address', async () => {
    expect(await subscribe(application, 'ada@example.com')).toBe(202)
    expect(await subscribe(application, 'ada@example.com')).toBe(202)
    expect(getStatus('ada@example.com')).toBe('pending')
    expect(await subscribe(application, 'no address')).toBe(invalid)
    expectNoKey(application)
  })

  it('answers 503 if Mailchimp is unreachable', async () => {
    const repair = mailchimp.fail('*', 'refused')
    expect(await subscribe(application, 'ada@example.com')).toBe(503)
    repair()
    expectNoKey(application)
  })

  it('completes the call in flight and closes its connections before it exits', async () => {
    const status = subscribe(application, 'ada@example.com')
    await vi.waitFor(() => expect(mailchimp.connections.mostActive).toBe(1), { timeout: 20_000, interval: 5 })
    expect(await application.stop(), application.output).toBe(exitCode)
    expect(await status).toBe(202)
    expect(application.output).toMatch(/closed/)
    await vi.waitFor(() => expect(mailchimp.connections.open).toBe(0))
  })

  it('logs what the scope has to allow, and answers 500', async () => {
    await using other = start(name, args, createEnvironment('read-only.json'))
    expect(await subscribe(other, 'ada@example.com')).toBe(500)
    await other.waitForOutput(/To allow it, .*lists\.setListMember/)
    expect(mailchimp.calls()).toEqual([])
  })
})

describe('the route for Next.js', () => {
  const runner = `import { POST } from './app/api/newsletter/route'
for (const email of ['ada@example.com', 'no address']) {
  const request = new Request('http://127.0.0.1/api/newsletter', { method: 'POST', body: JSON.stringify({ email }) })
  console.log(email, (await POST(request)).status)
}
process.kill(process.pid, 'SIGTERM')
`

  it('signs people up, and refuses an invalid address', async () => {
    project.write({ 'nextjs/run.ts': runner })
    await using application = start('nextjs', ['--import', 'tsx', 'run.ts'])
    expect(await application.waitForEnd(), application.output).toBe(0)
    expect(application.output).toBe('ada@example.com 202\nno address 422\n')
    expect(getStatus('ada@example.com')).toBe('pending')
  })

  it('answers 500 if the scope does not allow the call, and logs what would', async () => {
    await using application = start(
      'nextjs',
      ['--import', 'tsx', 'run.ts'],
      createEnvironment('read-only.json'),
    )
    await application.waitForEnd()
    expect(application.output).toMatch(/To allow it, .*\n?ada@example\.com 500/)
  })
})

describe('the handler for AWS Lambda', () => {
  it('signs people up, and prints how long its cold start takes', async () => {
    await using application = start('aws-lambda', ['invoke.js'])
    expect(await application.waitForEnd(), application.output).toBe(0)
    expect(application.output).toMatch(
      /^202 .*\ncold start: \d+ ms to load, \d+ ms for the first event\nwarm: \d+ ms\n$/,
    )
    expect(getStatus('ada@example.com')).toBe('pending')
    console.log(application.output)
  })
})

describe.skipIf(!hasRedisServer)('the fleet of workers with Redis', () => {
  it('writes each address of a queue once, shares the work, and exits without losing any', async () => {
    const url = `redis://127.0.0.1:${redis?.port}`
    const client = await createRedisClient({ url }).connect()
    const emails = Array.from({ length: 60 }, (_, n) => `person-${n}@example.com`)
    await client.rPush('members', [...emails, 'no address'])
    await redis?.waitForUptime(15_000)
    await using application = start('redis-fleet', ['fleet.js'], { ...createEnvironment(), REDIS_URL: url })
    await vi.waitFor(
      () => expect(emails.filter((email) => getStatus(email) === 'subscribed')).toHaveLength(60),
      20_000,
    )
    await application.waitForOutput(/not written: /)
    await application.stop()
    const written = [...application.output.matchAll(/^written: (\d+)$/gm)].map(([, count]) => Number(count))
    expect(written).toHaveLength(3)
    expect(written.reduce((sum, count) => sum + count, 0)).toBe(60)
    expect(application.output.match(/^worker \d ended with 0$/gm)).toHaveLength(3)
    expect(await client.lLen('members')).toBe(0)
    expect(mailchimp.connections.mostActive).toBeLessThanOrEqual(8)
    expectNoKey(application)
    await client.close()
  }, 60_000)
})

describe('the examples in TypeScript', () => {
  it.each(['nestjs', 'nextjs'])(
    'compile: %s',
    async (name) => {
      const tsc = join(root, 'node_modules/typescript-7/bin/tsc')
      expect(await project.runAsync(process.execPath, [tsc, '--noEmit', '-p', name])).toBe('')
    },
    60_000,
  )
})
