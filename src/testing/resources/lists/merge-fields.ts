import type { HandlerContext, ResourceRules } from '../../engine/handler-context.js'
import { createInvalidField } from '../../problem.js'
import type { Item } from '../../state/collection.js'

const MAX_TAG_LENGTH = 10

function assertUniqueTag({ tag, merge_id: id }: Item, { account, params }: HandlerContext): void {
  const others = account.getCollection(`/lists/${params['list_id']}/merge-fields`).listAll()
  const isTaken = tag === 'EMAIL' || others.some((field) => field['tag'] === tag && field['merge_id'] !== id)
  if (isTaken) throw createInvalidField('tag', `${tag} is taken by another merge field of this list`)
}

export const mergeFieldRules: ResourceRules = {
  onCreate: (item, context) => {
    const id = Number(item['merge_id'])
    const named = String(item['tag'] ?? item['name'])
      .replace(/[^A-Za-z0-9_]/g, '')
      .toUpperCase()
    const field = {
      ...item,
      tag: named.slice(0, MAX_TAG_LENGTH) || `MMERGE${id}`,
      required: item['required'] ?? false,
      default_value: item['default_value'] ?? '',
      public: item['public'] ?? false,
      display_order: item['display_order'] ?? id + 1,
      options: item['options'] ?? {},
      help_text: item['help_text'] ?? '',
    }
    assertUniqueTag(field, context)
    return field
  },
  onUpdate: (item, before, context) => {
    const changed = { ...item, type: before['type'] }
    assertUniqueTag(changed, context)
    return changed
  },
}
