import { metrics } from '@opentelemetry/api'
import {
  AggregationTemporality,
  type DataPoint,
  InMemoryMetricExporter,
  MeterProvider,
  type MetricData,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics'

/** An application with metrics, until it is disposed of. Only one can exist at a time. */
export class Metering implements AsyncDisposable {
  readonly #exporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE)
  readonly #reader = new PeriodicExportingMetricReader({
    exporter: this.#exporter,
    exportIntervalMillis: 3_600_000,
  })
  readonly #provider = new MeterProvider({ readers: [this.#reader] })

  constructor() {
    metrics.disable()
    metrics.setGlobalMeterProvider(this.#provider)
  }

  /** Returns everything that an exporter would send now. */
  async collect(): Promise<readonly MetricData[]> {
    this.#exporter.reset()
    await this.#reader.forceFlush()
    const [collected] = this.#exporter.getMetrics().slice(-1)
    return collected?.scopeMetrics.flatMap((scope) => scope.metrics) ?? []
  }

  /** Returns the data points of one metric. */
  async read<Value = number>(name: string): Promise<readonly DataPoint<Value>[]> {
    const found = (await this.collect()).find(({ descriptor }) => descriptor.name === name)
    return (found?.dataPoints ?? []) as unknown as readonly DataPoint<Value>[]
  }

  async [Symbol.asyncDispose](): Promise<void> {
    metrics.disable()
    await this.#provider.shutdown()
  }
}
