const ApiClient = require('@mailchimp/mailchimp_marketing/src/ApiClient')

const clients = new Map()
function createClient(tenant) {
  const client = new ApiClient()
  client.setConfig({ accessToken: tenant.token, server: tenant.server })
  clients.set(tenant.id, client)
  return client
}

exports.sync = async (tenant) => {
  const api = createClient(tenant)
  const { stores } = await api.ecommerce.stores() // calls ecommerce.stores
  for (const { id } of stores) await api.ecommerce.addStoreCustomer(id, { id: '1' }) // calls ecommerce.addStoreCustomer
}
