// A server action that loads the package only when it is needed, and answers with a state of the form.
export async function run({ email, listId }) {
  const apiKey = process.env.MAILCHIMP_API_KEY
  if (!apiKey) return { success: false, message: 'Newsletter service is not configured.' }
  const { default: mailchimp } = await import('@mailchimp/mailchimp_marketing')
  mailchimp.setConfig({ apiKey, server: apiKey.split('-')[1] })
  try {
    await mailchimp.lists.addListMember(listId, { email_address: email, status: 'subscribed' })
    return { success: true, message: 'Subscribed!' }
  } catch (error) {
    if (error.response?.body?.title === 'Member Exists') return { success: true, message: 'Already with us.' }
    console.error('Mailchimp API error:', error.response?.body || error)
    return { success: false, message: 'Failed to subscribe. Please try again later.' }
  }
}
