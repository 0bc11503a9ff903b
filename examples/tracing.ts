// An application that traces registers a provider, once. The client needs to be told nothing: each call is a span
// below the span that is active, and each request a span below that.
import { trace } from '@opentelemetry/api'
import { ConsoleSpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base'
import { NodeTracerProvider } from '@opentelemetry/sdk-trace-node'
import { createClient } from 'mailchimp-hardened'
import { key, network, stop } from './stand-in.js'

const provider = new NodeTracerProvider({
  spanProcessors: [new SimpleSpanProcessor(new ConsoleSpanExporter())],
})
provider.register()

const client = createClient({ credentials: key, network })

await trace.getTracer('my-application').startActiveSpan('nightly-sync', async (span) => {
  await client.with({ actor: 'nightly-sync' }).lists.getListMember('a1b2c3d4e5', 'ada@example.com')
  span.end()
})

await client.close()
await provider.shutdown()
await stop()
