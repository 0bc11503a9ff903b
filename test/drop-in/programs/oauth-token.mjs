// An app that has tokens of its users instead of keys.
import mailchimp from '@mailchimp/mailchimp_marketing'

export async function run() {
  mailchimp.setConfig({ accessToken: process.env.MAILCHIMP_ACCESS_TOKEN, server: 'us1' })
  try {
    const { account_id, role } = await mailchimp.root.getRoot({ fields: ['account_id', 'role'] })
    return { connected: Boolean(account_id), role }
  } catch (error) {
    return { connected: false, again: error.status === 401 || error.status === 403 }
  }
}
