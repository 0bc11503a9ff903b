import type { HttpMethod, Operation } from './operation.js'

/** A route as a scope can name it: `GET /sms-campaigns/{sms_campaign_id}`. */
export const ROUTE_PATTERN = /^(GET|POST|PUT|PATCH|DELETE) (\/[a-z0-9-]+(?:\/(?:[a-z0-9-]+|\{[a-z_]+\}))*)$/

/** The operation that a route selector names by itself: nothing is known of it but its method and template. */
export function parseRoute(selector: string): Operation | undefined {
  const [, method, template] = ROUTE_PATTERN.exec(selector) ?? []
  if (method === undefined || template === undefined) return undefined
  return {
    id: selector,
    method: method as HttpMethod,
    template,
    resource: '',
    access: undefined,
    pathParams: [...template.matchAll(/\{([a-z_]+)\}/g)].map(([, name]) => name as string),
    queryParams: [],
    body: false,
    idempotency: method === 'GET' ? 'safe' : 'none',
  }
}
