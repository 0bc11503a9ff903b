import { open as openDefaults } from './defaults.js'
import { registerDroppingProvider } from './dropping-provider.js'
import type { OpenSide } from './side.js'

export const open: OpenSide = (origin, key) => {
  const countSpans = registerDroppingProvider()
  return { ...openDefaults(origin, key), countSpans }
}
