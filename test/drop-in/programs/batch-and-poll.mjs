// A sync job: one batch of operations, then questions until it has finished.
import { setTimeout as wait } from 'node:timers/promises'
import mailchimp from '@mailchimp/mailchimp_marketing'

mailchimp.setConfig({ apiKey: process.env.MAILCHIMP_API_KEY, server: 'us1' })

export async function run({ email, listId }) {
  const operations = [email, `other-${email}`].map((address, n) => ({
    method: 'POST',
    path: `/lists/${listId}/members`,
    operation_id: String(n),
    body: JSON.stringify({ email_address: address, status: 'subscribed' }),
  }))
  try {
    let batch = await mailchimp.batches.start({ operations })
    for (let tries = 0; batch.status !== 'finished' && tries < 3; tries += 1) {
      await wait(1)
      batch = await mailchimp.batches.status(batch.id)
    }
    console.log(`batch ${batch.status}: ${batch.errored_operations} of ${batch.total_operations} failed`)
    return batch.status
  } catch (e) {
    console.error(`batch failed: ${e.status} ${e.response ? e.response.text : e.code}`)
    return 'failed'
  }
}
