import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import ts from 'typescript'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { SourceNotAllowed } from '../src/call/connect-failure.js'
import { Deadline } from '../src/call/deadline.js'
import { Exchange } from '../src/call/exchange.js'
import { replyOf } from '../src/call/response.js'
import { loadConfig } from '../src/config/load.js'
import { toCredential } from '../src/credentials/credential.js'
import { KnownSecrets } from '../src/credentials/known-secrets.js'
import { expiredError } from '../src/credentials/lifetime.js'
import { chain, command, createClient, env, file, MailchimpError } from '../src/index.js'
import { admit } from '../src/scope/admit.js'
import { compileScope } from '../src/scope/compile.js'
import { inDirectory } from './config/a-directory.js'
import { aCall } from './scope/a-call.js'
import { noon } from './scope/verdict.js'
import { canaryKey } from './stand-in/canary-key.js'

/** What must not reach a visitor: made up, so that no message holds it by chance. */
interface Names {
  readonly scope: string
  readonly rule: string
  readonly folder: string
  readonly file: string
  readonly variable: string
  readonly source: string
  readonly host: string
  readonly address: string
}

const aWord = fc.stringMatching(/^zq[a-z]{10}$/)
const someNames: fc.Arbitrary<Names> = fc.record({
  ...{ scope: aWord, rule: aWord, folder: aWord, file: aWord, source: aWord },
  variable: aWord.map((word) => word.toUpperCase()),
  host: aWord.map((word) => `${word}.internal`),
  address: fc.tuple(fc.nat(255), fc.nat(255)).map(([a, b]) => `10.77.${a}.${b}`),
})

type Provoke = (names: Names) => unknown

const scopeOf = ({ scope, rule, folder }: Names, rules: object) => ({
  rules: compileScope({ version: 1, name: scope, ...rules } as never),
  declared: true,
  writtenIn: `/${folder}/${rule}.json`,
})

const send = () => aCall('campaigns.send')
const getList = { id: 'lists.getList', method: 'GET', template: '/lists/{list_id}' } as const
const json = { 'content-type': 'application/json' }

function exchangeTo({ host }: Names, end: (exchange: Exchange) => void): Promise<unknown> {
  const deadline = new Deadline('ping.get', 60_000, undefined)
  const exchange = new Exchange(
    { operation: 'ping.get', origin: `https://${host}` },
    100,
    deadline,
    Number.POSITIVE_INFINITY,
    () => {},
  )
  return exchange.run(() => end(exchange)).finally(() => deadline.clear())
}

/** Each makes an error that knows a name. What the hint must hold of them comes first. */
const errors: Readonly<Record<string, [keyof Names | undefined, Provoke]>> = {
  'a denied call': ['scope', (names) => admit(scopeOf(names, { deny: ['campaigns.send'] }), send(), noon)],
  'a call that is not allowed': ['scope', (names) => admit(scopeOf(names, { preset: 'none' }), send(), noon)],
  'a call under conditions': [
    'rule',
    (names) => {
      const rule = { id: names.rule, ops: ['campaigns.send'], on: { campaign_id: [names.file] } }
      return admit(scopeOf(names, { allow: [rule] }), send(), noon)
    },
  ],
  'a batch': [
    'folder',
    (names) => {
      const body = { operations: [{ method: 'DELETE', path: '/lists/a' }] }
      return admit(scopeOf(names, { allow: ['batches.start'] }), aCall('batches.start', { body }), noon)
    },
  ],
  'an unknown operation': [
    'folder',
    (names) => {
      const call = send()
      const { access: _, ...operation } = call.operation
      return admit(
        scopeOf(names, { preset: 'none' }),
        { ...call, operation: { ...operation, id: 'GET /x' } },
        noon,
      )
    },
  ],
  'a named configuration that is not there': ['folder', ({ folder }) => loadConfig(`/${folder}/a.json`)],
  'a configuration that is not JSON': [
    'file',
    ({ file }) => {
      inDirectory({ [`${file}.json`]: '{' })
      loadConfig(`${file}.json`)
    },
  ],
  'a configuration with faults': [
    'folder',
    ({ folder, file, scope, rule }) => {
      const allow = [{ id: rule, ops: ['lists.getLis'] }]
      const network = { caFile: `/${file}/ca.pem`, proxy: 5 }
      inDirectory({ [`${folder}/a.json`]: { scope: { version: 1, name: scope, allow }, network } })
      loadConfig(`${folder}/a.json`)
    },
  ],
  'a certificate that is not there': [
    'folder',
    ({ folder, file }) => {
      inDirectory({ [`${folder}/a.json`]: { network: { caFile: `/${file}/ca.pem` } } })
      loadConfig(`${folder}/a.json`)
    },
  ],
  'a variable that is not set': ['variable', ({ variable }) => env({ apiKey: variable })()],
  'a file that is not there': ['file', ({ file: name }) => file(`/${name}/key`)()],
  'a program that is not there': ['file', ({ file: name }) => command([`/${name}`])()],
  'a chain without a credential': [
    'variable',
    ({ variable, file: name }) => chain(env({ apiKey: variable }), file(`/${name}/key`))(),
  ],
  'a credential of the wrong shape': ['source', ({ source }) => toCredential({ apiKey: 'a b' }, source)],
  'a credential at its end': [
    'source',
    ({ source }) => {
      throw expiredError(toCredential({ apiKey: canaryKey() }, source), {
        at: 0,
        because: 'expiresAt',
      } as never)
    },
  ],
  'a credential that is refused': [
    'source',
    ({ source }) => {
      const body = Buffer.from('{"title":"API Key Invalid"}')
      return replyOf(
        getList,
        { status: 401, headers: json, body },
        toCredential({ apiKey: canaryKey() }, source),
        new KnownSecrets(),
      )
    },
  ],
  'a host that cannot be reached': [
    'host',
    (names) => exchangeTo(names, (it) => it.onResponseError(undefined, new Error('x'))),
  ],
  'an address that is not allowed': [
    'address',
    (names) => exchangeTo(names, (it) => it.onResponseError(undefined, new SourceNotAllowed(names.address))),
  ],
  'a call to a host of an option': [
    undefined,
    ({ host }) => createClient({ network: { origin: `http://${host}` } }),
  ],
}

async function errorOf(provoke: Provoke, names: Names): Promise<MailchimpError> {
  try {
    await provoke(names)
  } catch (error) {
    if (error instanceof MailchimpError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

afterEach(() => {
  vi.restoreAllMocks()
})

describe('no visitor reads a name of the operator’s: not in the message, the stack, the response or JSON', () => {
  it.each(Object.entries(errors))('%s', async (_, [hinted, provoke]) => {
    await fc.assert(
      fc.asyncProperty(someNames, async (names) => {
        const error = await errorOf(provoke, names)
        const title = `${error.name}: ${error.message}`
        const shown = [title, JSON.stringify(error), error.response?.text ?? '', process.cwd()].slice(0, 3)
        const firstLines = (error.stack ?? '').slice(0, title.length)
        for (const text of [...shown, firstLines]) {
          for (const name of Object.values(names)) expect(text).not.toContain(name)
          expect(text).not.toMatch(/\b[0-9a-f]{12}\b|\/tmp\//)
        }
        if (hinted !== undefined) expect(error.hint).toContain(names[hinted])
      }),
      { numRuns: 50 },
    )
  })
})

const src = fileURLToPath(new URL('../src', import.meta.url))
const CLASS = /^(?:Argument|Config|Scope|Transport|Api|Limit|Audit|Internal)Error$/

/** What each place puts into a message: the expressions, not what stands between them. */
function interpolations(): string[] {
  return readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !/\.(?:d|generated)\.ts$/.test(name))
    .flatMap((name) => {
      const tree = ts.createSourceFile(
        name,
        readFileSync(`${src}/${name}`, 'utf8'),
        ts.ScriptTarget.Latest,
        true,
      )
      return sitesIn(tree).flatMap((site) => {
        const [first, second] = site.arguments ?? []
        const made = site.expression.getText()
        if (made === 'InternalError') return []
        const message = made === 'TransportError' || made === 'ApiError' ? second : first
        return partsOf(message).map((part) => `${made}: ${part}`)
      })
    })
}

function sitesIn(node: ts.Node): ts.NewExpression[] {
  const inner: ts.NewExpression[] = []
  ts.forEachChild(node, (child) => {
    inner.push(...sitesIn(child))
  })
  return ts.isNewExpression(node) && CLASS.test(node.expression.getText()) ? [node, ...inner] : inner
}

function partsOf(message: ts.Expression | undefined): string[] {
  if (message === undefined || ts.isStringLiteralLike(message)) return []
  if (ts.isTemplateExpression(message))
    return message.templateSpans.map(({ expression }) => expression.getText())
  if (!ts.isObjectLiteralExpression(message)) return [message.getText()]
  return message.properties.flatMap((property) => {
    if (ts.isSpreadAssignment(property)) return [property.expression.getText()]
    if (property.name?.getText() !== 'message') return []
    return ts.isPropertyAssignment(property) ? partsOf(property.initializer) : ['message']
  })
}

/**
 * Names of operations, parameters and options of ours, numbers, and words of ours. `file` is what messages call a
 * configuration, `message` is made beside its error.
 */
const MAY_BE_SAID = new Set(
  `ApiError: message
ArgumentError: allowed ArgumentError: batch ArgumentError: error.message ArgumentError: fault ArgumentError: id
ArgumentError: index ArgumentError: method ArgumentError: missing ArgumentError: name ArgumentError: operation
ArgumentError: operation.id ArgumentError: option ArgumentError: part ArgumentError: shownName(name)
ArgumentError: template ArgumentError: why
ConfigError: caller ConfigError: file ConfigError: neededBy ConfigError: source ConfigError: this.#file
ScopeError: id ScopeError: index ScopeError: message ScopeError: method
ScopeError: refusalTexts(scope, subject, unmet, wouldAllow)
TransportError: CONSEQUENCE[outcome] TransportError: message TransportError: operation TransportError: operation.id
TransportError: reason TransportError: this.#operation TransportError: this.#status TransportError: why
TransportError: words`
    .split(/\n| (?=\w+Error: )/)
    .map((line) => line.trim()),
)

it('every place that makes an error puts only what is listed here into its message', () => {
  const found = interpolations()
  expect(found.length).toBeGreaterThan(40)
  expect([...new Set(found)].filter((each) => !MAY_BE_SAID.has(each))).toEqual([])
})

it('the message of a CredentialError is one of five sentences, and what is passed is its hint', () => {
  const text = readFileSync(`${src}/errors.ts`, 'utf8')
  expect(text).toContain('super(code, CREDENTIAL_MESSAGES[code], operation, hint)')
})
