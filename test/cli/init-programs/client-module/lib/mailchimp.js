import mailchimp from '@mailchimp/mailchimp_marketing'

mailchimp.setConfig({ apiKey: process.env.MAILCHIMP_KEY, server: process.env.MAILCHIMP_DC })

export default mailchimp
export const AUDIENCE = process.env.MAILCHIMP_AUDIENCE
