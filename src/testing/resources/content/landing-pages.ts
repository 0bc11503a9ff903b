import type { Handler, HandlerContext, ResourceRules } from '../../engine/handler-context.js'
import { createBadRequest } from '../../problem.js'
import type { Item } from '../../state/collection.js'
import { formatTimestamp } from '../../state/fake-clock.js'

export const landingPageRules: ResourceRules = {
  onCreate: (item, { account }) => {
    const list = item['list_id'] ?? account.getCollection('/lists').listIds()[0]
    return {
      ...item,
      ...(list !== undefined && { list_id: list }),
      web_id: account.ids.generateNumber('web_id'),
      status: 'draft',
      created_by_source: 'API',
    }
  },
}

function setPageStatus(
  { account, params, clock }: HandlerContext,
  status: string,
  createChanges: (now: string) => Item,
): undefined {
  const pages = account.getCollection('/landing-pages')
  const id = params['page_id'] ?? ''
  const page = pages.get(id) ?? {}
  if (page['status'] === status) throw createBadRequest(`The landing page is ${status} already.`)
  pages.set(id, { ...page, status, ...createChanges(formatTimestamp(clock.now())) })
}

export const landingPageHandlers: Readonly<Record<string, Handler>> = {
  'landingPages.publishPage': (context) =>
    setPageStatus(context, 'published', (now) => ({
      published_at: now,
      url: `https://example.com/pages/${context.params['page_id']}`,
    })),
  'landingPages.unpublishPage': (context) =>
    setPageStatus(context, 'unpublished', (now) => ({ unpublished_at: now })),
}
