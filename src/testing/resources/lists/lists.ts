import { getCollectionShape } from '../../engine/collection-shape.js'
import { listItems } from '../../engine/generic-handlers.js'
import type { Handler, HandlerContext, ResourceRules } from '../../engine/handler-context.js'
import { isTrue } from '../../engine/request-query.js'
import type { Item } from '../../state/collection.js'
import { formatTimestamp } from '../../state/fake-clock.js'

/** The merge fields of every new list. */
const DEFAULT_MERGE_FIELDS = [
  ['FNAME', 'First Name', 'text'],
  ['LNAME', 'Last Name', 'text'],
  ['ADDRESS', 'Address', 'address'],
  ['PHONE', 'Phone Number', 'phone'],
  ['BIRTHDAY', 'Birthday', 'birthday'],
] as const

export const listRules: ResourceRules = {
  onCreate: (item, { account, clock }) => {
    const id = String(item['id'])
    for (const [tag, name, type] of DEFAULT_MERGE_FIELDS) {
      const path = `/lists/${id}/merge-fields`
      const number = account.ids.generateNumber(path)
      account.getCollection(path).set(String(number), createMergeField(number, id, tag, name, type))
    }
    return {
      ...item,
      web_id: account.ids.generateNumber('web_id'),
      date_created: formatTimestamp(clock.now()),
      list_rating: 0,
      visibility: item['visibility'] ?? 'prv',
      subscribe_url_short: `https://example.com/${id}`,
      subscribe_url_long: `https://example.com/subscribe?id=${id}`,
      beamer_address: `${id}@inbound.example.com`,
      modules: [],
    }
  },
  render: (item, context) => ({ ...item, stats: computeStats(String(item['id']), context) }),
}

function createMergeField(id: number, listId: string, tag: string, name: string, type: string): Item {
  return {
    merge_id: id,
    tag,
    name,
    type,
    required: false,
    default_value: '',
    public: false,
    display_order: id + 1,
    options: {},
    help_text: '',
    list_id: listId,
  }
}

function computeStats(id: string, { account }: HandlerContext): Item {
  const store = account.getMembers(id)
  const campaigns = account.getCollection('/campaigns').listAll()
  const lastSent = account.findLastSendTime(id)
  return {
    member_count: store.count('subscribed'),
    total_contacts: store.size - store.count('archived'),
    unsubscribe_count: store.count('unsubscribed'),
    cleaned_count: store.count('cleaned'),
    member_count_since_send: 0,
    unsubscribe_count_since_send: 0,
    cleaned_count_since_send: 0,
    campaign_count: campaigns.filter(({ recipients }) => (recipients as Item | undefined)?.['list_id'] === id)
      .length,
    ...(lastSent !== undefined && { campaign_last_sent: lastSent }),
    merge_field_count: account.getCollection(`/lists/${id}/merge-fields`).size,
    avg_sub_rate: 0,
    avg_unsub_rate: 0,
    target_sub_rate: 0,
    open_rate: 0,
    click_rate: 0,
  }
}

/** Lists the lists, with the filters that need other resources. */
const listLists: Handler = (context) => {
  const { account, query } = context
  const { email, has_ecommerce_store, since_campaign_last_sent, before_campaign_last_sent, ...rest } = query
  const stores = account.getCollection('/ecommerce/stores').listAll()
  const kept = account
    .getCollection('/lists')
    .listAll()
    .filter(({ id }) => {
      const list = String(id)
      const sent = Date.parse(account.findLastSendTime(list) ?? '')
      return (
        (email === undefined || account.getMembers(list).findSlot(email) !== undefined) &&
        (!isTrue(has_ecommerce_store) || stores.some((store) => store['list_id'] === list)) &&
        (since_campaign_last_sent === undefined || sent > Date.parse(since_campaign_last_sent)) &&
        (before_campaign_last_sent === undefined || sent < Date.parse(before_campaign_last_sent))
      )
    })
  const shape = getCollectionShape('/lists')
  return listItems(shape, { ...context, query: rest }, kept)
}

export const listHandlers: Readonly<Record<string, Handler>> = { 'lists.getAllLists': listLists }
