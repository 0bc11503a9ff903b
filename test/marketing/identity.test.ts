import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Identity } from '../../src/api/identity.js'
import {
  createIdentityCall,
  extractIdentity,
  findMismatch,
  ROLES,
  type Role,
} from '../../src/marketing/identity.js'
import { findOperationById } from '../support/operation-lookup.js'

const id = '8d3a3db4d97663a9074efcc16'

describe('the identity of a key', () => {
  it('is read with the operation of the root, and only two of its fields', () => {
    expect(createIdentityCall()).toEqual({
      operation: findOperationById('root.getRoot'),
      params: {},
      query: { fields: 'account_id,role' },
    })
  })

  it('consists of the id and the role in the response', () => {
    const root = { account_id: id, role: 'owner', email: 'ada@example.com', account_name: 'Ada' }
    expect(extractIdentity(root)).toEqual({ accountId: id, role: 'owner' })
  })

  it('does not depend on the letter case of the role', () => {
    for (const role of ['OWNER', 'Owner', 'owner']) {
      expect(extractIdentity({ account_id: id, role })).toEqual({ accountId: id, role: 'owner' })
    }
  })

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'owner'],
    ['a number', 7],
    ['a list', [{ account_id: id, role: 'owner' }]],
    ['an object without these fields', {}],
    ['no role', { account_id: id }],
    ['no account', { role: 'owner' }],
    ['a number as account', { account_id: 7, role: 'owner' }],
    ['a list as role', { account_id: id, role: ['owner'] }],
    ['nothing as role', { account_id: id, role: null }],
    ['an empty account', { account_id: '', role: 'owner' }],
    ['an empty role', { account_id: id, role: '' }],
  ])('is unknown with %s', (_, root) => {
    expect(extractIdentity(root)).toBeUndefined()
  })

  it('is read from any value without an exception', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (root) => {
        const identity = extractIdentity(root)
        if (identity !== undefined) expect(Object.values(identity).every((each) => each !== '')).toBe(true)
      }),
    )
  })
})

describe('an identity is accepted', () => {
  const manager: Identity = { accountId: id, role: 'manager' }

  it('if the account matches, whatever the role', () => {
    for (const role of [...ROLES, 'of tomorrow']) {
      expect(findMismatch({ accountId: id, role }, { accountId: id })).toBeUndefined()
    }
  })

  it('if the role is at most the expected one, whatever the account', () => {
    const pairs = ROLES.flatMap((has, rank) =>
      ROLES.map((most, highest) => ({ has, most, fits: rank <= highest })),
    )
    expect(pairs.filter(({ fits }) => fits)).toHaveLength(15)
    for (const { has, most, fits } of pairs) {
      const mismatch = findMismatch({ accountId: 'any', role: has }, { role: most })
      expect(mismatch === undefined, `${has} where ${most} is allowed`).toBe(fits)
    }
  })

  it('only if both match', () => {
    expect(findMismatch(manager, { accountId: id, role: 'manager' })).toBeUndefined()
    expect(findMismatch(manager, { accountId: id, role: 'author' })).toContain('the role manager')
    expect(findMismatch(manager, { accountId: 'other', role: 'owner' })).toContain('the account')
  })

  it('but not if the account differs in letter case', () => {
    expect(findMismatch({ ...manager, accountId: id.toUpperCase() }, { accountId: id })).toBeDefined()
  })

  it.each(['superuser', '', 'owner ', 'constructor', '__proto__', '0', 'length'])(
    'but not with an unknown role: %j could be the highest',
    (role) => {
      expect(findMismatch({ accountId: id, role }, { role: 'owner' })).toContain(
        'expect.role allows at most owner',
      )
    },
  )
})

describe('the message about a mismatch', () => {
  it('names the actual account, and not the expected one', () => {
    const mismatch = findMismatch({ accountId: id, role: 'owner' }, { accountId: 'secretly1expected' })
    expect(mismatch).toBe(`belongs to the account ${id}, but expect.accountId names another one`)
  })

  it('names both roles', () => {
    expect(findMismatch({ accountId: id, role: 'owner' }, { role: 'author' as Role })).toBe(
      'has the role owner, but expect.role allows at most author',
    )
  })

  it.each(['ada@example.com', 'a b', 'a\nb', '\u001b[31m', 'x'.repeat(65), '<b>', ''])(
    'does not quote %j from a response',
    (text) => {
      const other = findMismatch({ accountId: text, role: text }, { accountId: id })
      const higher = findMismatch({ accountId: text, role: text }, { role: 'viewer' })
      expect(other).toBe('belongs to the account (not printable), but expect.accountId names another one')
      expect(higher).toBe('has the role (not printable), but expect.role allows at most viewer')
    },
  )
})
