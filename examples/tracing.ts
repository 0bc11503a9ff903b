// The application registers a trace provider once; the client needs no configuration. Each call is a child of the
// active
// span, and each request a child of the call's span.
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
