/* A process with an audit log that writes members as fast as possible until it is killed. */
const { directory, origin, key, durability } = JSON.parse(process.argv[2])
const { createClient } = require('../../../dist/implementation.cjs')
const { auditFile } = require('../../../dist/audit.cjs')

const client = createClient({
  credentials: key,
  scope: { version: 1, preset: 'read-only', allow: ['lists:write'] },
  network: { origin },
  audit: auditFile({ directory, ids: 'containers', durability }),
})

async function callForever(lane) {
  for (let n = 0; ; n += 1) {
    await client.lists.updateList(`p${process.pid}-${lane}-${n}`, {})
    await client.lists.getList('a1b2c3d4e5')
  }
}

for (let lane = 0; lane < 6; lane += 1) void callForever(lane)
