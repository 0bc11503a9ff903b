import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import ts from 'typescript'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { parseResponse } from '../src/call/response.js'
import { loadConfig } from '../src/config/config-loader.js'
import { KnownSecrets } from '../src/credentials/cache/known-secrets.js'
import { createExpiredError } from '../src/credentials/cache/lifetime.js'
import { toCredential } from '../src/credentials/credential.js'
import { chain, command, createClient, env, file, MailchimpError } from '../src/index.js'
import { marketingApi } from '../src/marketing/marketing-api.js'
import { authorize } from '../src/scope/authorization.js'
import { SourceNotAllowedError } from '../src/transport/connect-error.js'
import { Deadline } from '../src/transport/deadline.js'
import { HttpExchange } from '../src/transport/http-exchange.js'
import { canaryKey } from './support/canary-key.js'
import { enterTempDirectory } from './support/config/temp-directory.js'
import { createCall } from './support/scope/call-fixture.js'
import { compileScope } from './support/scope/marketing-scope.js'
import { noon } from './support/scope/verdict.js'

/** Names that must not reach a visitor, invented so that no message contains one by chance. */
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

const wordArbitrary = fc.stringMatching(/^zq[a-z]{10}$/)
const namesArbitrary: fc.Arbitrary<Names> = fc.record({
  ...{
    scope: wordArbitrary,
    rule: wordArbitrary,
    folder: wordArbitrary,
    file: wordArbitrary,
    source: wordArbitrary,
  },
  variable: wordArbitrary.map((word) => word.toUpperCase()),
  host: wordArbitrary.map((word) => `${word}.internal`),
  address: fc.tuple(fc.nat(255), fc.nat(255)).map(([a, b]) => `10.77.${a}.${b}`),
})

type Provoke = (names: Names) => unknown

const createScope = ({ scope, rule, folder }: Names, rules: object) => ({
  rules: compileScope({ version: 1, name: scope, ...rules } as never),
  declared: true,
  source: `/${folder}/${rule}.json`,
})

const createSendCall = () => createCall('campaigns.send')
const getList = { id: 'lists.getList', method: 'GET', template: '/lists/{list_id}' } as const
const json = { 'content-type': 'application/json' }

function runExchange({ host }: Names, end: (exchange: HttpExchange) => void): Promise<unknown> {
  const deadline = new Deadline('ping.get', 60_000, undefined)
  const exchange = new HttpExchange(
    { operation: 'ping.get', origin: `https://${host}` },
    100,
    deadline,
    Number.POSITIVE_INFINITY,
    () => {},
  )
  return exchange.start(() => end(exchange)).finally(() => deadline.clear())
}

/** The name that the hint must contain, and a function that causes an error that knows all names. */
const errors: Readonly<Record<string, [keyof Names | undefined, Provoke]>> = {
  'a denied call': [
    'scope',
    (names) => authorize(createScope(names, { deny: ['campaigns.send'] }), createSendCall(), noon),
  ],
  'a call that is not allowed': [
    'scope',
    (names) => authorize(createScope(names, { preset: 'none' }), createSendCall(), noon),
  ],
  'a call under conditions': [
    'rule',
    (names) => {
      const rule = { id: names.rule, ops: ['campaigns.send'], on: { campaign_id: [names.file] } }
      return authorize(createScope(names, { allow: [rule] }), createSendCall(), noon)
    },
  ],
  'a batch': [
    'folder',
    (names) => {
      const body = { operations: [{ method: 'DELETE', path: '/lists/a' }] }
      return authorize(
        createScope(names, { allow: ['batches.start'] }),
        createCall('batches.start', { body }),
        noon,
      )
    },
  ],
  'an unknown operation': [
    'folder',
    (names) => {
      const call = createSendCall()
      const { access: _, ...operation } = call.operation
      return authorize(
        createScope(names, { preset: 'none' }),
        { ...call, operation: { ...operation, id: 'GET /x' } },
        noon,
      )
    },
  ],
  'a named configuration that is not there': ['folder', ({ folder }) => loadConfig(`/${folder}/a.json`)],
  'a configuration that is not JSON': [
    'file',
    ({ file }) => {
      enterTempDirectory({ [`${file}.json`]: '{' })
      loadConfig(`${file}.json`)
    },
  ],
  'a configuration with faults': [
    'folder',
    ({ folder, file, scope, rule }) => {
      const allow = [{ id: rule, ops: ['lists.getLis'] }]
      const network = { caFile: `/${file}/ca.pem`, proxy: 5 }
      enterTempDirectory({ [`${folder}/a.json`]: { scope: { version: 1, name: scope, allow }, network } })
      loadConfig(`${folder}/a.json`)
    },
  ],
  'a certificate that is not there': [
    'folder',
    ({ folder, file }) => {
      enterTempDirectory({ [`${folder}/a.json`]: { network: { caFile: `/${file}/ca.pem` } } })
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
      throw createExpiredError(toCredential({ apiKey: canaryKey() }, source), {
        time: 0,
        reason: 'expiresAt',
      } as never)
    },
  ],
  'a credential that is refused': [
    'source',
    ({ source }) => {
      const body = Buffer.from('{"title":"API Key Invalid"}')
      return parseResponse(
        marketingApi,
        getList,
        { status: 401, headers: json, body },
        toCredential({ apiKey: canaryKey() }, source),
        new KnownSecrets(),
      )
    },
  ],
  'a host that cannot be reached': [
    'host',
    (names) => runExchange(names, (it) => it.onResponseError(undefined, new Error('x'))),
  ],
  'an address that is not allowed': [
    'address',
    (names) =>
      runExchange(names, (it) => it.onResponseError(undefined, new SourceNotAllowedError(names.address))),
  ],
  'a call to a host of an option': [
    undefined,
    ({ host }) => createClient({ network: { origin: `http://${host}` } }),
  ],
}

async function captureProvokedError(provoke: Provoke, names: Names): Promise<MailchimpError> {
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

describe('the message, stack, response and JSON of an error contain no name of the operator:', () => {
  it.each(Object.entries(errors))('%s', async (_, [hinted, provoke]) => {
    await fc.assert(
      fc.asyncProperty(namesArbitrary, async (names) => {
        const error = await captureProvokedError(provoke, names)
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

/** Collects the expressions that each error site inserts into its message. */
function collectInterpolations(): string[] {
  return readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !/\.(?:d|generated)\.ts$/.test(name))
    .flatMap((name) => {
      const tree = ts.createSourceFile(
        name,
        readFileSync(`${src}/${name}`, 'utf8'),
        ts.ScriptTarget.Latest,
        true,
      )
      return collectErrorSites(tree).flatMap((site) => {
        const [first, second] = site.arguments ?? []
        const made = site.expression.getText()
        if (made === 'InternalError') return []
        const message = made === 'TransportError' || made === 'ApiError' ? second : first
        return collectMessageParts(message).map((part) => `${made}: ${part}`)
      })
    })
}

function collectErrorSites(node: ts.Node): ts.NewExpression[] {
  const inner: ts.NewExpression[] = []
  ts.forEachChild(node, (child) => {
    inner.push(...collectErrorSites(child))
  })
  return ts.isNewExpression(node) && CLASS.test(node.expression.getText()) ? [node, ...inner] : inner
}

function collectMessageParts(message: ts.Expression | undefined): string[] {
  if (message === undefined || ts.isStringLiteralLike(message)) return []
  if (ts.isTemplateExpression(message))
    return message.templateSpans.map(({ expression }) => expression.getText())
  if (!ts.isObjectLiteralExpression(message)) return [message.getText()]
  return message.properties.flatMap((property) => {
    if (ts.isSpreadAssignment(property)) return [property.expression.getText()]
    if (property.name?.getText() !== 'message') return []
    return ts.isPropertyAssignment(property) ? collectMessageParts(property.initializer) : ['message']
  })
}

/**
 * Names of operations, parameters and options, numbers, and fixed words. `file` is the name of a configuration in
 * messages, and `message` is built next to its error.
 */
const ALLOWED_PARTS = new Set(
  `ApiError: message
ArgumentError: argument AuditError: reason ConfigError: name
ArgumentError: allowed ArgumentError: batch ArgumentError: error.message ArgumentError: fault ArgumentError: id
ArgumentError: index ArgumentError: method ArgumentError: missing ArgumentError: name ArgumentError: operation
ArgumentError: operation.id ArgumentError: option ArgumentError: part ArgumentError: formatQueryName(name)
ArgumentError: reason ArgumentError: template
ConfigError: caller ConfigError: file ConfigError: neededBy ConfigError: source ConfigError: this.#file
ScopeError: id ScopeError: index ScopeError: message ScopeError: method ScopeError: operation
ScopeError: formatRefusal(scope, subject, unmet, wouldAllow)
TransportError: CONSEQUENCE[outcome] TransportError: message TransportError: operation TransportError: operation.id
TransportError: reason TransportError: this.#operation TransportError: this.#status TransportError: why
TransportError: words`
    .split(/\n| (?=\w+Error: )/)
    .map((line) => line.trim()),
)

it('every error site inserts only the listed expressions into its message', () => {
  const found = collectInterpolations()
  expect(found.length).toBeGreaterThan(40)
  expect([...new Set(found)].filter((each) => !ALLOWED_PARTS.has(each))).toEqual([])
})

it('a CredentialError has one of five fixed messages, and its argument becomes the hint', () => {
  const text = readFileSync(`${src}/errors/error-classes.ts`, 'utf8')
  expect(text).toContain('super(code, CREDENTIAL_MESSAGES[code], operation, hint)')
})
