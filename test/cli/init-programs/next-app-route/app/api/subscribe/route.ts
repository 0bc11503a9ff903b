import mailchimp from '@mailchimp/mailchimp_marketing'
import { NextResponse } from 'next/server'
import crypto from 'node:crypto'

mailchimp.setConfig({
  apiKey: process.env.MAILCHIMP_API_KEY!,
  server: process.env.MAILCHIMP_API_SERVER as string,
})

export async function POST(request: Request) {
  const { email } = await request.json()
  if (!email) return NextResponse.json({ error: 'Email is required' }, { status: 400 })
  const hash = crypto.createHash('md5').update(email.toLowerCase()).digest('hex')
  const list = process.env.MAILCHIMP_AUDIENCE_ID as string
  try {
    const member = (await mailchimp.lists.getListMember(list, hash)) as any // calls lists.getListMember
    if (member.status === 'subscribed') return NextResponse.json({ ok: true })
  } catch {}
  await mailchimp.lists.setListMember(list, hash, { email_address: email, status_if_new: 'subscribed' }) // calls lists.setListMember
  return NextResponse.json({ ok: true }, { status: 201 })
}
