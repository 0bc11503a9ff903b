import type { ResourceRules } from '../../engine/handler-context.js'
import type { Item } from '../../state/collection.js'

const readFolderId = (item: Item) =>
  item['folder_id'] ?? (item['settings'] as Item | undefined)?.['folder_id'] ?? ''

/** Adds the number of its items to a folder. */
const createFolderRules = (collection: string): ResourceRules => ({
  render: (item, { account }) => {
    const inside = account
      .getCollection(collection)
      .listAll()
      .filter((each) => String(readFolderId(each)) === String(item['id']))
    return { ...item, count: inside.length }
  },
})

export const campaignFolderRules = createFolderRules('/campaigns')
export const templateFolderRules = createFolderRules('/templates')

export const fileFolderRules: ResourceRules = {
  render: (item, { account }) => {
    const files = account.getCollection('/file-manager/files').listAll()
    return { ...item, file_count: files.filter(({ folder_id }) => folder_id === item['id']).length }
  },
}
