// A plugin with hooks, as for Payload: the error goes to a logger that writes JSON.
import mailchimp from '@mailchimp/mailchimp_marketing'

const newsletter = (options) => {
  mailchimp.setConfig({ apiKey: options.apiKey, server: options.server })
  return {
    afterChange: async ({ doc, operation, logger }) => {
      if (operation !== 'create') return doc
      try {
        const member = await mailchimp.lists.addListMember(options.listId, {
          email_address: doc.email,
          status: 'subscribed',
        })
        return { ...doc, mailchimpId: member.id }
      } catch (err) {
        logger.error(JSON.stringify({ msg: 'newsletter', err }))
        return { ...doc, mailchimpError: err.response?.body?.title }
      }
    },
  }
}

export function run({ email, listId }) {
  const { afterChange } = newsletter({ apiKey: process.env.MAILCHIMP_API_KEY, server: 'us1', listId })
  return afterChange({ doc: { email }, operation: 'create', logger: { error: (line) => console.log(line) } })
}
