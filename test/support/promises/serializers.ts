import { format, inspect } from 'node:util'
import { deserialize, serialize } from 'node:v8'

type Serializer = (value: unknown) => string

const deep = { depth: Number.POSITIVE_INFINITY }

/** All ways in which a value can reach a log, a tracker, a worker or a file. */
const SERIALIZERS: Readonly<Record<string, Serializer>> = {
  message: (value) => String((value as Partial<Error>)?.message),
  stack: (value) => String((value as Partial<Error>)?.stack),
  cause: (value) => inspect((value as Partial<Error>)?.cause, deep),
  'String()': (value) => String(value),
  'a template': (value) => `${value as string}`,
  concatenation: (value) => 'text '.concat(value as string),
  inspect: (value) => inspect(value),
  'inspect, deep': (value) => inspect(value, deep),
  'inspect, showHidden': (value) => inspect(value, { ...deep, showHidden: true }),
  'inspect, no customInspect': (value) => inspect(value, { ...deep, customInspect: false }),
  'inspect, getters': (value) => inspect(value, { ...deep, getters: true }),
  'inspect, showProxy': (value) => inspect(value, { ...deep, showProxy: true }),
  'inspect, all at once': (value) =>
    inspect(value, { ...deep, showHidden: true, customInspect: false, getters: true }),
  'JSON.stringify': (value) => JSON.stringify(value) ?? '',
  structuredClone: (value) => inspect(structuredClone(value), { ...deep, showHidden: true }),
  'v8.serialize': (value) => decodeBothWidths(serialize(value)),
  'v8.serialize and back': (value) => inspect(deserialize(serialize(value)), deep),
  spread: (value) => inspect({ ...(value as object) }, { ...deep, showHidden: true }),
  'Object.assign': (value) => JSON.stringify(Object.assign({}, value)) ?? '',
  descriptors: (value) => inspect(Object.getOwnPropertyDescriptors(value), { ...deep, customInspect: false }),
  '%o': (value) => format('%o', value),
  '%O': (value) => format('%O', value),
  '%j': (value) => format('%j', value),
  '%s': (value) => format('%s', value),
  '%d': (value) => format('%d', value),
  'console.log': (value) => format(value),
  'everything that can be reached': (value) => [...walkStrings(value)].join('\n'),
}

/** Serializes the value in all these ways, and omits those that fail. */
export function serializeAllWays(value: unknown): [way: string, text: string][] {
  return Object.entries(SERIALIZERS).flatMap(([way, print]) => {
    try {
      return [[way, print(value)] as [string, string]]
    } catch {
      return []
    }
  })
}

/** Decodes the bytes as one byte and as two bytes per character, because engines store strings in either way. */
function decodeBothWidths(bytes: Buffer): string {
  return `${bytes.toString('latin1')}\n${bytes.toString('utf16le')}\n${bytes.subarray(1).toString('utf16le')}`
}

/** Collects all text in own properties of any kind and in the results of class getters. */
function* walkStrings(value: unknown, seen = new Set<unknown>()): Generator<string> {
  if (typeof value === 'string') yield value
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null || seen.has(value)) return
  seen.add(value)
  if (value instanceof Map) for (const entry of value) yield* walkStrings([...entry], seen)
  if (value instanceof Set) for (const entry of value) yield* walkStrings(entry, seen)
  if (ArrayBuffer.isView(value)) yield Buffer.from(value.buffer).toString('latin1')
  for (const key of collectKeys(value)) {
    yield String(key)
    yield* walkStrings(readProperty(value, key), seen)
  }
}

function collectKeys(value: object): Set<PropertyKey> {
  const names = new Set<PropertyKey>()
  for (let level: object | null = value; level !== null; level = Object.getPrototypeOf(level)) {
    if (level === Object.prototype || level === Function.prototype) break
    for (const name of Reflect.ownKeys(level)) names.add(name)
  }
  return names
}

function readProperty(value: object, key: PropertyKey): unknown {
  try {
    return Reflect.get(value, key)
  } catch {
    return undefined
  }
}
