import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Project, root } from '../support/package/project.js'

const app = new Project()

beforeAll(() => {
  app.installPackage('mailchimp-hardened')
}, 120_000)
afterAll(() => app[Symbol.dispose]())

interface Version {
  readonly version: string
  /** Its folder in node_modules. */
  readonly folder: string
  /** The options that node10 resolution needs; undefined if this version has removed it. */
  readonly node10?: object
}

const versions: readonly Version[] = [
  { version: '5.9', folder: 'typescript', node10: {} },
  { version: '6.0', folder: 'typescript-6', node10: { ignoreDeprecations: '6.0' } },
  { version: '7.0', folder: 'typescript-7' },
]

/** The API that users rely on, for every import style. */
const use = `
const scope = defineScope({ version: 1, preset: 'read-only', deny: ['lists.getListMember'] })
const client = createClient({ scope })
export const list: Promise<Result<'lists.getList'>> = client.lists.getList('a1b2c3d4e5', { fields: ['id'] })
// @ts-expect-error: the scope allows no writing
client.lists.deleteList
// @ts-expect-error: the scope denies it
client.lists.getListMember
// @ts-expect-error: the group has nothing that the scope allows
client.customerJourneys
defineScope({
  version: 1,
  // @ts-expect-error: no such group
  allow: ['list:read'],
})

export const body: Body<'lists.addListMember'> = { email_address: 'ada@example.com', status: 'subscribed' }
export const alike: mailchimp.lists.AddListMemberBody = body
export const campaign: Promise<Marketing.Campaign> = mailchimp.campaigns.get('a1b2c3d4e5')
export const link = (campaign: mailchimp.Marketing.Campaign): Marketing.Link[] | undefined => campaign._links
export const query: Query<'lists.getListMembersInfo'> = { count: 10, sinceLastChanged: new Date() }
// @ts-expect-error: a member has an address
export const noBody: Body<'lists.addListMember'> = { status: 'subscribed' }
// @ts-expect-error: no such operation
export type None = Result<'lists.getLists'>

mailchimp.setConfig({ apiKey: 'is checked when it is used', server: 'us1' })
export const id: Promise<string> = mailchimp.lists.addListMember('a1b2c3d4e5', body).then((member) => member.id)
export const sent: Promise<null> = mailchimp.campaigns.send('a1b2c3d4e5')
// @ts-expect-error: no such method
mailchimp.lists.getLists
`

const named = 'createClient, defineScope, type Body, type Marketing, type Query, type Result'
const byImport = `import mailchimp, { ${named} } from 'mailchimp-hardened'\n${use}`
const byRequire = `import mailchimp = require('mailchimp-hardened')
const { createClient, defineScope } = mailchimp
import Marketing = mailchimp.Marketing
type Body<Id extends mailchimp.OperationId> = mailchimp.Body<Id>
type Query<Id extends mailchimp.OperationId> = mailchimp.Query<Id>
type Result<Id extends mailchimp.OperationId> = mailchimp.Result<Id>
${use}`

/** Library code without type annotations: its declaration must name a type that it does not import. */
const inferred = `
import { createClient } from 'mailchimp-hardened'
export const report = createClient().reports.getCampaignReport('a1b2c3d4e5')
`

/** Programs that are compiled together, with the same options. */
interface ImportStyle {
  readonly folder: string
  readonly options: object
  /** By file name, whose extension selects ES module or CommonJS. */
  readonly programs: Readonly<Record<string, string>>
}

const listImportStyles = ({ node10 }: Version): readonly ImportStyle[] => [
  ...['node16', 'nodenext'].map((module) => ({
    folder: module,
    options: { module },
    programs: { 'main.mts': byImport, 'main.cts': byRequire },
  })),
  {
    folder: 'bundler',
    options: { module: 'esnext', moduleResolution: 'bundler' },
    programs: { 'main.ts': byImport },
  },
  ...(node10 === undefined
    ? []
    : [
        {
          folder: 'node10',
          options: { module: 'commonjs', moduleResolution: 'node10', esModuleInterop: true, ...node10 },
          programs: { 'import/main.ts': byImport, 'require/main.ts': byRequire },
        },
      ]),
]

/** Checks the declarations of the package too, but not those of TypeScript. */
const strictOptions = {
  strict: true,
  declaration: true,
  emitDeclarationOnly: true,
  target: 'es2022',
  types: [],
  skipLibCheck: false,
  skipDefaultLibCheck: true,
}

describe('TypeScript', () => {
  it.each(versions)('$version is installed under its own version', ({ version, folder }) => {
    const manifest = JSON.parse(readFileSync(join(root, 'node_modules', folder, 'package.json'), 'utf8'))
    expect(manifest.version.startsWith(`${version}.`)).toBe(true)
  })

  it.each(versions)(
    '$version resolves groups, operation types and narrowed clients, and names types in `Marketing`, for ES modules, CommonJS, bundlers and node10 resolution',
    async (version) => {
      const styles = listImportStyles(version)
      const folders = styles.map((style) => writePrograms(version, style))
      const tsc = join(root, 'node_modules', version.folder, 'bin/tsc')
      // One build for all programs, because the compiler then reads the declarations once.
      expect(await app.runAsync(process.execPath, [tsc, '--build', ...folders])).toBe('')
      for (const [index, { programs }] of styles.entries()) {
        for (const file of Object.keys(programs)) {
          const declared = `${folders[index]}/${file.replace(/main\.(\w?)ts/, 'inferred.d.$1ts')}`
          expect([declared, readFileSync(app.resolvePath(declared), 'utf8')]).toEqual([
            declared,
            'export declare const report: Promise<import("mailchimp-hardened").Marketing.Report>;\n',
          ])
        }
      }
    },
    240_000,
  )
})

/** Writes the programs of an import style for a version, and returns their folder. */
function writePrograms({ version }: Version, { folder, options, programs }: ImportStyle): string {
  const place = `${version}-${folder}`
  app.write({ [`${place}/tsconfig.json`]: { compilerOptions: { ...strictOptions, ...options } } })
  for (const [file, program] of Object.entries(programs))
    app.write({
      [`${place}/${file}`]: program,
      [`${place}/${file.replace('main', 'inferred')}`]: inferred,
    })
  return place
}
