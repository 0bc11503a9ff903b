import type { Item } from '../state/collection.js'

/** Creates the only link that every resource has: its own address. */
export function createSelfLinks(origin: string, path: string): Item[] {
  return [{ rel: 'self', href: `${origin}/3.0${path}`, method: 'GET' }]
}
