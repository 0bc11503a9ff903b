import type { ResourceRules } from '../../engine/handler-context.js'
import { createInvalidField } from '../../problem.js'

export const fileRules: ResourceRules = {
  onCreate: (item, { account, body }) => {
    const folder = item['folder_id']
    if (folder && !account.getCollection('/file-manager/folders').has(String(folder))) {
      throw createInvalidField('folder_id', 'does not exist')
    }
    const url = `https://example.com/files/${item['id']}/${encodeURIComponent(String(item['name']))}`
    const isImage = /\.(?:png|jpe?g|gif|webp)$/i.test(String(item['name']))
    return {
      ...item,
      folder_id: folder ?? 0,
      type: isImage ? 'image' : 'file',
      size: Buffer.from(String(body['file_data']), 'base64').length,
      full_size_url: url,
      thumbnail_url: url,
    }
  },
}
