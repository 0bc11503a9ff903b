import { createRequire } from 'node:module'
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { WithHttpInfo } from '../../src/api/http-info.js'
import type { Call } from '../../src/api/operation.js'
import { ArgumentError } from '../../src/errors/error-classes.js'
import type { Marketing } from '../../src/marketing/api.generated.js'
import { createGroups, createMethodCall, defineGroups, type Send } from '../../src/marketing/sdk.js'
import { captureRejection } from '../support/capture-error.js'
import { chooseRuns } from '../support/property-runs.js'
import { sdkOperations } from '../support/scope/scope-arbitrary.js'

type Method = (...args: unknown[]) => Promise<unknown>

const answer = { data: { total_items: 0 }, response: {} } as unknown as WithHttpInfo

/** Has the same groups as a client of `createClient()`. */
class Groups {
  constructor(readonly send: Send) {
    Object.defineProperty(this, 'send', { enumerable: false })
  }
}
defineGroups(Groups.prototype, ({ send }) => send)

const createLazyGroups = (send: Send) => new Groups(send) as unknown as Marketing.Groups

interface RecordedGroups {
  readonly groups: Marketing.Groups
  readonly calls: Call[]
}

/** Creates the groups with a sender that records the calls. */
function createRecordingGroups(create = createLazyGroups): RecordedGroups {
  const calls: Call[] = []
  const groups = create(async (call) => {
    calls.push(call)
    return answer
  })
  return { groups, calls }
}

/** Includes the `…WithHttpInfo` twin of each method. */
const methods = sdkOperations.flatMap(({ id }) => [id, `${id}WithHttpInfo`])

function getMethod(groups: Marketing.Groups, name: string): Method {
  const [group = '', method = ''] = name.split('.')
  const owner = (groups as unknown as Record<string, Record<string, Method>>)[group] ?? {}
  return (...args) => (owner[method] as Method).apply(owner, args)
}

/** Calls a method, asserts that it returns a promise, and returns the reason of its rejection. */
async function captureAnyRejection(method: Method, args: readonly unknown[]): Promise<unknown> {
  const promise: unknown = method(...args)
  expect(promise).toBeInstanceOf(Promise)
  return (promise as Promise<unknown>).then(
    () => undefined,
    (error: unknown) => error,
  )
}

describe('a method of the SDK', () => {
  it('exists for all 270 operations, with its `…WithHttpInfo` twin', () => {
    const { groups } = createRecordingGroups()
    expect(methods).toHaveLength(540)
    for (const name of methods) expect(getMethod(groups, name)).toBeTypeOf('function')
  })

  it.each([
    ['no arguments', []],
    ['null', [null, null, null, null, null, null]],
    ['undefined', [undefined, undefined, undefined, undefined, undefined, undefined]],
  ])('with %s rejects with an ArgumentError that names operation and parameter', async (_, args) => {
    const { groups, calls } = createRecordingGroups()
    for (const name of methods) {
      const id = name.replace('WithHttpInfo', '')
      const before = calls.length
      const error = await captureAnyRejection(getMethod(groups, name), args)
      if (error === undefined) {
        expect(calls.slice(before).map(({ operation }) => operation.id)).toEqual([id])
        expect(calls.at(-1)?.operation.pathParams).toEqual([])
        continue
      }
      expect(error, name).toBeInstanceOf(ArgumentError)
      const { operation, argument, message } = error as ArgumentError
      expect({ operation, sent: calls.length - before }).toEqual({ operation: id, sent: 0 })
      expect(message).toBe(`${id}: ${argument} is missing`)
    }
    expect(calls.length).toBeGreaterThan(50)
  })

  it('sends the call that createMethodCall creates from the same arguments, or fails with the same message', async () => {
    const { groups, calls } = createRecordingGroups()
    const lists = [
      [],
      [{}],
      ['a', 'b', { fields: ['x'] }],
      ['a', 'b', 'c', 'd', 'e'],
      ['a', {}, {}, { count: 3 }],
    ]
    for (const operation of sdkOperations) {
      for (const args of lists) {
        const failure = await captureAnyRejection(getMethod(groups, operation.id), args)
        const create = () => createMethodCall(operation, args)
        if (failure === undefined) expect(create()).toEqual(calls.at(-1))
        else expect(create).toThrow(failure as Error)
      }
    }
    expect(calls.length).toBeGreaterThan(300)
  })

  const throwError = () => {
    throw new Error('what the argument knows')
  }
  const hostile: unknown[] = [
    new Proxy({}, { get: throwError, has: throwError, ownKeys: throwError, getPrototypeOf: throwError }),
    new Proxy([], { get: throwError }),
    { toString: throwError, toJSON: throwError, valueOf: throwError },
    {
      get fields() {
        return throwError()
      },
    },
    Symbol('x'),
    1n,
    () => 1,
    Number.NaN,
    '..',
    '',
    'a\r\nb',
    ['a'],
    [['..']],
    Object.create(null),
    new Date(Number.NaN),
    true,
  ]

  it('never throws, and rejects only with an ArgumentError, whatever the arguments', async () => {
    const { groups } = createRecordingGroups()
    for (const name of methods) {
      const id = name.replace('WithHttpInfo', '')
      for (const value of hostile) {
        const error = await captureAnyRejection(
          getMethod(groups, name),
          Array.from({ length: 6 }, () => value),
        )
        if (error === undefined) continue
        expect(error, name).toBeInstanceOf(ArgumentError)
        expect((error as ArgumentError).operation).toBe(id)
        expect((error as ArgumentError).message).not.toContain('the argument knows')
        expect((error as ArgumentError).cause).toBeUndefined()
      }
    }
  })

  it('sends only plain strings, or nothing, whatever the arguments', async () => {
    const { groups, calls } = createRecordingGroups()
    // Wrapped in functions, because fast-check would touch the proxies.
    const given = fc.oneof(
      fc.anything({ withBigInt: true, withDate: true }).map((value) => () => value),
      fc.constantFrom(...hostile.map((value) => () => value)),
      fc.string().map((text) => () => text),
    )
    const args = fc.array(given, { minLength: 6, maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...methods), args, async (name, values) => {
        calls.length = 0
        const error = await captureAnyRejection(
          getMethod(groups, name),
          values.map((value) => value()),
        )
        if (error !== undefined) expect(error).toBeInstanceOf(ArgumentError)
        for (const { params, query, body, operation } of calls) {
          expect(Object.keys(params)).toEqual(operation.pathParams)
          for (const text of [...Object.values(params), ...Object.values(query)])
            expect(typeof text).toBe('string')
          expect(Object.keys(query).every((key) => operation.queryParams.includes(key))).toBe(true)
          expect(typeof body?.text).toBe(operation.body ? 'string' : 'undefined')
        }
      }),
      { numRuns: chooseRuns(20_000) },
    )
  })

  it('passes on the error of a client that cannot be configured', async () => {
    const failure = new Error('the working directory was deleted')
    const groups = createLazyGroups(() => {
      throw failure
    })
    expect(await captureAnyRejection(getMethod(groups, 'ping.get'), [])).toBe(failure)
  })

  it('rejects if it is called without its group', async () => {
    const { getList } = createRecordingGroups().groups.lists
    const error = await captureRejection(ArgumentError, getList('a1b2c3d4e5'))
    expect(error.message).toContain('lists.getList: the arguments cannot be read; call it on its group')
  })

  it('resolves to the data, and its twin to the data and the response', async () => {
    const { groups } = createRecordingGroups()
    expect(await groups.ping.get()).toBe(answer.data)
    expect(await groups.ping.getWithHttpInfo()).toBe(answer)
  })

  it('accepts options in camelCase and snake_case, and lists as strings and arrays', async () => {
    const { groups, calls } = createRecordingGroups()
    await groups.lists.getAllLists({ fields: 'id,name', excludeFields: ['a', 'b'] })
    await groups.lists.getAllLists({ fields: ['id', 'name'], exclude_fields: 'a,b' })
    const query = { fields: 'id,name', exclude_fields: 'a,b' }
    expect(calls.map((call) => call.query)).toEqual([query, query])
  })

  it('passes the usual checks for a function', () => {
    const { groups } = createRecordingGroups()
    expect(typeof groups.lists.getList).toBe('function')
    expect('getList' in groups.lists).toBe(true)
    expect('getLists' in groups.lists).toBe(false)
  })
})

describe.each([
  ['a client of createClient()', createLazyGroups],
  ['the drop-in client', createGroups],
])('a group of %s', (_, create) => {
  afterEach(() => vi.restoreAllMocks())

  it('is created on first use, and stays the same object', () => {
    const { groups } = createRecordingGroups(create)
    expect(groups.lists).toBe(groups.lists)
    expect(groups.lists.getList).toBe(groups.lists.getList)
    expect(groups.lists).not.toBe(createRecordingGroups(create).groups.lists)
  })

  it('for surveys exists in the SDK’s spelling and in that of the other groups', async () => {
    const { groups, calls } = createRecordingGroups(create)
    expect(groups.Surveys).toBe(groups.surveys)
    await groups.Surveys.publishSurvey('list', 'survey')
    expect(calls[0]?.operation.id).toBe('surveys.publishSurvey')
  })

  it('is one of 27 that can be enumerated', () => {
    const { groups } = createRecordingGroups(create)
    const names = new Set<string>()
    for (const name in groups) names.add(name)
    expect(names).toEqual(new Set([...sdkOperations.map(({ id }) => id.split('.')[0]), 'Surveys']))
    expect(names.size).toBe(28)
  })

  it('sends only with its own client', async () => {
    const [one, other] = [createRecordingGroups(create), createRecordingGroups(create)]
    await Promise.all([one.groups.ping.get(), other.groups.lists.getAllLists(), one.groups.root.getRoot()])
    expect(one.calls.map(({ operation }) => operation.id)).toEqual(['ping.get', 'root.getRoot'])
    expect(other.calls.map(({ operation }) => operation.id)).toEqual(['lists.getAllLists'])
  })

  it('lets a test replace a method, for this client only', async () => {
    const [one, other] = [createRecordingGroups(create), createRecordingGroups(create)]
    const mocked = { id: 'mocked' }
    one.groups.lists.getList = vi.fn(async () => mocked as never)
    expect(await one.groups.lists.getList('a')).toBe(mocked)
    expect(await other.groups.lists.getList('a')).toBe(answer.data)
  })

  it('lets a test spy on a method and remove the spy', async () => {
    const { groups, calls } = createRecordingGroups(create)
    const mocked = { id: 'mocked' }
    const spy = vi.spyOn(groups.lists, 'getList').mockResolvedValue(mocked as never)
    expect(await groups.lists.getList('a')).toBe(mocked)
    expect(spy).toHaveBeenCalledWith('a')
    spy.mockRestore()
    expect(await groups.lists.getList('a')).toBe(answer.data)
    expect(calls).toHaveLength(1)
  })

  it('lets a test spy on a method without replacing it', async () => {
    const { groups, calls } = createRecordingGroups(create)
    const spy = vi.spyOn(groups.lists, 'getList')
    await groups.lists.getList('a')
    expect(spy).toHaveBeenCalledTimes(1)
    expect(calls).toHaveLength(1)
  })

  it('lets a test replace the whole group', async () => {
    const { groups } = createRecordingGroups(create)
    const mine = { getList: async () => 'mocked' }
    Object.assign(groups, { lists: mine })
    expect(groups.lists).toBe(mine)
    expect(createRecordingGroups(create).groups.lists).not.toBe(mine)
  })

  it('lets a spy on a twin see the calls of its method', async () => {
    const { groups, calls } = createRecordingGroups(create)
    const mocked = { data: { id: 'mocked' } }
    vi.spyOn(groups.lists, 'getListWithHttpInfo').mockResolvedValue(mocked as never)
    expect(await groups.lists.getList('a')).toBe(mocked.data)
    expect(calls).toEqual([])
  })

  it('does not print its calls', () => {
    const { groups } = createRecordingGroups(create)
    expect(['{}', '{"apiClient":{}}']).toContain(JSON.stringify(groups.lists))
  })
})

describe('a group of the drop-in client', () => {
  const bySdk = new (createRequire(import.meta.url)('@mailchimp/mailchimp_marketing').constructor)()

  it('is, like its methods, an own enumerable data property, as in the SDK', () => {
    const { groups } = createRecordingGroups(createGroups)
    const named = new Set<string>()
    for (const [name, group] of Object.entries(groups)) {
      const theirs = bySdk[name === 'surveys' ? 'Surveys' : name]
      expect(Object.keys(group).sort(), name).toEqual(Object.keys(theirs).sort())
      for (const property of Object.values(Object.getOwnPropertyDescriptors({ ...groups, ...group })))
        expect(property).toMatchObject({ writable: true, enumerable: true, configurable: true })
      named.add(name)
    }
    expect(named.size).toBe(28)
    expect(Object.keys(groups.lists).filter((name) => name !== 'apiClient')).toHaveLength(132)
  })

  it('shares its methods with the groups of other clients, and nothing else', () => {
    const [one, other] = [createGroups(async () => answer), createGroups(async () => answer)]
    expect(one.lists.getList).toBe(other.lists.getList)
    vi.spyOn(one.lists, 'getList')
    expect(one.lists.getList).not.toBe(other.lists.getList)
  })

  it('makes the same calls after it was copied by spread', async () => {
    const { groups, calls } = createRecordingGroups(createGroups)
    const addListMember = vi.fn(async () => ({}))
    const copy = { ...groups.lists, addListMember }
    await copy.getList('a')
    await copy.addListMember()
    expect(calls.map(({ operation }) => operation.id)).toEqual(['lists.getList'])
    expect(addListMember).toHaveBeenCalledTimes(1)
  })
})

describe('a group of a client of createClient()', () => {
  it('becomes an own property on first use, with inherited methods', () => {
    const { groups } = createRecordingGroups()
    expect(Object.keys(groups)).toEqual([])
    const { lists } = groups
    expect(Object.getOwnPropertyDescriptors(groups)).toMatchObject({ lists: { value: lists } })
    expect(Object.keys(lists)).toEqual([])
  })
})
