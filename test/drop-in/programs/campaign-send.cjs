// A newsletter: create, fill, send; whatever fails is told with the text of the answer.
const mailchimp = require('@mailchimp/mailchimp_marketing')

mailchimp.setConfig({ apiKey: process.env.MAILCHIMP_API_KEY, server: 'us1' })

async function createCampaign(listId) {
  try {
    const campaign = await mailchimp.campaigns.create({
      type: 'regular',
      recipients: { list_id: listId },
      settings: { subject_line: 'News', from_name: 'Us', reply_to: 'news@example.com', title: 'News 1' },
    })
    await mailchimp.campaigns.setContent(campaign.id, { html: '<p>News</p>' })
    return campaign.id
  } catch (error) {
    throw new Error(`Failed to create campaign: ${error.response?.text || error.message}`)
  }
}

exports.run = async ({ listId }) => {
  const id = await createCampaign(listId)
  try {
    await mailchimp.campaigns.send(id)
    console.log(`Campaign ${id} sent successfully`)
    return id
  } catch (error) {
    throw new Error(`Failed to send campaign: ${error.response?.text || error.message}`)
  }
}
