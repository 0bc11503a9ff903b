export const handler = async (event) => {
  const { default: mailchimp } = await import('@mailchimp/mailchimp_marketing')
  mailchimp.setConfig({ apiKey: process.env.KEY, server: 'us1' })
  return import('@mailchimp/mailchimp_marketing').then(async ({ lists }) => {
    await mailchimp.lists.deleteListMember('a1', event.hash) // calls lists.deleteListMember
    return lists.getListMemberNotes('a1', event.hash) // calls lists.getListMemberNotes
  })
}
