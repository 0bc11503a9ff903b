// Promises without async: then with both ends.
const mailchimp = require('@mailchimp/mailchimp_marketing')

mailchimp.setConfig({ apiKey: process.env.MAILCHIMP_API_KEY, server: 'us1' })

exports.run = ({ listId }) =>
  mailchimp.lists.getList(listId, { fields: ['id', 'name', 'stats.member_count'] }).then(
    (list) => ({ found: list.id, keys: Object.keys(list).sort() }),
    (error) => ({
      missing: error.status === 404,
      words: error.response ? Object.keys(error.response.body).sort() : [],
    }),
  )
