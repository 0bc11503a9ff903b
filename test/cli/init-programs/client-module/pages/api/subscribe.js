import mc, { AUDIENCE } from '../../lib/mailchimp'

export default async function handler(req, res) {
  await mc.lists.addListMember(AUDIENCE, { email_address: req.body.email, status: 'subscribed' }) // calls lists.addListMember
  res.status(200).end()
}
