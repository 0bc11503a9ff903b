const express = require('express')
const client = require('@mailchimp/mailchimp_marketing')

client.setConfig({ apiKey: process.env.MAILCHIMP_API_KEY, server: process.env.MAILCHIMP_SERVER_PREFIX })

const app = express()
app.use(express.json())
app.get('/health', async (req, res) => {
  res.json(await client.ping.get()) // calls ping.get
})
app.post('/subscribe', async (req, res) => {
  try {
    const { id } = await client.lists.addListMember(process.env.AUDIENCE, { // calls lists.addListMember
      email_address: req.body.email,
      status: 'pending',
    })
    res.status(201).json({ id })
  } catch (e) {
    res.status(400).json({ error: e.response.body.title })
  }
})
app.listen(3000)
