import { HttpInstrumentation } from '@opentelemetry/instrumentation-http'
import { registerDroppingProvider } from './dropping-provider.js'
import { open as openUntraced } from './official-sdk.js'
import type { OpenSide } from './side.js'

/** The SDK loads `https` itself, so it must be loaded after the instrumentation. */
export const open: OpenSide = (origin, key) => {
  const countSpans = registerDroppingProvider([new HttpInstrumentation()])
  return { ...openUntraced(origin, key), countSpans }
}
