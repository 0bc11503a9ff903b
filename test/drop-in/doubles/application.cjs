// What is tested by the programs beside it: written for the official SDK.
const mailchimp = require('@mailchimp/mailchimp_marketing')

if (process.env.STAND_IN) mailchimp.basePath = `${process.env.STAND_IN}/3.0`
mailchimp.setConfig({ apiKey: process.env.MAILCHIMP_KEY, server: 'us1' })

exports.subscribe = (email) =>
  mailchimp.lists.addListMember('a1b2c3d4e5', { email_address: email, status: 'pending' })
exports.health = async () => (await mailchimp.ping.get()).health_status
