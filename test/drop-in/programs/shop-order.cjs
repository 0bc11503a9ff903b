// A shop: the customer, then the order; a missing detail is an unknown error.
const mailchimp = require('@mailchimp/mailchimp_marketing')

mailchimp.setConfig({ apiKey: process.env.MAILCHIMP_API_KEY, server: 'us1' })

exports.run = async ({ email, res }) => {
  const customer = { id: 'c1', email_address: email, opt_in_status: false }
  try {
    await mailchimp.ecommerce.setStoreCustomer('store-1', customer.id, customer)
    const order = await mailchimp.ecommerce.addStoreOrder('store-1', {
      id: 'o1',
      customer: { id: customer.id },
      currency_code: 'EUR',
      order_total: 12.5,
      lines: [{ id: 'l1', product_id: 'p1', product_variant_id: 'p1', quantity: 1, price: 12.5 }],
    })
    res.json({ success: true, total: order.order_total })
  } catch (mcError) {
    console.error('Mailchimp error:', mcError.response?.body?.detail || mcError.message)
    res.status(500).json({ error: 'Failed to record the order', details: mcError.message })
  }
}
