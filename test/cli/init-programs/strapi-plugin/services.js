'use strict'
const mailchimp = require('@mailchimp/mailchimp_marketing')

module.exports = ({ strapi }) => {
  const config = strapi.config.get('plugin.mailchimp')
  mailchimp.setConfig(config)
  return {
    async members() {
      return this.client().lists.getListMembersInfo(config.list) // possible lists.getListMembersInfo
    },
    client() {
      return mailchimp
    },
    async interests(category) {
      return mailchimp.lists.listInterestCategoryInterests(config.list, category) // calls lists.listInterestCategoryInterests
    },
  }
}
