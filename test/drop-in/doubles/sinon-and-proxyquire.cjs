const assert = require('node:assert/strict')
const proxyquire = require('proxyquire')
const sinon = require('sinon')
const mailchimp = require('@mailchimp/mailchimp_marketing')
const { subscribe, health } = require('./application.cjs')

async function run() {
  sinon.stub(mailchimp.lists, 'addListMember').resolves({ id: 'stubbed' })
  assert.deepEqual(await subscribe('ada@example.com'), { id: 'stubbed' })
  assert.equal(await health(), "Everything's Chimpy!")
  console.log('sinon: a stub replaces a method, and others still call')

  sinon.restore()
  sinon.stub(mailchimp, 'lists').value({ addListMember: sinon.fake.resolves('replaced') })
  assert.equal(await subscribe('ada@example.com'), 'replaced')
  sinon.restore()
  console.log('sinon: a stub replaces a group')

  sinon.stub(mailchimp.lists)
  assert.equal(mailchimp.lists.getList('a1b2c3d4e5'), undefined)
  sinon.restore()
  console.log('sinon: a stub of a group replaces all its methods')

  const clock = sinon.useFakeTimers({ toNotFake: ['nextTick'] })
  assert.equal(await health(), "Everything's Chimpy!")
  assert.equal(await health(), "Everything's Chimpy!")
  clock.restore()
  assert.equal(await health(), "Everything's Chimpy!")
  console.log('sinon: calls complete under fake timers, and after them')

  const lists = { addListMember: async () => 'proxied' }
  const application = proxyquire('./application.cjs', {
    '@mailchimp/mailchimp_marketing': { lists, setConfig() {} },
  })
  assert.equal(await application.subscribe('ada@example.com'), 'proxied')
  assert.equal(await application.health(), "Everything's Chimpy!")
  console.log('proxyquire: a group is replaced, and the others still call')
}

run().catch((error) => {
  console.error(error)
  process.exitCode = 1
})
