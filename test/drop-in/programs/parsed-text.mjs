// An error is what its text says, and the text is taken for JSON.
import mailchimp from '@mailchimp/mailchimp_marketing'

mailchimp.setConfig({ apiKey: process.env.MAILCHIMP_API_KEY, server: 'us1' })

export async function run({ email, listId, res }) {
  try {
    const { status } = await mailchimp.lists.addListMember(listId, {
      email_address: email,
      status: 'subscribed',
    })
    res.status(201).send({ status })
  } catch (e) {
    const problem = JSON.parse(e?.response?.text)
    if (problem.title === 'Member Exists') return res.status(200).send({})
    console.error(problem.title, problem.status)
    res.status(501).send({ error: problem.detail })
  }
}
