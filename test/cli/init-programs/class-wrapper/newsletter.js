const Mailchimp = require('@mailchimp/mailchimp_marketing')

class Newsletter {
  constructor(apiKey, server, listId) {
    this.mailchimp = Mailchimp
    this.mailchimp.setConfig({ apiKey, server })
    this.listId = listId
  }

  async unsubscribe(hash) {
    const { mailchimp } = this
    return mailchimp.lists.updateListMember(this.listId, hash, { status: 'unsubscribed' }) // calls lists.updateListMember
  }

  members() {
    return this.mailchimp.lists.getListMembersInfo(this.listId, { count: 1000 }) // calls lists.getListMembersInfo
  }
}

class Weekly extends Newsletter {
  send(id) {
    return this.mailchimp.campaigns.send(id) // calls campaigns.send
  }
}
module.exports = { Newsletter, Weekly }
