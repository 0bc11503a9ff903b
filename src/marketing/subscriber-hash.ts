import { createHash } from 'node:crypto'
import { ArgumentError } from '../errors/error-classes.js'

/**
 * Computes the `subscriber_hash` of an address: the MD5 of its lower-case form. It is no secret and no anonymisation:
 * the address can be guessed from it, so treat it like one.
 *
 * @param email an address as it stands in the list; it is not trimmed
 * @throws {ArgumentError} if it is no address. The message does not repeat it.
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

/** Not every address there is, but nothing that is none: a hash, a display name, a list of addresses, two `@`. */
const ADDRESS = /^[^\s@<>,;:"()[\]\\]{1,64}@[^\s@<>,;:"()[\]\\]{1,255}$/

export function isAddress(value: unknown): value is string {
  return typeof value === 'string' && ADDRESS.test(value)
}

export function hashAddress(email: string): string {
  return createHash('md5').update(email.toLowerCase()).digest('hex')
}
