// Everything that there is of an error, in the ways in which people write it down.
const { inspect } = require('node:util')
const mailchimp = require('@mailchimp/mailchimp_marketing')

mailchimp.setConfig({ apiKey: process.env.MAILCHIMP_API_KEY, server: 'us1' })

exports.run = async ({ listId }) => {
  try {
    return (await mailchimp.lists.getList(listId)).id
  } catch (error) {
    console.log(`${error}`)
    console.log(error.stack)
    console.log(JSON.stringify(error, null, 2))
    console.log(JSON.stringify({ ...error }), Object.keys(error))
    console.log(inspect(error, { depth: 6, showHidden: true }))
    console.dir(error, { depth: null })
    console.log(error.response, error.cause)
    return error.toString()
  }
}
