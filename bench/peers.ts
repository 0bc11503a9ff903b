import { readFileSync } from 'node:fs'
import { sdkVersion } from '../src/marketing/operations.generated.js'
import type { BenchServer } from './bench-server.js'
import type { ComparedSide } from './throughput.js'

export type SideName =
  | 'sdk'
  | 'sdkInstrumented'
  | 'undici'
  | 'undiciInstrumented'
  | 'undiciTwoSpans'
  | 'defaults'
  | 'traced'
  | 'gzip'

/**
 * Creates all sides, which call the same server. Only `gzip` gets compressed responses; the others do not request them.
 */
export function createSides({ plain, gzip }: BenchServer): Record<SideName, ComparedSide> {
  return {
    sdk: { file: 'official-sdk', origin: plain },
    sdkInstrumented: { file: 'sdk-instrumented', origin: plain, spansPerCall: 1 },
    undici: { file: 'undici-pool', origin: plain },
    undiciInstrumented: { file: 'undici-instrumented', origin: plain, spansPerCall: 1 },
    undiciTwoSpans: { file: 'undici-two-spans', origin: plain, spansPerCall: 2 },
    defaults: { file: 'defaults', origin: plain },
    traced: { file: 'traced', origin: plain, spansPerCall: 2 },
    gzip: { file: 'defaults', origin: gzip },
  }
}

const sdk = `official SDK ${sdkVersion}`
const undici = `undici ${readInstalledVersion('undici')}`
const api = `@opentelemetry/sdk-trace-base ${readInstalledVersion('@opentelemetry/sdk-trace-base')}`

/** The name of a side in the table. */
export const sideLabels: Readonly<Record<SideName, string>> = {
  sdk,
  sdkInstrumented: `${sdk}, instrumentation-http ${readInstalledVersion('@opentelemetry/instrumentation-http')}`,
  undici: `${undici}, Pool.request by hand`,
  undiciInstrumented: `${undici}, instrumentation-undici ${readInstalledVersion('@opentelemetry/instrumentation-undici')} (one span)`,
  undiciTwoSpans: `${undici}, two spans by hand`,
  defaults: 'this client',
  traced: `this client, traced (${api})`,
  gzip: 'this client, compressed answers',
}

/** Reads the version from the installed file, because some packages do not export their package.json. */
function readInstalledVersion(name: string): string {
  const file = new URL(`../node_modules/${name}/package.json`, import.meta.url)
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
}
