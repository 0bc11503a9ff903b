import type { Handler, ResourceRules } from '../../engine/handler-context.js'
import { createInvalidField } from '../../problem.js'
import type { Item } from '../../state/collection.js'
import { readSections } from './sections.js'

const buildHtmlPath = ({ id }: Item) => `/templates/${id}/html`

export const templateRules: ResourceRules = {
  onCreate: (item, { account, body }) => {
    if (item['folder_id'] && !account.getCollection('/template-folders').has(String(item['folder_id']))) {
      throw createInvalidField('folder_id', 'does not exist')
    }
    account.setDocument(buildHtmlPath(item), { html: body['html'] ?? '' })
    return {
      ...item,
      type: 'user',
      drag_and_drop: false,
      responsive: false,
      category: '',
      active: true,
      content_type: 'html',
      folder_id: item['folder_id'] ?? '',
      thumbnail: '',
      share_url: `https://example.com/templates/${item['id']}`,
    }
  },
  onUpdate: (item, _, { account, body }) => {
    if (body['html'] !== undefined) account.setDocument(buildHtmlPath(item), { html: body['html'] })
    return item
  },
}

export const templateHandlers: Readonly<Record<string, Handler>> = {
  'templates.getDefaultContentForTemplate': ({ account, params }) => {
    const html = account.getDocument(`/templates/${params['template_id']}/html`)?.['html']
    return { sections: readSections(String(html ?? '')) }
  },
}
