// Tries again after 429 and 5xx; gives up after three times.
import { setTimeout as wait } from 'node:timers/promises'
import mailchimp from '@mailchimp/mailchimp_marketing'

mailchimp.setConfig({ apiKey: process.env.MAILCHIMP_API_KEY, server: 'us1' })

async function retry(call, attempts = 3) {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await call()
    } catch (error) {
      const passing = error.status === undefined || error.status === 429 || error.status >= 500
      if (!passing || attempt === attempts) throw error
      console.warn(`attempt ${attempt} failed with ${error.status}`)
      await wait(attempt)
    }
  }
}

export async function run({ listId }) {
  try {
    const { id, name } = await retry(() => mailchimp.lists.getList(listId))
    return { id, name }
  } catch (error) {
    console.log('gave up', { status: error.status, text: error.response?.text })
    return null
  }
}
