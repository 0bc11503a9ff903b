var mc = require('@mailchimp/mailchimp_marketing'), list = process.env.LIST

function Subscriber() {
  this.api = mc
}
Subscriber.prototype.add = function (email, done) {
  this.api.lists.addListMember(list, { email_address: email, status: 'subscribed' }).then(function (r) { // calls lists.addListMember
    done(null, r)
  }, done)
}
module.exports = new Subscriber()
