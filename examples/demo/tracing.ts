import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-proto'
import { resourceFromAttributes } from '@opentelemetry/resources'
import {
  BatchSpanProcessor,
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-base'
import { NodeTracerProvider } from '@opentelemetry/sdk-trace-node'

export const serviceName = 'mailchimp-hardened-demo'

export interface Tracing {
  readonly provider: NodeTracerProvider
  /** The spans that have ended. */
  spans(): readonly ReadableSpan[]
  /** The endpoint in `OTEL_EXPORTER_OTLP_ENDPOINT`, to which the spans are also exported. */
  readonly receiver: string | undefined
}

/** Sets up tracing, as an application does at its start. The client needs no configuration. */
export function startTracing(): Tracing {
  const memory = new InMemorySpanExporter()
  const receiver = process.env['OTEL_EXPORTER_OTLP_ENDPOINT']
  const exporting = receiver ? [new BatchSpanProcessor(new OTLPTraceExporter({ timeoutMillis: 2_000 }))] : []
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ 'service.name': serviceName }),
    spanProcessors: [new SimpleSpanProcessor(memory), ...exporting],
  })
  provider.register()
  return { provider, receiver, spans: () => memory.getFinishedSpans() }
}
