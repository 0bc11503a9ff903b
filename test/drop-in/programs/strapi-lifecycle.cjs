// A lifecycle hook as in Strapi: its log takes text, and nothing it does may stop the entry.
const { lists, setConfig } = require('@mailchimp/mailchimp_marketing')

const log = []
const strapi = { log: { info: (line) => log.push(line), error: (line) => log.push(line) } }

const lifecycle = {
  async afterCreate({ result }, listId) {
    try {
      const created = await lists.addListMember(listId, { email_address: result.email, status: 'subscribed' })
      strapi.log.info(
        created?.id ? `[mailchimp] added ${created.id}` : `[mailchimp] odd: ${JSON.stringify(created)}`,
      )
    } catch (e) {
      strapi.log.error(`[mailchimp] ${e?.message || e}`)
    }
  },
}

exports.run = async ({ email, listId }) => {
  const mailchimp = require('@mailchimp/mailchimp_marketing')
  setConfig.call(mailchimp, { apiKey: process.env.MAILCHIMP_API_KEY, server: 'us1' })
  log.length = 0
  await lifecycle.afterCreate({ result: { email } }, listId)
  return log
}
