import { sdkVersion } from '../src/mailchimp/operations.generated.js'
import { type ClientCost, ourClient, sdkClient } from './client-object.js'
import { installedPackages } from './installed-packages.js'
import { batchMillis, decisionMicros } from './scope-decision.js'
import type { Row } from './table.js'
import { declarationKilobytes, extraCheckSeconds } from './type-check.js'

const sdk = `official SDK ${sdkVersion}`

/** What is measured on the Node that runs this. */
export async function otherRows(key: string, checks: number): Promise<Row[]> {
  return [clientRow(key), ...scopeRows(), await packagesRow(), await typesRow(checks)]
}

function clientRow(key: string): Row {
  const text = ({ bytes, micros }: ClientCost) => `${(bytes / 1000).toFixed(1)} kB, ${micros.toFixed(1)} µs`
  const reached = [text(ourClient(key))]
  return { what: 'a client object, untouched', against: `${sdk}: ${text(sdkClient())}`, reached }
}

function scopeRows(): Row[] {
  const batches = [1_000, 4_000].map((size) => `${batchMillis(size).toFixed(1)} ms`)
  return [
    { what: 'deciding a scope of 50 rules', against: '–', reached: [`${decisionMicros().toFixed(2)} µs`] },
    { what: 'a batch of 1,000; 4,000 operations', against: '–', reached: [batches.join('; ')] },
  ]
}

async function packagesRow(): Promise<Row> {
  const { ours, sdk: theirs } = await installedPackages()
  const text = (count: number | undefined) => String(count ?? 'not measured: no registry')
  return { what: 'packages installed at run time', against: `${sdk}: ${text(theirs)}`, reached: [text(ours)] }
}

async function typesRow(checks: number): Promise<Row> {
  const seconds = await extraCheckSeconds(checks)
  return {
    what: 'type-checking every group',
    against: 'an empty program',
    reached: [`${seconds.toFixed(2)} s more; declarations of the main entry: ${declarationKilobytes()} kB`],
  }
}
