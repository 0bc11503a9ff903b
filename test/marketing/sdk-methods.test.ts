import { createRequire } from 'node:module'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSdk } from '../../scripts/generate/read-sdk.js'
import { createSdkMethods } from '../../src/marketing/sdk-methods.js'

type Method = (...args: unknown[]) => unknown
type Group = Record<string, Method>

const require = createRequire(import.meta.url)
const { instance } = require('@mailchimp/mailchimp_marketing/src/ApiClient') as { instance: object }
const operations = readSdk()
const groups = [...new Set(operations.map(({ group }) => group))]
const getGroupId = (group: string) => (group === 'Surveys' ? 'surveys' : group)

type Observer = ReturnType<typeof createObserver>

/** Creates a function that prints the call that a group passes to `callApi`, or the error that it throws. */
function createObserver(createGroup: (client: object) => Group) {
  let calls: string[] = []
  const client = {
    callApi(...[template, method, path, query, ...rest]: unknown[]) {
      // The order of a query is visible on the wire; the order of path parameters is not.
      const [pathEntries, queryEntries] = [path, query].map((values) => Object.entries(values as object))
      // The SDK passes omitted options as undefined, and does not send them.
      const sentEntries = queryEntries?.filter(([, each]) => each !== undefined && each !== null)
      const given = [template, method, pathEntries?.sort(), sentEntries, rest.slice(0, 3)]
      calls.push(JSON.stringify(given, (_, each) => (each === undefined ? 'undefined' : each)))
      return Promise.resolve({ data: {} })
    },
    buildCollectionParam: (value: unknown) => value,
  }
  const group = createGroup(client)
  return (name: string, args: readonly unknown[]): readonly string[] | string => {
    calls = []
    try {
      group[name]?.(...args)
      return calls
    } catch (error) {
      return String(error)
    }
  }
}

type GroupClass = new (client: object) => Group
const createOwnGroup = (group: string, apiClient: object) =>
  ({ ...createSdkMethods(getGroupId(group)), apiClient }) as unknown as Group
const createOfficialGroup = (group: string, client: object) => {
  const official = (instance as Record<string, { constructor: GroupClass }>)[group] as {
    constructor: GroupClass
  }
  return new official.constructor(client)
}

const value = fc.oneof(
  fc.constantFrom(undefined, null, '', 0, false),
  fc.string(),
  fc.integer(),
  fc.array(fc.string(), { maxLength: 2 }),
)

/** Options in each spelling that the SDK reads, and an unknown one. */
const createOptionsArbitrary = (names: readonly string[]) =>
  fc.dictionary(fc.constantFrom('unknown', ...names), value, { maxKeys: 5 })

describe('a group created from the catalogue', () => {
  it.each(groups)('has the same own members as %s of the SDK', (group) => {
    const members = [createOwnGroup, createOfficialGroup].map((createGroup) =>
      Object.keys(createGroup(group, {})).sort(),
    )
    expect(members[0]).toEqual(members[1])
  })

  it.each(operations)('calls or throws like $id of the SDK, whatever the arguments', (operation) => {
    const { group, name, args, options } = operation
    const spellings = options.flatMap((option) => option.spellings)
    const given = args.map(({ kind }) =>
      kind === 'options' ? fc.option(createOptionsArbitrary(spellings)) : value,
    )
    const [here, there] = [createOwnGroup, createOfficialGroup].map((createGroup) =>
      createObserver((client) => createGroup(group, client)),
    ) as [Observer, Observer]
    const twin = `${name}WithHttpInfo`
    fc.assert(
      fc.property(fc.tuple(...given), (values) => {
        const [mine, theirs] = [here(twin, values), there(twin, values)].map(String)
        if (mine !== theirs) expect(mine).toBe(theirs)
      }),
      { numRuns: 100 },
    )
  })

  it('returns the data of its twin, even if a test double replaces the twin', async () => {
    const lists = createOwnGroup('lists', {})
    lists['getListWithHttpInfo'] = async (id: unknown) => ({ data: `list ${id}` })
    expect(await lists['getList']?.('a1b2c3d4e5')).toBe('list a1b2c3d4e5')
  })
})
