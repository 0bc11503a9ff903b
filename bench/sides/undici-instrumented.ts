import { UndiciInstrumentation } from '@opentelemetry/instrumentation-undici'
import { registerDroppingProvider } from './dropping-provider.js'
import type { OpenSide } from './side.js'
import { open as openUntraced } from './undici-pool.js'

/** What an application gets that has set up OpenTelemetry as its documentation says: one span a request. */
export const open: OpenSide = (origin, key) => {
  const countSpans = registerDroppingProvider([new UndiciInstrumentation()])
  return { ...openUntraced(origin, key), countSpans }
}
