// A tool that copies merge fields, goes on after a failure, and reports.
import mailchimp from '@mailchimp/mailchimp_marketing'

mailchimp.setConfig({ apiKey: process.env.MAILCHIMP_API_KEY, server: 'us1' })

export async function run({ listId }) {
  const report = { created: [], failed: [] }
  for (const [tag, type] of [
    ['CITY', 'text'],
    ['AGE', 'number'],
  ]) {
    try {
      const field = await mailchimp.lists.addListMergeField(listId, { tag, name: tag, type })
      report.created.push(field.type)
    } catch (error) {
      report.failed.push(`${tag}: ${error.response?.body?.detail ?? error.message ?? 'unknown'}`)
    }
  }
  return report
}
