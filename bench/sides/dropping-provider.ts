import { ExportResultCode } from '@opentelemetry/core'
import { BatchSpanProcessor, type SpanExporter } from '@opentelemetry/sdk-trace-base'
import { NodeTracerProvider } from '@opentelemetry/sdk-trace-node'

/** Takes what the batch processor gives it and does nothing with it: what remains is the cost in the caller. */
const dropping: SpanExporter = {
  export: (_, done) => done({ code: ExportResultCode.SUCCESS }),
  shutdown: async () => {},
}

export function registerDroppingProvider(): void {
  new NodeTracerProvider({ spanProcessors: [new BatchSpanProcessor(dropping)] }).register()
}
