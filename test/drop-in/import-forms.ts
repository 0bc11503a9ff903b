import ts from 'typescript'
import { sdkPackage } from '../support/package-pair.js'

/** Returns the result of a call, and the types of two other exports. */
const body = `
export async function outcome() {
  mailchimp.setConfig({ apiKey: process.env.MAILCHIMP_KEY, server: 'us1' })
  const { health_status } = await mailchimp.ping.get()
  const { id } = await mailchimp.lists.getList('a1b2c3d4e5', { fields: ['id'] })
  return [health_status, typeof id, typeof mailchimp.Surveys.publishSurvey]
}
`

/** The forms in which ES modules import the SDK in public code. */
const imports: Readonly<Record<string, string>> = {
  default: `import mailchimp from '${sdkPackage}'`,
  namespace: `import * as mailchimp from '${sdkPackage}'`,
  named: `import { setConfig, lists, ping, Surveys } from '${sdkPackage}'
    const mailchimp = { setConfig, lists, ping, Surveys }`,
  mixed: `import client, { lists, ping } from '${sdkPackage}'
    const mailchimp = { setConfig: (config) => client.setConfig(config), lists, ping, Surveys: client.Surveys }`,
  dynamic: `const mailchimp = { setConfig: async () => {} }
    const loaded = import('${sdkPackage}').then((all) => Object.assign(mailchimp, all.default ?? all))`,
}

const requires: Readonly<Record<string, string>> = {
  require: `const mailchimp = require('${sdkPackage}')`,
  destructured: `const { setConfig, lists, ping, Surveys } = require('${sdkPackage}')
    const mailchimp = { setConfig, lists, ping, Surveys }`,
  src: `const mailchimp = require('${sdkPackage}/src')`,
  srcIndex: `const mailchimp = require('${sdkPackage}/src/index')`,
  srcIndexJs: `const mailchimp = require('${sdkPackage}/src/index.js')`,
  apiClient: `const ApiClient = require('${sdkPackage}/src/ApiClient')
    const mailchimp = new ApiClient()`,
}

const writeProgram = (form: string, head: string) =>
  `${head}\n${form === 'dynamic' ? body.replace('{\n', '{\n  await loaded\n') : body}`
const convertToCommonJs = (text: string) =>
  `${text.replace('export async', 'async')}\nexports.outcome = outcome\n`

/** Loads each form separately, so that a failing one does not stop the others, and prints all outcomes. */
const writeMain = (load: 'import' | 'require', files: readonly string[]) => `
const forms = {
${files.map((file) => `  '${file}': async () => ${load}('./${file}'),`).join('\n')}
}
${load === 'import' ? 'export ' : ''}async function outcomes() {
  const all = {}
  for (const [file, load] of Object.entries(forms))
    all[file] = await load().then(({ outcome }) => outcome()).catch((error) => error.name)
  return all
}
`
const printStatement = '\noutcomes().then((all) => console.log(JSON.stringify(all)))\n'

const listFiles = (forms: Readonly<Record<string, string>>, extension: string) =>
  Object.keys(forms).map((form) => `${form}.${extension}`)

export const moduleFiles = listFiles(imports, 'mjs')
export const commonJsFiles = listFiles(requires, 'cjs')
export const compiledFiles = listFiles(imports, 'compiled.cjs')

function transpile(text: string): string {
  const { CommonJS } = ts.ModuleKind
  const compilerOptions = { module: CommonJS, esModuleInterop: true, target: ts.ScriptTarget.ES2022 }
  return ts.transpileModule(text, { compilerOptions }).outputText
}

const mapForms = (
  forms: Readonly<Record<string, string>>,
  write: (form: string, head: string) => [string, string],
) => Object.fromEntries(Object.entries(forms).map(([form, head]) => write(form, head)))

/** A program for each form, and a main program for each module system. */
export const programs: Readonly<Record<string, string>> = {
  ...mapForms(imports, (form, head) => [`${form}.mjs`, writeProgram(form, head)]),
  ...mapForms(imports, (form, head) => [`${form}.compiled.cjs`, transpile(writeProgram(form, head))]),
  ...mapForms(imports, (form, head) => [`ts/${form}.ts`, `// @ts-nocheck\n${writeProgram(form, head)}`]),
  ...mapForms(requires, (form, head) => [`${form}.cjs`, convertToCommonJs(writeProgram(form, head))]),
  'outcomes.mjs': writeMain('import', [...moduleFiles, ...commonJsFiles]),
  'main.mjs': `${writeMain('import', [...moduleFiles, ...commonJsFiles])}${printStatement}`,
  'main.cjs': `${writeMain('require', [...commonJsFiles, ...compiledFiles])}exports.outcomes = outcomes\nif (require.main === module) ${printStatement.trim()}\n`,
  'ts/main.ts': `${writeMain('import', listFiles(imports, 'ts'))}${printStatement}`,
}

/** The outcome of every form that works. */
export const expectedOutcome = ["Everything's Chimpy!", 'string', 'function']
