import { inspect } from 'node:util'
import { describe, expect, it, vi } from 'vitest'
import { Identities } from '../../src/call/identities.js'
import { toCredential } from '../../src/credentials/credential.js'
import { CredentialError } from '../../src/errors.js'
import { glimpseOf, printed } from '../secret-probes.js'
import { rejectionOf, thrownBy } from '../thrown-by.js'
import { account, firstKey, secondKey } from './some-keys.js'

const first = toCredential({ apiKey: firstKey }, 'the vault')
const second = toCredential({ apiKey: secondKey }, 'the vault')
const identity = { accountId: account.account_id, role: 'manager' }

describe('the identity of a credential', () => {
  it('is read once by all who wait for it, and then known', async () => {
    const identities = new Identities()
    const readRoot = vi.fn(async () => account)
    expect(identities.known(first)).toBeUndefined()
    const all = await Promise.all(Array.from({ length: 50 }, () => identities.of(first, readRoot)))
    expect(new Set(all).size).toBe(1)
    expect(all[0]).toEqual(identity)
    expect(identities.known(first)).toBe(all[0])
    expect(await identities.of(first, readRoot)).toBe(all[0])
    expect(readRoot).toHaveBeenCalledTimes(1)
  })

  it('belongs to its secret: the same one from another ask is known, another one is not', async () => {
    const identities = new Identities()
    await identities.of(first, async () => account)
    expect(identities.known({ ...first, source: 'a file', version: '2' })).toEqual(identity)
    expect(identities.known(second)).toBeUndefined()
    const other = { ...account, account_id: 'another1' }
    expect(await identities.of(second, async () => other)).toEqual({ ...identity, accountId: 'another1' })
    expect(identities.known(first)).toEqual(identity)
  })

  it('that was read by another way is known as well', async () => {
    const identities = new Identities()
    expect(identities.keep(first, account)).toEqual(identity)
    const readRoot = vi.fn(async () => account)
    expect(await identities.of(first, readRoot)).toEqual(identity)
    expect(readRoot).not.toHaveBeenCalled()
  })

  it('is read anew after a failure, which all get who waited for it', async () => {
    const identities = new Identities()
    const failure = new Error('no connection')
    const failing = vi.fn(async () => Promise.reject(failure))
    const waiting = Array.from({ length: 10 }, () => rejectionOf(Error, identities.of(first, failing)))
    for (const error of await Promise.all(waiting)) expect(error).toBe(failure)
    expect(failing).toHaveBeenCalledTimes(1)
    expect(identities.known(first)).toBeUndefined()
    expect(await identities.of(first, async () => account)).toEqual(identity)
  })

  it('that nobody waits for any more is no unhandled rejection when it fails', async () => {
    const unhandled = vi.fn()
    process.on('unhandledRejection', unhandled)
    const reading = new Identities().of(first, () => Promise.reject(new Error('too late')))
    await Promise.race([reading.catch(() => {}), undefined])
    await new Promise((resolve) => setTimeout(resolve, 20))
    process.off('unhandledRejection', unhandled)
    expect(unhandled).not.toHaveBeenCalled()
  })
})

describe('an answer that does not say whose key it is', () => {
  it.each([[null], [[]], ['Manager'], [{ role: 'owner' }], [{ account_id: account.account_id }]])(
    'fails, and is not kept: %j',
    async (root) => {
      const identities = new Identities()
      const error = await rejectionOf(
        CredentialError,
        identities.of(first, async () => root),
      )
      expect(error.code).toBe('credential_unavailable')
      expect(error.hint).toContain('the vault')
      expect(identities.known(first)).toBeUndefined()
      expect(await identities.of(first, async () => account)).toEqual(identity)
    },
  )

  it('is not quoted', () => {
    const root = { account_id: 7, role: firstKey, email: 'ada@example.com' }
    const error = thrownBy(CredentialError, () => new Identities().keep(first, root))
    expect(glimpseOf(firstKey, printed(error))).toBeUndefined()
    expect(printed(error)).not.toContain('ada@')
  })
})

it('what is known of a key holds no key', () => {
  const identities = new Identities()
  identities.keep(first, account)
  expect(glimpseOf(firstKey, inspect(identities, { showHidden: true, depth: 9 }))).toBeUndefined()
})
