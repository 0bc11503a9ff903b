import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Project } from '../support/package/project.js'
import { sdkPackage } from '../support/package-pair.js'

const app = new Project()
beforeAll(() => {
  app.installPackage(sdkPackage)
}, 120_000)
afterAll(() => app[Symbol.dispose]())

const writeUse = (mailchimp: string) => `
${mailchimp}.setConfig({ apiKey: 'is checked when it is used', server: 'us1' })
export const answer: Promise<string | undefined> = ${mailchimp}.ping.get().then(({ health_status }) => health_status)
export const body: ${mailchimp}.lists.AddListMemberBody = { email_address: 'ada@example.com', status: 'subscribed' }
export const member: Promise<string> = ${mailchimp}.lists.addListMember('a1b2c3d4e5', body).then(({ id }) => id)
export const report: Promise<${mailchimp}.Marketing.Report> = ${mailchimp}.reports.getCampaignReport('a1b2c3d4e5')
export const survey = ${mailchimp}.Surveys.publishSurvey
// @ts-expect-error: the types of the API are in Marketing
export type Order = ${mailchimp}.Order
// @ts-expect-error: Marketing does not exist at run time
${mailchimp}.Marketing
// @ts-expect-error: no such method
${mailchimp}.lists.getLists
// @ts-expect-error: a key is text
${mailchimp}.setConfig({ apiKey: 1 })
`

const namespace = `import * as mailchimp from '${sdkPackage}'\n${writeUse('mailchimp')}`

const named = `
import { lists, type Marketing, ping, setConfig, Surveys, type lists as types } from '${sdkPackage}'
import Body = lists.AddListMemberBody
setConfig({ apiKey: 'is checked when it is used', server: 'us1' })
export const answer: Promise<string | undefined> = ping.get().then(({ health_status }) => health_status)
export const body: Body = { email_address: 'ada@example.com', status: 'subscribed' }
export const same: types.AddListMemberBody = body
export const list: Promise<Marketing.List> = lists.getList('a1b2c3d4e5')
export const survey = Surveys.publishSurvey
// @ts-expect-error: no such method
lists.getLists
`

const byDefault = `import mailchimp from '${sdkPackage}'\n${writeUse('mailchimp')}`

const mixed = `
import client, { lists } from '${sdkPackage}'
import Member = lists.MembersSuccessResponse
client.setConfig({ accessToken: 'is checked when it is used', server: 'us1' })
export const member: Promise<Member> = lists.getListMember('a1b2c3d4e5', 'ada@example.com')
`

const required = `import mailchimp = require('${sdkPackage}')\n${writeUse('mailchimp')}`

const writeDeepImport = (path: string) =>
  `import * as mailchimp from '${sdkPackage}/${path}'\n${writeUse('mailchimp')}`

/** `new ApiClient()` has the type of a client, and a group class cannot be constructed. */
const deepClasses = `
import ApiClient = require('${sdkPackage}/src/ApiClient')
import ListsApi = require('${sdkPackage}/src/api/ListsApi')
const tenant = new ApiClient()
tenant.setConfig({ apiKey: 'is checked when it is used', server: 'us1' })
export const answer: Promise<string | undefined> = tenant.ping.get().then(({ health_status }) => health_status)
// @ts-expect-error: there are no group classes
new ListsApi()
`

const augmented = `
import { lists } from '${sdkPackage}'
declare module '${sdkPackage}' {
  namespace lists {
    interface WelcomeFields { FNAME: string }
  }
  namespace Marketing {
    interface ListMember { sms_phone_number?: string }
  }
  interface OfMyOwn { tag: string }
}
import type { Marketing, OfMyOwn } from '${sdkPackage}'
export const fields: lists.WelcomeFields = { FNAME: 'Ada' }
export const own: OfMyOwn = { tag: 'vip' }
export const body: lists.AddListMemberBody = { email_address: 'ada@example.com', status: 'subscribed' }
export const phone = ({ sms_phone_number }: Marketing.ListMember) => sms_phone_number?.trim()
export const call = lists.getListMember('a1b2c3d4e5', 'ada@example.com').then(phone)
// @ts-expect-error: a name is text
export const wrong: lists.WelcomeFields = { FNAME: 1 }
`

const sources = ['src', 'src/index', 'src/index.js']
const everywhere = {
  namespace,
  named,
  augmented,
  ...Object.fromEntries(sources.map((path) => [path.replace(/\W/g, '-'), writeDeepImport(path)])),
}
const withDefault = { byDefault, mixed }
const withRequire = { required, deepClasses }

interface Setting {
  readonly setting: string
  readonly extension: 'ts' | 'mts' | 'cts'
  readonly options: ts.CompilerOptions
  readonly programs: Readonly<Record<string, string>>
}

const { ModuleKind, ModuleResolutionKind } = ts
const node10 = { module: ModuleKind.CommonJS, moduleResolution: ModuleResolutionKind.Node10 }
const bundler = { module: ModuleKind.ESNext, moduleResolution: ModuleResolutionKind.Bundler }
const commonJs = { ...everywhere, ...withRequire }

const nodeSettings = (['Node16', 'NodeNext'] as const).flatMap((kind): Setting[] => {
  const options = { module: ModuleKind[kind], moduleResolution: ModuleResolutionKind[kind] }
  return [
    { setting: `${kind}, ES module`, extension: 'mts', options, programs: { ...commonJs, ...withDefault } },
    { setting: `${kind}, CommonJS`, extension: 'cts', options, programs: { ...commonJs, ...withDefault } },
    {
      setting: `${kind}, CommonJS without esModuleInterop`,
      extension: 'cts',
      options: { ...options, esModuleInterop: false },
      programs: commonJs,
    },
  ]
})

const settings: readonly Setting[] = [
  {
    setting: 'node10',
    extension: 'ts',
    options: { ...node10, esModuleInterop: true },
    programs: { ...commonJs, ...withDefault },
  },
  {
    setting: 'node10 without esModuleInterop',
    extension: 'ts',
    options: { ...node10, esModuleInterop: false },
    programs: commonJs,
  },
  {
    setting: 'bundler',
    extension: 'ts',
    options: { ...bundler, esModuleInterop: true },
    programs: { ...everywhere, ...withDefault },
  },
  {
    setting: 'bundler without esModuleInterop',
    extension: 'ts',
    options: { ...bundler, esModuleInterop: false },
    programs: { ...everywhere, ...withDefault },
  },
  ...nodeSettings,
]

const STRICT = { strict: true, noEmit: true, skipLibCheck: true, target: ts.ScriptTarget.ES2022, types: [] }

/** Compiles the programs as files of one project. Returns the errors. */
function compile({ extension, options, programs }: Setting, folder: string): string[] {
  const files = Object.entries(programs).map(
    ([name, text]) => [`${folder}/${name}.${extension}`, text] as const,
  )
  app.write(Object.fromEntries(files))
  const roots = files.map(([file]) => app.resolvePath(file))
  const compilerOptions = { ...STRICT, ...options }
  const program = ts.createProgram(roots, compilerOptions, createHost(compilerOptions))
  return ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => {
    const where = file?.fileName.replace(app.folder, '') ?? ''
    return `${where}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`
  })
}

const parsed = new Map<string, ts.SourceFile | undefined>()

/** Caches the parsed libraries and declarations for programs with the same settings. */
function createHost(options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options)
  const { getSourceFile } = host
  host.getSourceFile = (name, version, ...rest) => {
    const format = typeof version === 'object' ? version.impliedNodeFormat : undefined
    const key = `${name} ${format} ${options.module} ${options.moduleResolution}`
    if (!parsed.has(key)) parsed.set(key, getSourceFile.call(host, name, version, ...rest))
    return parsed.get(key)
  }
  return host
}

describe('TypeScript resolves the values and types of every import form of the SDK', () => {
  it.each(settings)(
    '$setting',
    (setting) => {
      expect(compile(setting, setting.setting.replace(/\W+/g, '-'))).toEqual([])
    },
    120_000,
  )
})
