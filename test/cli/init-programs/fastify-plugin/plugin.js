import fp from 'fastify-plugin'
import mailchimp from '@mailchimp/mailchimp_marketing'

export default fp(async (fastify) => {
  fastify.decorate('mailchimp', mailchimp)
  fastify.get('/lists', async (request) => {
    return request.server.mailchimp.lists.getAllLists() // possible lists.getAllLists
  })
})
