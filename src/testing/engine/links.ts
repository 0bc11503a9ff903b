import type { Item } from '../state/collection.js'

/** The one link that is known of everything: its own address. */
export function createSelfLinks(origin: string, path: string): Item[] {
  return [{ rel: 'self', href: `${origin}/3.0${path}`, method: 'GET' }]
}
