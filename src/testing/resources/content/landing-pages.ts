import type { Context, Handler, ResourceRules } from '../../engine/context.js'
import { badRequest } from '../../problem.js'
import { timestamp } from '../../state/clock.js'
import type { Item } from '../../state/collection.js'

export const landingPageRules: ResourceRules = {
  created: (item, { account }) => {
    const list = item['list_id'] ?? account.collection('/lists').ids()[0]
    return {
      ...item,
      ...(list !== undefined && { list_id: list }),
      web_id: account.ids.number('web_id'),
      status: 'draft',
      created_by_source: 'API',
    }
  },
}

function setStatus(
  { account, params, clock }: Context,
  status: string,
  more: (now: string) => Item,
): undefined {
  const pages = account.collection('/landing-pages')
  const id = params['page_id'] ?? ''
  const page = pages.get(id) ?? {}
  if (page['status'] === status) throw badRequest(`The landing page is ${status} already.`)
  pages.set(id, { ...page, status, ...more(timestamp(clock.now())) })
}

export const landingPageHandlers: Readonly<Record<string, Handler>> = {
  'landingPages.publishPage': (context) =>
    setStatus(context, 'published', (now) => ({
      published_at: now,
      url: `https://example.com/pages/${context.params['page_id']}`,
    })),
  'landingPages.unpublishPage': (context) =>
    setStatus(context, 'unpublished', (now) => ({ unpublished_at: now })),
}
