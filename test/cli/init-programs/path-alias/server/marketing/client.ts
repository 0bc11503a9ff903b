import client from '@mailchimp/mailchimp_marketing'
client.setConfig({ apiKey: process.env.KEY, server: 'us1' })
export { client as marketing }
export const { campaigns } = client
