const mailchimp = require('@mailchimp/mailchimp_marketing')
const { archive } = require('./archive')

const upsert = async (client, list, person) => {
  await client.lists.setListMember(list, person.hash, person) // calls lists.setListMember
}

async function run(people) {
  for (const person of people) await upsert(mailchimp, 'a1', person)
  await archive({ api: mailchimp, list: 'a1' })
}
run([])
