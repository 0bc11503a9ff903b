import type { ResourceRules } from '../../engine/context.js'
import type { Item } from '../../state/collection.js'

const folderOf = (item: Item) =>
  item['folder_id'] ?? (item['settings'] as Item | undefined)?.['folder_id'] ?? ''

/** A folder says how much is in it. */
const countIn = (collection: string): ResourceRules => ({
  rendered: (item, { account }) => {
    const inside = account
      .collection(collection)
      .all()
      .filter((each) => String(folderOf(each)) === String(item['id']))
    return { ...item, count: inside.length }
  },
})

export const campaignFolderRules = countIn('/campaigns')
export const templateFolderRules = countIn('/templates')

export const fileFolderRules: ResourceRules = {
  rendered: (item, { account }) => {
    const files = account.collection('/file-manager/files').all()
    return { ...item, file_count: files.filter(({ folder_id }) => folder_id === item['id']).length }
  },
}
