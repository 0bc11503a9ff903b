import { HttpInstrumentation } from '@opentelemetry/instrumentation-http'
import { registerDroppingProvider } from './dropping-provider.js'
import { open as openUntraced } from './official-sdk.js'
import type { OpenSide } from './side.js'

/** The SDK loads `https` itself, and so has to be loaded after it is instrumented. */
export const open: OpenSide = (origin, key) => {
  const countSpans = registerDroppingProvider([new HttpInstrumentation()])
  return { ...openUntraced(origin, key), countSpans }
}
