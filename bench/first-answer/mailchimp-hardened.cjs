const began = process.hrtime.bigint()
const { createClient } = require('mailchimp-hardened')

const [origin, key] = process.argv.slice(2)
const client = createClient({ credentials: key, network: { origin } })
client.lists.getListMembersInfo('a1b2c3d4e5', { count: 10 }).then(({ members }) => {
  const micros = Number((process.hrtime.bigint() - began) / 1000n)
  process.stdout.write(JSON.stringify({ micros, members: members.length }), () => process.exit())
})
