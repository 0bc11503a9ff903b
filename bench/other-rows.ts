import { sdkVersion } from '../src/marketing/operations.generated.js'
import { measureLimitMicros, measureRetryMicros } from './call-overhead.js'
import { type ClientCost, measureOurClient, measureSdkClient } from './client-object.js'
import { countInstalledPackages } from './installed-packages.js'
import { measureBatchMillis, measureDecisionMicros } from './scope-decision.js'
import type { Row } from './table.js'
import { measureDeclarationSize, measureExtraSeconds } from './type-check.js'

const sdk = `official SDK ${sdkVersion}`

/** Measures the other rows, with the running Node version. */
export async function createOtherRows(key: string, checks: number): Promise<Row[]> {
  return [
    createClientRow(key),
    createOverheadRow(),
    ...createScopeRows(),
    await createPackagesRow(),
    await createTypesRow(checks),
  ]
}

function createClientRow(key: string): Row {
  const formatText = ({ bytes, micros }: ClientCost) =>
    `${(bytes / 1000).toFixed(1)} kB, ${micros.toFixed(1)} µs`
  const reached = [formatText(measureOurClient(key))]
  return {
    metric: 'a client object, untouched',
    baseline: `${sdk}: ${formatText(measureSdkClient())}`,
    results: reached,
  }
}

function createOverheadRow(): Row {
  const [limit, retry] = [measureLimitMicros(), measureRetryMicros()].map((micros) => micros.toFixed(2))
  return {
    metric: 'limit; retries, on a call that succeeds',
    baseline: '–',
    results: [`${limit}; ${retry} µs`],
  }
}

function createScopeRows(): Row[] {
  const batches = [1_000, 4_000].map((size) => `${measureBatchMillis(size).toFixed(1)} ms`)
  return [
    {
      metric: 'deciding a scope of 50 rules',
      baseline: '–',
      results: [`${measureDecisionMicros().toFixed(2)} µs`],
    },
    { metric: 'a batch of 1,000; 4,000 operations', baseline: '–', results: [batches.join('; ')] },
  ]
}

async function createPackagesRow(): Promise<Row> {
  const { ours, sdk: theirs } = await countInstalledPackages()
  const formatText = (count: number | undefined) => String(count ?? 'not measured: no registry')
  return {
    metric: 'packages installed at run time',
    baseline: `${sdk}: ${formatText(theirs)}`,
    results: [formatText(ours)],
  }
}

async function createTypesRow(checks: number): Promise<Row> {
  const seconds = await measureExtraSeconds(checks)
  return {
    metric: 'type-checking every group',
    baseline: 'an empty program',
    results: [`${seconds.toFixed(2)} s more; declarations of the main entry: ${measureDeclarationSize()} kB`],
  }
}
