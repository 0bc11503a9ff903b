import { createHash } from 'node:crypto'
import { ArgumentError } from '../errors/error-classes.js'

/**
 * Computes the `subscriber_hash` of an address: the MD5 of its lower-case form. The hash does not anonymise the
 * address, which can be guessed from it: treat it as personal data.
 *
 * @param email an address as in the list; it is not trimmed
 * @throws {ArgumentError} if it is not an address. The message does not repeat it.
 * @example
 * ```ts
 * import mailchimp, { subscriberHash } from 'mailchimp-hardened'
 *
 * const member = await mailchimp.lists.getListMember('a1b2c3d4e5', subscriberHash('Ada@example.com'))
 * console.log(member.status)
 * ```
 */
export function subscriberHash(email: string): string {
  if (!isAddress(email)) {
    throw new ArgumentError(
      'subscriberHash: email must be an address, like "ada@example.com", without spaces',
      {
        argument: 'email',
      },
    )
  }
  return hashAddress(email)
}

/** Rejects hashes, display names, lists of addresses and two `@`; also some valid but unusual addresses. */
const ADDRESS = /^[^\s@<>,;:"()[\]\\]{1,64}@[^\s@<>,;:"()[\]\\]{1,255}$/

export function isAddress(value: unknown): value is string {
  return typeof value === 'string' && ADDRESS.test(value)
}

export function hashAddress(email: string): string {
  return createHash('md5').update(email.toLowerCase()).digest('hex')
}
