const mailchimp = require('@mailchimp/mailchimp_marketing')

exports.listMembers = (options) => {
  options = { count: 100, ...options }
  return mailchimp.lists.getListMembersInfo(options.list, options) // calls lists.getListMembersInfo
}
