import type { HttpMethod, Operation } from './operation.js'

/** A route in a scope: `GET /sms-campaigns/{sms_campaign_id}`. */
export const ROUTE_PATTERN = /^(GET|POST|PUT|PATCH|DELETE) (\/[a-z0-9-]+(?:\/(?:[a-z0-9-]+|\{[a-z_]+\}))*)$/

/** Creates the operation of a route selector. Sets only what the method and the template determine. */
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
