import { context, SpanKind, trace } from '@opentelemetry/api'
import { suppressTracing } from '@opentelemetry/core'
import { registerDroppingProvider } from './dropping-provider.js'
import type { OpenSide } from './side.js'
import { open as openUntraced } from './undici-pool.js'

/** Plain undici with the same two spans that this client creates: the cost of tracing itself. */
export const open: OpenSide = (origin, key) => {
  const countSpans = registerDroppingProvider()
  const { call } = openUntraced(origin, key)
  const { hostname, port } = new URL(origin)
  const template = '/3.0/lists/{list_id}/members'
  return {
    countSpans,
    async call() {
      const tracer = trace.getTracer('by-hand')
      const attributes = { 'mailchimp.operation.name': 'lists.getListMembersInfo' }
      const operation = tracer.startSpan('lists.getListMembersInfo', { attributes })
      const within = trace.setSpan(context.active(), operation)
      const request = tracer.startSpan(
        `GET ${template}`,
        {
          kind: SpanKind.CLIENT,
          attributes: {
            'http.request.method': 'GET',
            'url.template': template,
            'url.full': origin + template,
            'server.address': hostname,
            'server.port': Number(port),
          },
        },
        within,
      )
      try {
        return await context.with(suppressTracing(within), call)
      } finally {
        request.setAttribute('http.response.status_code', 200)
        request.end()
        operation.end()
      }
    },
  }
}
