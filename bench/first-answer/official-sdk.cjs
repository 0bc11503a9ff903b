const began = process.hrtime.bigint()
const mailchimp = require('@mailchimp/mailchimp_marketing')

const [origin, key] = process.argv.slice(2)
mailchimp.setConfig({ apiKey: key, server: 'us1' })
mailchimp.basePath = `${origin}/3.0`
mailchimp.lists.getListMembersInfo('a1b2c3d4e5', { count: 10 }).then(({ members }) => {
  const micros = Number((process.hrtime.bigint() - began) / 1000n)
  process.stdout.write(JSON.stringify({ micros, members: members.length }), () => process.exit())
})
