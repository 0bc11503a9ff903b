// A separate process, because it measures its memory with a million members.
import { startMailchimp } from '../../../src/testing/index.js'
import { sendRawRequest } from './raw-request.js'

const mailchimp = await startMailchimp({
  tls: false,
  seed: { lists: [{ id: 'a1b2c3d4e5', name: 'Many', members: 1_000_000 }] },
})
const path = '/lists/a1b2c3d4e5/members'

async function measurePage(offset: number): Promise<{ ms: number; total: number }> {
  const begin = performance.now()
  const { body } = await sendRawRequest(mailchimp, `GET ${path}?count=1000&offset=${offset}`)
  if (body.members.length !== 1000) throw new Error(`a page of ${body.members.length}`)
  return { ms: performance.now() - begin, total: body.total_items }
}

/** Returns the best of several measurements, because other processes share the machine. */
async function measureBest(offset: number): Promise<number> {
  const times: number[] = []
  for (let turn = 0; turn < 5; turn += 1) times.push((await measurePage(offset)).ms)
  return Math.min(...times)
}

const { total } = await measurePage(0)
const [first, last] = [await measureBest(0), await measureBest(999_000)]
await sendRawRequest(mailchimp, `GET ${path}?sort_field=last_changed&sort_dir=DESC`)
await sendRawRequest(mailchimp, `GET ${path}/2b2c3f6ee7e1e7e4b5d4c3d2e1f0a9b8`)
await mailchimp.close()
console.log(JSON.stringify({ total, first, last, megabytes: process.memoryUsage.rss() / 1e6 }))
