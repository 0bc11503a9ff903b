import type { Context, ResourceRules } from '../../engine/context.js'
import { invalidField } from '../../problem.js'
import type { Item } from '../../state/collection.js'

const LONGEST_TAG = 10

function checkTag({ tag, merge_id: id }: Item, { account, params }: Context): void {
  const others = account.collection(`/lists/${params['list_id']}/merge-fields`).all()
  const isTaken = tag === 'EMAIL' || others.some((field) => field['tag'] === tag && field['merge_id'] !== id)
  if (isTaken) throw invalidField('tag', `${tag} is taken by another merge field of this list`)
}

export const mergeFieldRules: ResourceRules = {
  created: (item, context) => {
    const id = Number(item['merge_id'])
    const named = String(item['tag'] ?? item['name'])
      .replace(/[^A-Za-z0-9_]/g, '')
      .toUpperCase()
    const made = {
      ...item,
      tag: named.slice(0, LONGEST_TAG) || `MMERGE${id}`,
      required: item['required'] ?? false,
      default_value: item['default_value'] ?? '',
      public: item['public'] ?? false,
      display_order: item['display_order'] ?? id + 1,
      options: item['options'] ?? {},
      help_text: item['help_text'] ?? '',
    }
    checkTag(made, context)
    return made
  },
  changed: (item, before, context) => {
    const changed = { ...item, type: before['type'] }
    checkTag(changed, context)
    return changed
  },
}
