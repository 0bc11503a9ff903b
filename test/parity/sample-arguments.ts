import { readSdk } from '../../scripts/generate/read-sdk.js'
import type { SdkOperation, SdkOption } from '../../scripts/generate/sdk-operation.js'
import { operations as catalogue } from '../../src/marketing/all-operations.js'
import { createSampleAnswer } from '../support/testing/answer-from-schema.js'
import { type ServedOperation, servedOperations } from '../support/testing/specification.js'

/** The styles of optional arguments. */
export const argumentStyles = [
  'left out',
  'camelCase',
  'snake_case',
  'falsy camelCase',
  'falsy snake_case',
] as const

export type ArgumentStyle = (typeof argumentStyles)[number]

/** All operations of the installed SDK. A test compares them with the catalogue. */
export const operations: readonly SdkOperation[] = readSdk()

export const catalogueIds: readonly string[] = Object.keys(catalogue)

const served = new Map(servedOperations.map((operation) => [formatRoute(operation), operation]))

function formatRoute({ method, template }: { method: string; template: string }): string {
  return `${method} ${template}`
}

/** Creates arguments that depend only on the operation and the style. */
export function createArguments(operation: SdkOperation, style: ArgumentStyle): unknown[] {
  const seed = `${operation.id} ${style}`
  const values = operation.args.map(({ name, kind }) => {
    if (kind === 'body') return createBody(operation, style)
    if (kind === 'options') return createOptions(operation, style)
    return kind === 'query' ? pick(texts, seed) : createPathValue(name, seed)
  })
  return style === 'left out' && operation.args.at(-1)?.kind === 'options' ? values.slice(0, -1) : values
}

/** Without apostrophes, addresses and dot segments, which are covered by listed differences. */
const segments = [
  ...['a1b2c3d4e5', 'with space', 'sl/ash', 'per%cent', 'a?b=c&d#e', 'Größe-日本-🙂', 'a+b;c,d:e$f=g'],
  ...['(x)*!~_.-', 'back\\slash "quoted"', 'server', '{list_id}', 42, 0, -7.5],
]

const texts = [
  ...['plain', 'two words', 'a&b=c#d', "it's (all) *fine*!", 'ü 日本 🙂', '100%', 'a,b;c', '%7e+%20', '0'],
  ...['<b>"bold"</b>', 'line\nbreak', 'name@example.com', '[brackets]', '\\', 'x'.repeat(3000)],
]

const moments = [new Date(Date.UTC(2026, 0, 2, 3, 4, 5, 678)), '2015-10-21T15:41:36+00:00', '2026-11-23']

const lists = [
  ['id'],
  ['lists.id', 'lists.stats.member_count'],
  ['a b', 'c,d', "e'f", 'ü🙂'],
  [1, true, new Date(0)],
  ['before', null, undefined, ''],
]

function createPathValue(name: string, seed: string): unknown {
  if (name === 'subscriberHash') return pick(['62eeb292278cc15f5817cb78f7790b08', 'no hash / at all'], seed)
  return pick(segments, `${seed} ${name}`)
}

function createOptions(operation: SdkOperation, style: ArgumentStyle): object | undefined {
  if (style === 'left out') return undefined
  const snake = style.endsWith('snake_case')
  const getSpelling = (option: SdkOption) => (snake ? option.name : (option.spellings[0] as string))
  const entries = operation.options.map((option) => [
    getSpelling(option),
    createOptionValue(operation, option, style),
  ])
  return { ...Object.fromEntries(entries), no_such_option: 'dropped by both' }
}

function createOptionValue(operation: SdkOperation, { name }: SdkOption, style: ArgumentStyle): unknown {
  const seed = `${operation.id} ${name} ${style}`
  const { type, enum: choices } =
    getServedOperation(operation).parameters.find((it) => it.name === name)?.schema ?? {}
  if (style.startsWith('falsy')) return type === 'array' ? pick([[], null], seed) : pick(falsy, seed)
  if (type === 'array') return pick(lists, seed)
  if (type === 'boolean') return pick([true, false, 'true'], seed)
  if (type === 'integer') return pick([1, 2, 7, '3', 4n], seed)
  if (choices) return pick(choices, seed)
  return pick(/since|before|timestamp/.test(name) ? moments : texts, seed)
}

const falsy = [0, false, '', null, undefined, Number.NaN, 0n]

function createBody(operation: SdkOperation, style: ArgumentStyle): unknown {
  if (operation.id === 'batches.start') return plainBatch
  const schema = getServedOperation(operation).body ?? {}
  const sample = createSampleAnswer(schema, { count: 2, offset: 0, total: 2 }) as object
  const body = { ...sample, left_out: undefined, of_everything: mixedValues }
  return style === 'snake_case' ? JSON.stringify(body) : { ...body, large: 1e21 }
}

const mixedValues = {
  text: 'ü 日本 🙂 "quoted" \\ </script>  \u2028 it\'s',
  numbers: [0, -1, 1.5, Number.MAX_SAFE_INTEGER],
  nothing: [null, {}, [], '', false],
  moment: new Date(0),
}

/** In the canonical form of this client, so that both send the same. */
const plainBatch = {
  operations: [
    { method: 'GET', path: '/lists/a%20b/members', params: { count: '2' }, operation_id: 'one' },
    { method: 'POST', path: '/lists', body: '{"name":"ü 🙂"}' },
  ],
}

function getServedOperation(operation: SdkOperation): ServedOperation {
  const found = served.get(formatRoute(operation))
  if (!found) throw new Error(`The specification has no ${formatRoute(operation)}`)
  return found
}

function pick<T>(from: readonly T[], seed: string): T {
  return from[hashText(seed) % from.length] as T
}

/** Returns a number that depends only on the text. */
function hashText(text: string): number {
  let sum = 7
  for (const character of text) sum = (sum * 31 + (character.codePointAt(0) as number)) % 1_000_003
  return sum
}
