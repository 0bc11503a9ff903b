import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { canaryKey } from '../support/canary-key.js'
import { findLeak } from '../support/secret-leaks.js'

const root = resolve('.')
let project: string

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'mailchimp-cli-'))
  mkdirSync(join(project, 'node_modules'))
  symlinkSync(root, join(project, 'node_modules/mailchimp-hardened'))
})
afterEach(() => rmSync(project, { recursive: true }))

const writeProjectFile = (file: string, content: unknown) =>
  writeFileSync(join(project, file), typeof content === 'string' ? content : JSON.stringify(content))
const runCli = (...args: string[]) =>
  spawnSync(process.execPath, [join(root, 'dist/cli.cjs'), ...args], { cwd: project, encoding: 'utf8' })

const scope = {
  version: 1,
  preset: 'read-only',
  allow: [{ ops: ['lists.members:write'], on: { list_id: ['a1'] } }],
}

describe('mailchimp-hardened types', () => {
  test('narrows the drop-in client to the operations that the configured scope can allow', {
    timeout: 180_000,
  }, () => {
    writeProjectFile('mailchimp.config.json', { scope })
    writeProjectFile('tsconfig.json', {
      compilerOptions: {
        ...{ module: 'nodenext', target: 'es2022', strict: true, noEmit: true, types: [] },
        skipDefaultLibCheck: true,
      },
      include: ['*.ts', '*.cts'],
    })
    writeProjectFile('package.json', { type: 'module' })
    writeProjectFile(
      'program.ts',
      `import mailchimp from 'mailchimp-hardened'
mailchimp.setConfig({ server: 'us19' })
export const allowed = [mailchimp.lists.addListMember, mailchimp.with({ actor: 'job' }).lists.getList]
// @ts-expect-error not allowed
mailchimp.lists.deleteList('a1')
// @ts-expect-error nothing of this group is allowed
mailchimp.accountExports.createAccountExport({ include_stages: [] })
`,
    )
    writeProjectFile(
      'program.cts',
      `import mailchimp = require('mailchimp-hardened')
export const allowed = mailchimp.lists.addListMember
// @ts-expect-error not allowed
mailchimp.lists.deleteList('a1')
`,
    )
    const tsc = join(root, 'node_modules/typescript/bin/tsc')
    const compile = (...options: string[]) =>
      spawnSync(process.execPath, [tsc, '-p', project, ...options], { encoding: 'utf8' })

    expect(compile('--skipLibCheck').stdout).toContain("Unused '@ts-expect-error'")
    expect(runCli('types')).toMatchObject({ status: 0, stdout: 'mailchimp-scope.d.ts written\n' })
    expect(compile().stdout).toBe('')
  })

  test('--check fails if the file is missing or outdated, and succeeds if it is current', () => {
    writeProjectFile('mailchimp.config.json', { scope })
    expect(runCli('types', '--check')).toMatchObject({ status: 1 })
    expect(runCli('types').status).toBe(0)
    expect(runCli('types', '--check')).toMatchObject({ status: 0 })
    writeProjectFile('mailchimp.config.json', { scope: { ...scope, deny: ['*:write'] } })
    const stale = runCli('types', '--check')
    expect(stale.status).toBe(1)
    expect(stale.stdout).toContain('is out of date, because the scope has changed')
  })

  test('writes to the path of --out, and uses the default scope without a configuration', () => {
    expect(runCli('types', '--out', 'scope.d.ts').status).toBe(0)
    expect(readFileSync(join(project, 'scope.d.ts'), 'utf8')).toContain('"preset": "read-only"')
  })

  test('reads only the scope: certificates and packages of the rest of the file may be missing', () => {
    writeProjectFile('mailchimp.config.json', {
      scope,
      credentials: { googleSecretManager: 'projects/p/secrets/mailchimp' },
      network: { caFile: 'no/such/ca.pem', proxy: { url: 'https://proxy.example', caFile: 'none.pem' } },
    })
    expect(runCli('types')).toMatchObject({ status: 0, stderr: '' })
    expect(readFileSync(join(project, 'mailchimp-scope.d.ts'), 'utf8')).toContain('lists.members:write')
  })

  test('reports the faults of a configuration and writes nothing', () => {
    writeProjectFile('mailchimp.config.json', { scope: { version: 1, allow: ['campaigns.sendd'] } })
    const failed = runCli('types')
    expect(failed.status).toBe(2)
    expect(failed.stderr).toContain('scope.allow[0]')
    expect(failed.stderr).toContain('did you mean "campaigns.send"?')
  })

  test('reports the file that it cannot write or read', () => {
    const nowhere = runCli('types', '--out', 'no/such/scope.d.ts')
    expect(nowhere.status).toBe(2)
    expect(nowhere.stderr).toMatch(/^failed: ENOENT: .*no\/such\/scope\.d\.ts/)
    expect(runCli('types', '--check', '--out', '.').stderr).toMatch(/^failed: EISDIR: /)
  })

  test('never overwrites a file that it did not write', () => {
    writeProjectFile('app.ts', 'export const mine = 1')
    const refused = runCli('types', '--out', 'app.ts')
    expect(refused.stderr).toContain('--out app.ts exists and is not a declaration that this command wrote')
    expect(refused.status).toBe(2)
    expect(readFileSync(join(project, 'app.ts'), 'utf8')).toBe('export const mine = 1')
    expect([runCli('types').status, runCli('types').status]).toEqual([0, 0])
  })

  test('follows no link, also if its target does not exist', () => {
    expect(runCli('types').status).toBe(0)
    for (const target of ['mailchimp-scope.d.ts', 'nowhere.d.ts']) {
      symlinkSync(target, join(project, `link-to-${target}`))
      const refused = runCli('types', '--out', `link-to-${target}`)
      expect(refused.stderr).toContain(`--out link-to-${target} is not a regular file: choose another name`)
      expect(refused.status).toBe(2)
    }
    expect(existsSync(join(project, 'nowhere.d.ts'))).toBe(false)
  })

  test.each([
    [['types', '--out', canaryKey()]],
    [['types', '--check', '--out', `${canaryKey()}/x`]],
    [['types', '--out', `no/${canaryKey()}`]],
    [['types', `--${canaryKey()}`]],
    [[canaryKey()]],
  ])('does not repeat a key in its arguments: case %#', (args) => {
    const { stdout, stderr } = runCli(...args)
    expect(findLeak(canaryKey(), `${stdout}${stderr}`)).toBeUndefined()
  })

  test.each([[[]], [['typo']], [['types', '--chek']]])('prints its usage if called with %j', (args) => {
    const failed = runCli(...args)
    expect(failed.status).toBe(2)
    expect(failed.stderr).toContain('Usage: mailchimp-hardened')
  })
})
