import { createHash } from 'node:crypto'

/** Creates a page of list members with the size that the performance promises assume: 5.9 kB. */
export function createAnswerText(): string {
  const members = Array.from({ length: 10 }, (_, n) => createListMember(n))
  return JSON.stringify({ members, list_id: 'a1b2c3d4e5', total_items: 10_000 })
}

function createListMember(n: number): object {
  const address = `someone.${n}@example.com`
  const digest = createHash('md5').update(address).digest('hex')
  return {
    id: digest,
    email_address: address,
    unique_email_id: digest.slice(0, 10),
    full_name: `Someone Number ${n}`,
    web_id: 500_000_000 + n,
    email_type: 'html',
    status: 'subscribed',
    merge_fields: { FNAME: 'Someone', LNAME: `Number ${n}`, ADDRESS: '', PHONE: '' },
    stats: { avg_open_rate: 0.25, avg_click_rate: 0.125 },
    timestamp_opt: '2026-05-04T03:02:01+00:00',
    member_rating: 3,
    last_changed: '2026-06-05T04:03:02+00:00',
    language: 'en',
    vip: false,
    location: { latitude: 0, longitude: 0, gmtoff: 0, dstoff: 0, country_code: 'NL', timezone: '' },
    tags_count: 0,
  }
}
