// A separate program: writes many members to a stand-in, saves its cursor in a file, and resumes from there. It can be
// killed at any time.
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import '../setup.js'
import { createClient } from '../../../src/index.js'

const [origin = '', key = '', list = '', file = '', total = '0'] = process.argv.slice(2)

function* generateMembers() {
  for (let n = 0; n < Number(total); n += 1)
    yield { email_address: `new${n}@example.com`, status: 'subscribed' }
}

function readCursor(): number {
  try {
    return Number(readFileSync(file, 'utf8'))
  } catch {
    return 0
  }
}

/** Replaces the file by renaming a new one, so that a kill never leaves a partial file. */
function saveCursor(cursor: number): void {
  writeFileSync(`${file}.new`, String(cursor))
  renameSync(`${file}.new`, file)
}

const scope = { version: 1, allow: ['lists.batchListMembers'] } as const
const client = createClient({ credentials: key, network: { origin }, scope })
const run = client.upsertMembers(list, generateMembers(), { from: readCursor(), total: Number(total) })
for await (const { index } of run) if (index % 500 === 0) saveCursor(run.cursor)
saveCursor(run.cursor)
await client.close()
console.log(JSON.stringify(run.summary))
