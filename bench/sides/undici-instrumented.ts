import { UndiciInstrumentation } from '@opentelemetry/instrumentation-undici'
import { registerDroppingProvider } from './dropping-provider.js'
import type { OpenSide } from './side.js'
import { open as openUntraced } from './undici-pool.js'

/** undici in an application that sets up OpenTelemetry as documented: one span for each request. */
export const open: OpenSide = (origin, key) => {
  const countSpans = registerDroppingProvider([new UndiciInstrumentation()])
  return { ...openUntraced(origin, key), countSpans }
}
