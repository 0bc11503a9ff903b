import { HttpInstrumentation } from '@opentelemetry/instrumentation-http'
import { registerDroppingProvider } from './dropping-provider.js'
import { open as openUntraced } from './official-sdk.js'
import type { OpenSide } from './side.js'

/** Opens the SDK after the instrumentation, because the SDK itself loads `https`. */
export const open: OpenSide = (origin, key) => {
  const countSpans = registerDroppingProvider([new HttpInstrumentation()])
  return { ...openUntraced(origin, key), countSpans }
}
