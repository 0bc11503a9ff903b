import { Collection, type Item } from './collection.js'
import { IdGenerator } from './id-generator.js'
import { MemberStore } from './member-store.js'
import type { StoredBatch } from './stored-batch.js'

/** A sent campaign and its recipients. */
export interface CampaignSend {
  readonly campaignId: string
  readonly listId: string
  /** The slots of the recipients at the time of sending. */
  readonly slots: Uint32Array
}

/** The contents of one account. */
export class AccountState {
  readonly name: string
  readonly ids: IdGenerator
  readonly #collections = new Map<string, Collection>()
  readonly #documents = new Map<string, Item>()
  readonly #members = new Map<string, MemberStore>()
  readonly #sends = new Map<string, CampaignSend>()
  readonly batches = new Map<string, StoredBatch>()
  /** The ids of scheduled campaigns. */
  readonly scheduledCampaigns = new Set<string>()

  constructor(name: string) {
    this.name = name
    this.ids = new IdGenerator(name)
  }

  /** Returns the collection at a path below `/3.0`: `/lists/a1b2c3d4e5/webhooks`. */
  getCollection(path: string): Collection {
    const known = this.#collections.get(path)
    if (known !== undefined) return known
    const collection = new Collection()
    this.#collections.set(path, collection)
    return collection
  }

  /** Returns the collection without creating it. */
  peekCollection(path: string): Collection | undefined {
    return this.#collections.get(path)
  }

  /** Returns the document at a path that is not a collection, like the content of a campaign. */
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

  /** Lists the campaigns sent to a list, with the slots of their recipients. */
  listSends(listId: string): { readonly campaign: Item; readonly slots: Uint32Array }[] {
    return [...this.#sends.values()]
      .filter((send) => send.listId === listId)
      .flatMap(({ campaignId, slots }) => {
        const campaign = this.getCollection('/campaigns').get(campaignId)
        return campaign === undefined ? [] : [{ campaign, slots }]
      })
  }

  /** Returns the time at which a campaign was last sent to a list. */
  findLastSendTime(listId: string): string | undefined {
    const times = this.listSends(listId).map(({ campaign }) => String(campaign['send_time']))
    return times.sort().at(-1)
  }

  /** Moves everything below a path, after a rename. */
  moveSubtree(from: string, to: string): void {
    for (const map of [this.#collections, this.#documents] as Map<string, unknown>[]) {
      for (const [key, value] of map) {
        if (!key.startsWith(`${from}/`)) continue
        map.delete(key)
        map.set(to + key.slice(from.length), value)
      }
    }
  }

  /** Deletes everything below a path, including the members of a list. */
  deleteSubtree(path: string): void {
    for (const map of [this.#collections, this.#documents]) {
      for (const key of map.keys()) if (key.startsWith(`${path}/`)) map.delete(key)
    }
    const [, list] = /^\/lists\/([^/]+)$/.exec(path) ?? []
    if (list !== undefined) this.#members.delete(list)
  }
}
