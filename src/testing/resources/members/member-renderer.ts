import type { HandlerContext } from '../../engine/handler-context.js'
import { createSelfLinks } from '../../engine/links.js'
import type { Item } from '../../state/collection.js'
import { hashAddress, type StoredMember } from '../../state/member.js'
import type { MemberStore } from '../../state/member-store.js'
import { listMergeTags } from './merge-values.js'

/** Renders the members of one list. Looks up their common data once. */
export class MemberRenderer {
  readonly #context: HandlerContext
  readonly #listId: string
  readonly #store: MemberStore
  readonly #mergeTags: readonly string[]
  readonly #interests: readonly string[]
  readonly #tagNames: ReadonlyMap<number, string>

  constructor(context: HandlerContext, listId: string) {
    const { account } = context
    this.#context = context
    this.#listId = listId
    this.#store = account.getMembers(listId)
    this.#mergeTags = listMergeTags(account, listId)
    this.#interests = listInterestIds(context, listId)
    const segments = account.getCollection(`/lists/${listId}/segments`).listAll()
    this.#tagNames = new Map(segments.map(({ id, name }) => [Number(id), String(name)]))
  }

  render(slot: number, member: StoredMember): Item {
    const hash = hashAddress(member.email_address)
    const path = `/lists/${this.#listId}/members/${hash}`
    const fields = Object.fromEntries(this.#mergeTags.map((tag) => [tag, member.merge_fields[tag] ?? '']))
    const tags = member.tags.map((id) => ({ id, name: this.#tagNames.get(id) ?? '' }))
    const note = this.#context.account.peekCollection(`${path}/notes`)?.listAll().at(-1)
    return {
      id: hash,
      email_address: member.email_address,
      unique_email_id: hash.slice(-10),
      contact_id: this.#store.getContactId(slot),
      full_name: [fields['FNAME'], fields['LNAME']].filter(Boolean).join(' '),
      web_id: 100_000 + slot,
      email_type: member.email_type,
      status: member.status,
      ...(member.unsubscribe_reason !== undefined && { unsubscribe_reason: member.unsubscribe_reason }),
      consents_to_one_to_one_messaging: true,
      merge_fields: fields,
      interests: Object.fromEntries(this.#interests.map((id) => [id, member.interests[id] === true])),
      stats: { avg_open_rate: 0, avg_click_rate: 0 },
      ip_signup: member.ip_signup,
      timestamp_signup: member.timestamp_signup,
      ip_opt: member.ip_opt,
      timestamp_opt: member.timestamp_opt,
      member_rating: 2,
      last_changed: member.last_changed,
      language: member.language,
      vip: member.vip,
      email_client: '',
      location: {
        latitude: 0,
        longitude: 0,
        gmtoff: 0,
        dstoff: 0,
        country_code: '',
        timezone: '',
        ...member.location,
      },
      ...(member.marketing_permissions !== undefined && {
        marketing_permissions: member.marketing_permissions,
      }),
      ...(note !== undefined && { last_note: { note_id: note['id'], ...pickNote(note) } }),
      source: member.source,
      tags_count: tags.length,
      tags,
      list_id: this.#listId,
      _links: createSelfLinks(this.#context.origin, path),
    }
  }
}

const pickNote = ({ created_at, created_by, note }: Item): Item => ({ created_at, created_by, note })

export function listInterestIds({ account }: HandlerContext, listId: string): string[] {
  const categories = `/lists/${listId}/interest-categories`
  return account
    .getCollection(categories)
    .listIds()
    .flatMap((id) => account.getCollection(`${categories}/${id}/interests`).listIds())
}
