import type { Item } from '../state/collection.js'

/** Creates the link of a resource to itself. Other links are omitted. */
export function createSelfLinks(origin: string, path: string): Item[] {
  return [{ rel: 'self', href: `${origin}/3.0${path}`, method: 'GET' }]
}
