import fc from 'fast-check'

type Node = Record<string | number, unknown>

/** All places in a document, as ways from its root. */
export function placesIn(
  value: unknown,
  way: readonly (string | number)[] = [],
): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [way]
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value)
  return [way, ...keys.flatMap((key) => placesIn((value as Node)[key], [...way, key]))]
}

/** The document with something else at one place. */
export function planted(document: unknown, way: readonly (string | number)[], what: unknown): unknown {
  const [key, ...rest] = way
  if (key === undefined) return what
  const copy = (Array.isArray(document) ? [...document] : { ...(document as object) }) as Node
  Reflect.defineProperty(copy, key, {
    value: planted((document as Node)[key], rest, what),
    ...{ enumerable: true, configurable: true, writable: true },
  })
  return copy
}

const anything = fc.anything({
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

const aKey = fc.oneof(
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

/** Documents near the given ones: something strange stands somewhere, or a key that nobody knows. */
export function nearby(documents: readonly unknown[]): fc.Arbitrary<unknown> {
  return fc.constantFrom(...documents).chain((document) =>
    fc.constantFrom(...placesIn(document)).chain((way) =>
      fc.oneof(
        anything.map((what) => planted(document, way, what)),
        strange.map((what) => planted(document, way, what)),
        fc.tuple(aKey, fc.oneof(anything, strange)).map(([key, what]) => {
          const isLeaf = way.length > 0 && placesIn(valueAt(document, way)).length === 1
          return planted(document, [...(isLeaf ? way.slice(0, -1) : way), key], what)
        }),
      ),
    ),
  )
}

function valueAt(document: unknown, way: readonly (string | number)[]): unknown {
  return way.reduce((value, key) => (value as Node)[key], document)
}
