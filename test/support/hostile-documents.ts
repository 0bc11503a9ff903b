import fc from 'fast-check'

type Node = Record<string | number, unknown>

/** Collects all positions in a document, as paths from its root. */
export function collectPaths(
  value: unknown,
  path: readonly (string | number)[] = [],
): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [path]
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value)
  return [path, ...keys.flatMap((key) => collectPaths((value as Node)[key], [...path, key]))]
}

/** Returns the document with another value at one position. */
export function plantValue(document: unknown, path: readonly (string | number)[], value: unknown): unknown {
  const [key, ...rest] = path
  if (key === undefined) return value
  const copy = (Array.isArray(document) ? [...document] : { ...(document as object) }) as Node
  Reflect.defineProperty(copy, key, {
    value: plantValue((document as Node)[key], rest, value),
    ...{ enumerable: true, configurable: true, writable: true },
  })
  return copy
}

const anyValue = fc.anything({
  maxDepth: 2,
  maxKeys: 3,
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
  withUnicodeString: true,
})

const strange = fc.constantFrom<unknown>(
  undefined,
  null,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  -0,
  '',
  [],
  {},
  () => 'lists.getList',
  Symbol('lists.getList'),
  new Proxy({}, { get: () => 'lists.getList' }),
  new Proxy([], { get: (list, name) => (name === 'length' ? 2 : Reflect.get(list, name)) }),
  Object.create({ version: 1, preset: 'read-only' }),
  JSON.parse('{"__proto__": {"max": 1}, "constructor": {}}'),
)

const keyArbitrary = fc.oneof(
  fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    'id',
    'ops',
    'on',
    'where',
    'scope',
    'env',
    'body.x',
    '0',
  ),
  fc.string({ maxLength: 12 }),
)

/** Creates variations of the documents: a hostile value at some position, or an unknown key. */
export function mutateDocuments(documents: readonly unknown[]): fc.Arbitrary<unknown> {
  return fc.constantFrom(...documents).chain((document) =>
    fc.constantFrom(...collectPaths(document)).chain((path) =>
      fc.oneof(
        anyValue.map((value) => plantValue(document, path, value)),
        strange.map((value) => plantValue(document, path, value)),
        fc.tuple(keyArbitrary, fc.oneof(anyValue, strange)).map(([key, value]) => {
          const isLeaf = path.length > 0 && collectPaths(getByPath(document, path)).length === 1
          return plantValue(document, [...(isLeaf ? path.slice(0, -1) : path), key], value)
        }),
      ),
    ),
  )
}

function getByPath(document: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce((value, key) => (value as Node)[key], document)
}
