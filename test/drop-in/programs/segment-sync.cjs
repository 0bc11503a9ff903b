// A static segment that is made if it is missing, then filled.
const mailchimp = require('@mailchimp/mailchimp_marketing')

mailchimp.setConfig({ apiKey: process.env.MAILCHIMP_API_KEY, server: 'us1' })

exports.run = async ({ email, listId }) => {
  const { segments = [] } = await mailchimp.lists.listSegments(listId, { count: 100, type: 'static' })
  let segment = segments.find(({ name }) => name === 'buyers')
  if (!segment) {
    segment = await mailchimp.lists.createSegment(listId, { name: 'buyers', static_segment: [] })
  }
  const done = await mailchimp.lists.batchSegmentMembers({ members_to_add: [email] }, listId, segment.id)
  console.log('added', done.total_added, 'errors', done.error_count)
  return Object.keys(done).sort()
}
