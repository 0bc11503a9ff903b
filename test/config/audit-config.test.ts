import { generateKeyPairSync } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { type Audit, verifyAudit } from '../../src/audit/index.js'
import { loadConfig } from '../../src/config/config-loader.js'
import { ConfigError, createClient } from '../../src/index.js'
import { AuditDirectory } from '../support/audit/audit-directory.js'
import { captureError } from '../support/capture-error.js'
import { canaryKey, type StandIn, startStandIn } from '../support/stand-in/stand-in.js'

let standIn: StandIn
const warnings = vi.spyOn(process, 'emitWarning').mockImplementation(() => {})
beforeAll(async () => {
  standIn = await startStandIn({ tls: false })
})
afterEach(() => {
  warnings.mockClear()
  vi.unstubAllEnvs()
})
afterAll(async () => {
  warnings.mockRestore()
  await standIn.close()
})

const { privateKey, publicKey } = generateKeyPairSync('ed25519')
const formatDay = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10)

/** Writes a configuration file and makes a call with it. */
async function makeCall(directory: AuditDirectory, config: object): Promise<void> {
  mkdirSync(join(directory.path, '..'), { recursive: true })
  const file = join(directory.path, '..', 'mailchimp.config.json')
  writeFileSync(file, JSON.stringify({ network: { origin: standIn.origin }, ...config }))
  const client = createClient({ ...loadConfig(file), credentials: canaryKey() })
  await client.ping.get()
  await client.close()
}

describe('the key `audit` of the configuration file', () => {
  it('turns the log on, in a directory relative to the file, with keys from the environment', async () => {
    using directory = new AuditDirectory()
    vi.stubEnv('AUDIT_SIGNING_KEY', privateKey.export({ type: 'pkcs8', format: 'pem' }) as string)
    vi.stubEnv('AUDIT_KEY', 'a secret of the operator')
    await makeCall(directory, {
      audit: {
        directory: 'log',
        name: 'shop',
        durability: 'disk',
        ids: 'containers',
        key: { env: 'AUDIT_KEY' },
        signingKey: { env: 'AUDIT_SIGNING_KEY' },
        signingName: 'example.com/audit',
      },
    })
    const { intact, chains } = await verifyAudit(directory.files, { publicKey })
    expect(intact).toBe(true)
    expect(chains).toMatchObject([{ signatures: 1, unsigned: 0 }])
    expect(directory.records.map(({ metadata }) => metadata.event_code)).toEqual([
      'log_started',
      'read',
      'checkpoint',
    ])
    expect(JSON.stringify(directory.records[2]?.unmapped)).toContain('— example.com/audit ')
  })

  it.each([
    [{ audit: {} }, 'audit.directory'],
    [{ audit: { directory: 'log', name: 'a-b' } }, 'audit.name'],
    [{ audit: { directory: 'log', keepDays: 0 } }, 'audit.keepDays'],
    [{ audit: { directory: 'log', key: 'secret' } }, 'audit.key'],
    [{ audit: { directory: 'log' }, attested: { mfa: { at: 'today', by: 'ops' } } }, 'attested.mfa.at'],
    [{ audit: { directory: 'log' }, attested: { mfa: { at: '2026-02-31', by: 'ops' } } }, 'attested'],
    [{ attested: { mfa: { at: '2026-11-27', by: 'ops' } } }, 'attested'],
  ])('is refused with the path of its fault: %o', (config, path) => {
    const { faults } = captureError(ConfigError, () => loadConfig(config as never))
    expect(faults.map((fault) => fault.path)).toEqual([path])
  })

  it('gives all clients of a process the same log', async () => {
    using directory = new AuditDirectory()
    for (let n = 0; n < 3; n += 1) await makeCall(directory, { audit: { directory: 'log' } })
    expect(directory.files).toHaveLength(1)
    const { chains } = await verifyAudit(directory.files)
    expect(chains).toMatchObject([{ records: 4 }])
  })

  it('creates another log after the program has closed it', async () => {
    using directory = new AuditDirectory()
    const document = { network: { origin: standIn.origin }, audit: { directory: directory.path } }
    for (let n = 0; n < 2; n += 1) {
      const options = loadConfig(document)
      const client = createClient({ ...options, credentials: canaryKey() })
      await client.ping.get()
      await client.close()
      await (options.audit as Audit).close()
    }
    expect(directory.files).toHaveLength(2)
  })

  it('fails a call that needs the audit key if the key is missing', async () => {
    using directory = new AuditDirectory()
    const options = loadConfig({
      ...{ network: { origin: standIn.origin }, scope: { version: 1, allow: ['lists:write'] } },
      audit: { directory: directory.path, key: { env: 'AUDIT_KEY_THAT_IS_NOT_SET' } },
    })
    const client = createClient({ ...options, credentials: canaryKey() })
    await expect(client.lists.updateList('a1b2c3d4e5', {} as never)).rejects.toMatchObject({
      code: 'audit_failed',
      hint: 'the audit log cannot be written: the environment variable AUDIT_KEY_THAT_IS_NOT_SET is not set',
    })
  })
})

describe('the key `attested` of the configuration file', () => {
  it('is part of the first record of the log', async () => {
    using directory = new AuditDirectory()
    await makeCall(directory, {
      audit: { directory: 'log' },
      attested: { mfa: { at: formatDay(3), by: 'ops/ada' } },
    })
    expect(directory.records[0]?.unmapped).toMatchObject({
      attested: { mfa: { at: formatDay(3), by: 'ops/ada' } },
    })
    expect(warnings).not.toHaveBeenCalled()
  })

  it('causes a warning if its date is more than ninety days ago', async () => {
    using directory = new AuditDirectory()
    await makeCall(directory, {
      audit: { directory: 'log' },
      attested: { mfa: { at: formatDay(90), by: 'ops' } },
    })
    expect(warnings).not.toHaveBeenCalled()
    await makeCall(directory, {
      audit: { directory: 'log' },
      attested: { mfa: { at: formatDay(91), by: 'ops' } },
    })
    expect(warnings).toHaveBeenCalledOnce()
    expect(warnings.mock.calls[0]).toEqual([
      'The two-factor login of the Mailchimp key was last checked 91 days ago: check it again, and write the date into `attested`.',
      { type: 'MailchimpAuditWarning', code: 'MAILCHIMP_ATTESTED_LONG_AGO' },
    ])
  })
})
