import { createHash } from 'node:crypto'
import { STATUS_CODES } from 'node:http'
import { isDeepStrictEqual } from 'node:util'
import type { DifferenceId } from '../parity/differences.js'
import { canaryKey } from '../support/stand-in/stand-in.js'
import { accessToken, type ScenarioName } from './scenarios.js'

/** A value that a program produced differently with this package and with the official SDK. */
export interface LeafDifference {
  /** For example `returned.body.error`, `printed.0` or `requests`. */
  readonly path: string
  readonly official: unknown
  readonly here: unknown
}

/** Lists the innermost differences of two values; lists of different lengths differ as a whole. */
export function findLeafDifferences(official: unknown, here: unknown, path = ''): LeafDifference[] {
  if (isDeepStrictEqual(official, here)) return []
  const [left, right] = [toRecord(official), toRecord(here)]
  if (!left || !right || left['length'] !== right['length']) return [{ path, official, here }]
  const keys = new Set([...Object.keys(left), ...Object.keys(right)])
  const joinPath = (key: string) => (path === '' ? key : `${path}.${key}`)
  return [...keys].flatMap((key) => findLeafDifferences(left[key], right[key], joinPath(key)))
}

function toRecord(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined
}

/** Returns the row of the table of differences that explains a difference, or undefined if there is none. */
export function classifyDifference(leaf: LeafDifference, scenario: ScenarioName): DifferenceId | undefined {
  const rows = Object.entries(differenceMatchers) as [DifferenceId, DifferenceMatcher][]
  return rows.find(([, holds]) => holds(leaf, scenario))?.[0]
}

type DifferenceMatcher = (leaf: LeafDifference, scenario: ScenarioName) => boolean

/** Each matches exactly the differences that its row explains. The first match counts. */
const differenceMatchers: Readonly<Partial<Record<DifferenceId, DifferenceMatcher>>> = {
  addressAsHash: ({ path, official, here }) =>
    /^requests\.\d+\.path$/.test(path) && String(official).replace('ada%40example.com', ADA) === here,

  echoedKey: ({ official, here }, scenario) =>
    scenario === 'key quoted' &&
    typeof official === 'string' &&
    official.replaceAll(QUOTED_KEY, '[secret]') === here,

  noCredential: (leaf, scenario) => {
    if (scenario !== 'no key') return false
    if (hasNoInstance(leaf)) return true
    if (leaf.path === 'requests') return isEmpty(leaf.here) && hasNoCredentials(leaf.official)
    return matchesPatterns(
      leaf,
      /Unauthorized|API Key (?:Invalid|Missing)|API key may be invalid|request has no key|^Error$/,
      REFUSED_CREDENTIAL,
    )
  },

  refusal: (leaf, scenario) => {
    if (scenario === 'empty body') return isArgumentError(leaf)
    if (!scenario.endsWith('forbidden')) return false
    if (hasNoInstance(leaf)) return true
    if (leaf.path === 'requests') {
      const mayRead = scenario === 'writes forbidden'
      return isDeepStrictEqual(
        leaf.here,
        (leaf.official as Request[]).filter((each) => mayRead && isRead(each)),
      )
    }
    return matchesPatterns(leaf, /Forbidden|Not for this role|^Error$/, REFUSED_BY_SCOPE)
  },

  missingArgument: (leaf) =>
    isNameDifference(leaf, 'ArgumentError') ||
    matchesEnding(leaf, /Missing the required parameter '\w+' when calling/, /\w+\.\w+: \w+ is missing/),

  topLevelFacts: ({ path, official, here }) =>
    (path === 'sent.body.message' && official === 'Something went wrong' && typeof here === 'string') ||
    (path === 'sent.body.detail' && official === undefined && typeof here === 'string'),

  plainResponse: (leaf) => matchesPatterns(leaf, /^<ref \*\d> Response \{/, /^\{\n {2}status: /),

  printed: (leaf) =>
    matchesPatterns(leaf, /\bresponse\W+(<ref \*\d> )?(Response )?\{/, OWN_ERROR) || isJsonField(leaf),

  message: (leaf) =>
    isNameDifference(leaf, 'ApiError') ||
    matchesEnding(leaf, STATUS_WORDS, /\w+\.\w+: Mailchimp answered \d{3}/),

  networkCode: (leaf) =>
    isNameDifference(leaf, 'TransportError') ||
    matchesEnding(
      leaf,
      /read ECONNRESET/,
      /\w+\.\w+ could not connect to, or lost its connection to, Mailchimp/,
    ) ||
    matchesEnding(leaf, /ECONNRESET/, /connection_failed/) ||
    matchesPatterns(leaf, /"errno": ?-\d+/, /"code": ?"connection_failed"/),
}

const ADA = createHash('md5').update('ada@example.com').digest('hex')

const QUOTED_KEY = new RegExp(
  [canaryKey(), accessToken, Buffer.from(`user:${canaryKey()}`).toString('base64url')].join('|'),
  'g',
)

const REFUSED_CREDENTIAL = /no Mailchimp credential is configured|CredentialError/

const REFUSED_BY_SCOPE = /ScopeError|is not allowed|no scope|scope/

const OWN_ERROR = /\b(Api|Argument|Credential|Scope|Transport)Error\b|"code":"\w+","operation":"/

const STATUS_WORDS = new RegExp(`\\b(${Object.values(STATUS_CODES).join('|').replace(/[()]/g, '.')})`)

interface Request {
  readonly method: string
  readonly authorization?: string
}

const isRead = ({ method }: Request) => method === 'GET'

const isEmpty = (list: unknown) => Array.isArray(list) && list.length === 0

const hasNoCredentials = (requests: unknown) =>
  (requests as Request[]).every(({ authorization }) => authorization === undefined)

/** For a missing argument the SDK throws an error without a response; ours has the shape of one. */
function isArgumentError(leaf: LeafDifference): boolean {
  if (leaf.path === 'thrown.status') return leaf.official === null && leaf.here === 422
  return matchesPatterns(
    leaf,
    /undefined|^[^{]*Missing the required parameter/,
    /ArgumentError.* is missing"/,
  )
}

/** Mailchimp adds an `instance` id to its errors; an error of this package has none. */
function hasNoInstance({ official, here }: LeafDifference): boolean {
  if (!Array.isArray(official) || !Array.isArray(here)) return false
  return isDeepStrictEqual(
    official.filter((name) => name !== 'instance'),
    here,
  )
}

/** The JSON of a superagent error has the request; ours has the facts of the call. */
function isJsonField({ path, official, here }: LeafDifference): boolean {
  if (!/^(returned|sent)\.body\./.test(path)) return false
  if (here === undefined) return /\.(response|errno|syscall)$/.test(path)
  return (
    official === undefined &&
    /\.(name|message|code|operation|title|requestId|hint|outcome|attempts|reason|wouldAllow)$/.test(path)
  )
}

/** An uncaught error has the name of its class. */
function isNameDifference({ path, official, here }: LeafDifference, name: string): boolean {
  return path === 'thrown.name' && official === 'Error' && here === name
}

/** Whether both strings match their pattern after the same prefix, apart from error class names. */
function matchesEnding(leaf: LeafDifference, officialPattern: RegExp, herePattern: RegExp): boolean {
  if (!matchesPatterns(leaf, officialPattern, herePattern)) return false
  const readPrefix = (text: unknown, kind: RegExp) =>
    String(text)
      .slice(0, String(text).search(kind))
      .replace(/\w*Error: $/, '')
  return readPrefix(leaf.official, officialPattern) === readPrefix(leaf.here, herePattern)
}

/** Whether both sides are strings, and each matches its pattern. */
function matchesPatterns(
  { official, here }: LeafDifference,
  officialPattern: RegExp,
  herePattern: RegExp,
): boolean {
  return (
    typeof official === 'string' &&
    typeof here === 'string' &&
    officialPattern.test(official) &&
    herePattern.test(here)
  )
}
