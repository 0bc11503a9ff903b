const mailchimp = require('@mailchimp/mailchimp_marketing')
const pLimit = require('p-limit')

const add = mailchimp.lists.addListMember.bind(mailchimp.lists)
const remove = mailchimp.lists.deleteListMember
const limit = pLimit(5)

exports.run = (list, people, gone) =>
  Promise.all([
    ...people.map((person) => limit(() => add(list, person))), // calls lists.addListMember
    ...gone.map((hash) => remove.call(mailchimp.lists, list, hash)), // calls lists.deleteListMember
    ...people.map(mailchimp.lists.getList), // calls lists.getList
  ])
