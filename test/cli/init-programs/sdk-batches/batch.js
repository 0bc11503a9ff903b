const mailchimp = require('@mailchimp/mailchimp_marketing')

async function update(list, people) {
  const operations = people.map((person) => ({ // calls lists.setListMember
    method: 'PUT',
    path: `/lists/${list}/members/${person.hash}`,
    body: JSON.stringify(person),
  }))
  operations.push({ method: 'DELETE', path: '/lists/' + list + '/members/gone' }) // calls lists.deleteListMember
  const { id } = await mailchimp.batches.start({ operations }) // calls batches.start
  return mailchimp.batches.status(id) // calls batches.status
}
module.exports = update
