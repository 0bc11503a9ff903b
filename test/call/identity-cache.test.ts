import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import type { WithHttpInfo } from '../../src/api/http-info.js'
import { IdentityCache, parseIdentity } from '../../src/call/identity-cache.js'
import { toCredential } from '../../src/credentials/credential.js'
import { CredentialError } from '../../src/errors/error-classes.js'
import { marketingApi } from '../../src/marketing/marketing-api.js'
import { account, firstKey, secondKey } from '../support/call/sample-keys.js'
import { captureError } from '../support/capture-error.js'
import { findLeak, printAll } from '../support/secret-leaks.js'

const first = toCredential({ apiKey: firstKey }, 'the vault').secret
const second = toCredential({ apiKey: secondKey }, 'the vault').secret
const createReply = (data: unknown) => ({ data }) as WithHttpInfo

describe('IdentityCache', () => {
  it('returns a response only for the secret that it was stored for', () => {
    const cache = new IdentityCache(marketingApi)
    cache.set(first, createReply(account))
    expect(cache.get(first)).toEqual(createReply(account))
    expect(cache.get(second)).toBeUndefined()
  })

  it.each([[null], [[]], ['Manager'], [{ role: 'owner' }], [{ account_id: account.account_id }]])(
    'does not store a response without an identity: %j',
    (root) => {
      const cache = new IdentityCache(marketingApi)
      cache.set(first, createReply(root))
      expect(cache.get(first)).toBeUndefined()
      const error = captureError(CredentialError, () => parseIdentity(marketingApi, createReply(root)))
      expect(error.code).toBe('credential_unavailable')
    },
  )

  it('contains no key', () => {
    const cache = new IdentityCache(marketingApi)
    cache.set(first, createReply(account))
    expect(findLeak(firstKey, inspect(cache, { showHidden: true, depth: 9 }))).toBeUndefined()
  })
})

describe('parseIdentity', () => {
  it('returns the account, and the role in lower case', () => {
    expect(parseIdentity(marketingApi, createReply(account))).toEqual({
      accountId: account.account_id,
      role: 'manager',
    })
  })

  it('does not quote an unreadable identity in its error', () => {
    const root = { account_id: 7, role: firstKey, email: 'ada@example.com' }
    const error = captureError(CredentialError, () => parseIdentity(marketingApi, createReply(root)))
    expect(findLeak(firstKey, printAll(error))).toBeUndefined()
    expect(printAll(error)).not.toContain('ada@')
  })
})
