// A separate program: writes many members to a stand-in, keeps the place that it has reached in a file, and goes on from
// there. It can be killed at any time.
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import '../setup.js'
import { createClient } from '../../../src/index.js'

const [origin = '', key = '', list = '', file = '', total = '0'] = process.argv.slice(2)

function* generateMembers() {
  for (let n = 0; n < Number(total); n += 1)
    yield { email_address: `new${n}@example.com`, status: 'subscribed' }
}

function readPlace(): number {
  try {
    return Number(readFileSync(file, 'utf8'))
  } catch {
    return 0
  }
}

/** A new file in its place, so that a kill leaves one of the two whole. */
function keepPlace(place: number): void {
  writeFileSync(`${file}.new`, String(place))
  renameSync(`${file}.new`, file)
}

const scope = { version: 1, allow: ['lists.batchListMembers'] } as const
const client = createClient({ credentials: key, network: { origin }, scope })
const run = client.upsertMembers(list, generateMembers(), { from: readPlace(), total: Number(total) })
for await (const { index } of run) if (index % 500 === 0) keepPlace(run.cursor)
keepPlace(run.cursor)
await client.close()
console.log(JSON.stringify(run.summary))
