import { context, propagation, trace } from '@opentelemetry/api'
import {
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
  type SpanProcessor,
} from '@opentelemetry/sdk-trace-base'
import { NodeTracerProvider } from '@opentelemetry/sdk-trace-node'

/** An application with tracing, until it is disposed of. Only one can exist at a time. */
export class Tracing implements AsyncDisposable {
  readonly provider: NodeTracerProvider
  readonly #memory = new InMemorySpanExporter()

  constructor(...more: SpanProcessor[]) {
    this.provider = new NodeTracerProvider({
      spanProcessors: [new SimpleSpanProcessor(this.#memory), ...more],
    })
    this.provider.register()
  }

  /** The ended spans, in the order of their end. */
  get spans(): readonly ReadableSpan[] {
    return this.#memory.getFinishedSpans()
  }

  /** Returns the only span with this name. */
  getSpan(name: string): ReadableSpan {
    const [found, ...others] = this.spans.filter((span) => span.name === name)
    if (found === undefined || others.length > 0) {
      throw new Error(
        `not one span "${name}" among ${this.spans.map((span) => span.name).join(', ') || 'none'}`,
      )
    }
    return found
  }

  reset(): void {
    this.#memory.reset()
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.provider.shutdown()
    trace.disable()
    context.disable()
    propagation.disable()
  }
}

export function getParentId({ parentSpanContext }: ReadableSpan): string | undefined {
  return parentSpanContext?.spanId
}

/** Serializes the complete content of spans. */
export function serializeSpans(spans: readonly ReadableSpan[]): string {
  return JSON.stringify(
    spans.map(({ name, attributes, status, events, links, resource, instrumentationScope }) => ({
      name,
      attributes,
      status,
      events,
      links,
      resource: resource.attributes,
      instrumentationScope,
    })),
  )
}
