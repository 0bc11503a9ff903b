'use strict'
const mailchimp = require('@mailchimp/mailchimp_marketing')
const { lists, ping: health } = mailchimp

module.exports.tag = async function (listId, hash, name) {
  await health.get() // calls ping.get
  return lists.updateListMemberTags(listId, hash, { tags: [{ name, status: 'active' }] }) // calls lists.updateListMemberTags
}
