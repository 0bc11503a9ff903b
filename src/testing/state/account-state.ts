import { Collection, type Item } from './collection.js'
import { IdGenerator } from './id-generator.js'
import { MemberStore } from './member-store.js'
import type { StoredBatch } from './stored-batch.js'

/** A campaign that was sent, and to whom. */
export interface CampaignSend {
  readonly campaignId: string
  readonly listId: string
  /** Slots of the members at that time. */
  readonly slots: Uint32Array
}

/** All that one account holds. */
export class AccountState {
  readonly name: string
  readonly ids: IdGenerator
  readonly #collections = new Map<string, Collection>()
  readonly #documents = new Map<string, Item>()
  readonly #members = new Map<string, MemberStore>()
  readonly #sends = new Map<string, CampaignSend>()
  readonly batches = new Map<string, StoredBatch>()
  /** Ids of the campaigns that wait for their time. */
  readonly scheduledCampaigns = new Set<string>()

  constructor(name: string) {
    this.name = name
    this.ids = new IdGenerator(name)
  }

  /** The collection at a path below `/3.0`, as `/lists/a1b2c3d4e5/webhooks`. */
  getCollection(path: string): Collection {
    const known = this.#collections.get(path)
    if (known !== undefined) return known
    const collection = new Collection()
    this.#collections.set(path, collection)
    return collection
  }

  /** The same, but none is made for what is only looked at. */
  peekCollection(path: string): Collection | undefined {
    return this.#collections.get(path)
  }

  /** What belongs to one path and is no collection: the content of a campaign. */
  getDocument(path: string): Item | undefined {
    return this.#documents.get(path)
  }

  setDocument(path: string, document: Item): void {
    this.#documents.set(path, document)
  }

  getMembers(listId: string): MemberStore {
    const known = this.#members.get(listId)
    if (known !== undefined) return known
    const store = new MemberStore(listId)
    this.#members.set(listId, store)
    return store
  }

  setMembers(listId: string, store: MemberStore): void {
    this.#members.set(listId, store)
  }

  recordSend(send: CampaignSend): void {
    this.#sends.set(send.campaignId, send)
  }

  findSend(campaignId: string): CampaignSend | undefined {
    return this.#sends.get(campaignId)
  }

  /** The campaigns that were sent to a list, with the slots they went to. */
  listSends(listId: string): { readonly campaign: Item; readonly slots: Uint32Array }[] {
    return [...this.#sends.values()]
      .filter((send) => send.listId === listId)
      .flatMap(({ campaignId, slots }) => {
        const campaign = this.getCollection('/campaigns').get(campaignId)
        return campaign === undefined ? [] : [{ campaign, slots }]
      })
  }

  /** When something was last sent to a list. */
  findLastSendTime(listId: string): string | undefined {
    const times = this.listSends(listId).map(({ campaign }) => String(campaign['send_time']))
    return times.sort().at(-1)
  }

  /** Takes along what is below a path, if the thing has another name from now on. */
  moveSubtree(from: string, to: string): void {
    for (const map of [this.#collections, this.#documents] as Map<string, unknown>[]) {
      for (const [key, value] of map) {
        if (!key.startsWith(`${from}/`)) continue
        map.delete(key)
        map.set(to + key.slice(from.length), value)
      }
    }
  }

  /** Forgets all that is below a path: what a deleted thing held. */
  deleteSubtree(path: string): void {
    for (const map of [this.#collections, this.#documents]) {
      for (const key of map.keys()) if (key.startsWith(`${path}/`)) map.delete(key)
    }
    const [, list] = /^\/lists\/([^/]+)$/.exec(path) ?? []
    if (list !== undefined) this.#members.delete(list)
  }
}
