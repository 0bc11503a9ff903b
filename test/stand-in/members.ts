import { createHash } from 'node:crypto'
import type { Answer } from './answer.js'
import { answerFromSchema, type Page } from './answer-from-schema.js'
import { memberExists, notFound } from './problems.js'
import { resolveSchema, type ServedOperation } from './specification.js'

interface Member {
  readonly email_address?: unknown
  readonly status?: unknown
  readonly status_if_new?: unknown
  readonly merge_fields?: unknown
  readonly tags?: unknown
  readonly [field: string]: unknown
}

export interface MemberCall {
  readonly operation: ServedOperation
  /** The list, then the member where the path names one. */
  readonly values: readonly string[]
  readonly body: unknown
  readonly page: Page
}

const collection = '/lists/{list_id}/members'
const one = '/lists/{list_id}/members/{subscriber_hash}'

/** The one thing that the stand-in remembers: who was put on a list. */
export class Members {
  readonly #lists = new Map<string, Map<string, Member>>()

  /** The answer of a call about members, or nothing when another part of the stand-in has to answer. */
  answer(call: MemberCall): Answer | undefined {
    const { method, template } = call.operation
    if (template === collection && method === 'POST') return this.#add(call)
    if (template === collection && method === 'GET') return this.#page(call)
    if (template === `${one}/actions/delete-permanent`) return this.#forget(call)
    if (template !== one) return undefined
    if (method === 'PUT' || method === 'PATCH') return this.#store(call, hashIn(call))
    return method === 'DELETE' ? this.#archive(call) : this.#get(call)
  }

  clear(): void {
    this.#lists.clear()
  }

  #add(call: MemberCall): Answer {
    const email = String((call.body as Member).email_address ?? '')
    const hash = hashOf(email)
    if (this.#list(call).has(hash)) return memberExists(email)
    return this.#store(call, hash)
  }

  #store(call: MemberCall, hash: string): Answer {
    const list = this.#list(call)
    const stored = list.get(hash)
    const member = merged(stored ?? newMember(call, hash), call.body as Member, stored === undefined)
    list.set(hash, member)
    return { status: 200, body: member }
  }

  #get(call: MemberCall): Answer {
    const hash = hashIn(call)
    return { status: 200, body: this.#list(call).get(hash) ?? newMember(call, hash) }
  }

  #page(call: MemberCall): Answer | undefined {
    const list = this.#list(call)
    if (list.size === 0) return undefined
    const { count, offset } = call.page
    const rest = answerFromSchema(call.operation.answer ?? {}, { count: 0, offset: 0, total: list.size })
    const members = [...list.values()].slice(offset, offset + count)
    return { status: 200, body: { ...(rest as object), list_id: call.values[0], members } }
  }

  #archive(call: MemberCall): Answer {
    const list = this.#list(call)
    const stored = list.get(hashIn(call))
    if (stored) list.set(hashIn(call), { ...stored, status: 'archived' })
    return { status: 204 }
  }

  #forget(call: MemberCall): Answer {
    const list = this.#list(call)
    if (list.size > 0 && !list.delete(hashIn(call))) return notFound()
    return { status: 204 }
  }

  #list({ values }: MemberCall): Map<string, Member> {
    const id = values[0] ?? ''
    const list = this.#lists.get(id) ?? new Map<string, Member>()
    this.#lists.set(id, list)
    return list
  }
}

/** MD5 of the address in lower case: how Mailchimp names a member. */
const hashOf = (email: string) => createHash('md5').update(email.toLowerCase()).digest('hex')

function hashIn({ values }: MemberCall): string {
  const value = values[1] ?? ''
  return value.includes('@') ? hashOf(value) : value
}

function newMember({ operation, values, page }: MemberCall, hash: string): Member {
  const member = answerFromSchema(operation.answer ?? {}, { ...page, count: 1, offset: 0 }) as Member
  return { ...member, id: hash, list_id: values[0] ?? '', tags: [], tags_count: 0 }
}

const kept = new Set(Object.keys(resolveSchema({ $ref: '#/components/schemas/ListMember' }).properties ?? {}))

function merged(member: Member, body: Member, isNew: boolean): Member {
  const changes = Object.fromEntries(
    Object.entries(body).filter(([name]) => kept.has(name) && name !== 'tags' && name !== 'id'),
  )
  const status = body.status ?? (isNew ? body.status_if_new : undefined) ?? member.status
  const mergeFields = { ...(member.merge_fields as object), ...(body.merge_fields as object) }
  return { ...member, ...changes, ...tagsOf(body), status, merge_fields: mergeFields }
}

// Tags go in as names and come out as things with an id.
function tagsOf({ tags }: Member): Member {
  if (!Array.isArray(tags)) return {}
  return { tags: tags.map((name, at) => ({ id: at + 1, name: String(name) })), tags_count: tags.length }
}
